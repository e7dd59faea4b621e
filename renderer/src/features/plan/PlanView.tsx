import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { FormGroup } from '../../forms/FormGroup.tsx';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import { EvaluationPart } from './EvaluationPart.tsx';
import { GoalTable } from './GoalTable.tsx';
import { MonitoringPart } from './MonitoringPart.tsx';
import { NextStep } from './NextStep.tsx';
import { everyRole } from './every-role.ts';
import { PlanRoles } from './PlanRoles.tsx';
import { StageLine } from './StageLine.tsx';
import { usePlanNames } from './usePlanNames.ts';
import { Written } from './Written.tsx';
import styles from './plan.module.css';

interface PlanViewProps {
  readonly plan: Plan;
  readonly detail: CaseDetail;
  readonly onSub: (sub: string | null) => void;
}

/** What was decided, with its monitoring and evaluation beside it. */
export function PlanView({ plan, detail, onSub }: PlanViewProps) {
  const { t } = useTranslation('plan');
  const { labelOf } = useCodes();
  const { short } = useDates();
  const names = usePlanNames();
  const isOutreach = plan.kind === 'relationship';
  const day = (of: Plan['decidedOn']): string => (of === null ? '' : short(of));
  return (
    <>
      <NextStep plan={plan} detail={detail} onSub={onSub} />
      <div className={styles['sides']}>
        <div className={styles['main']}>
          <Written
            rows={[
              [t(isOutreach ? 'field.visionOutreach' : 'field.vision'), plan.vision],
              [t('field.staffView'), plan.staffView],
              ...(isOutreach
                ? ([
                    [t('field.approach'), plan.approach],
                    [t('field.cautions'), plan.cautions],
                  ] as const)
                : []),
              [t('field.direction'), plan.direction],
            ]}
          />
          {isOutreach && <StageLine caseId={plan.caseId} />}
          {plan.goals.length > 0 && (
            <FormGroup title={t('group.goals')}>
              <GoalTable plan={plan} />
            </FormGroup>
          )}
          {everyRole(plan).length > 0 && (
            <FormGroup title={t('group.roles')}>
              <PlanRoles plan={plan} />
            </FormGroup>
          )}
          <Written
            rows={[
              [t('field.ownPart'), plan.ownPart],
              [t('field.familyPart'), plan.familyPart],
              [
                t('field.services'),
                plan.services.map((code) => labelOf('planService', code)).join(t('comma')),
              ],
              [t('field.missingResources'), plan.missingResources],
            ]}
          />
        </div>
        <div className={styles['side']}>
          <dl className={styles['facts']}>
            {(
              [
                [t('fact.period'), names.period(plan)],
                [t('field.decidedOn'), `${day(plan.decidedOn)} ${plan.decisionNumber}`.trim()],
                [
                  t('fact.meeting'),
                  plan.meetingTitle === ''
                    ? ''
                    : `${plan.meetingTitle} ${plan.meetingResult === '' ? '' : t(`meetingResult.${plan.meetingResult}`)}`,
                ],
                [t('field.explainedOn'), day(plan.explainedOn)],
                [t('field.agreedOn'), day(plan.agreedOn)],
                [t('fact.planner'), `${plan.planner} ${short(plan.plannedOn)}`],
              ] as const
            )
              .filter(([, value]) => value !== '')
              .map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
          <MonitoringPart plan={plan} onSub={onSub} />
          <EvaluationPart plan={plan} onSub={onSub} />
        </div>
      </div>
    </>
  );
}
