import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { routes } from '../../app/routes.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormGroup } from '../../forms/FormGroup.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { AgreementFields, PartFields, ServiceFields, VisionFields } from './PlanFields.tsx';
import { GoalRows } from './GoalRows.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import { PlanRoles } from './PlanRoles.tsx';
import { RelationshipFields } from './RelationshipFields.tsx';
import { RoleRows } from './RoleRows.tsx';
import { usePlanForm } from './usePlanForm.ts';
import { usePlanNames } from './usePlanNames.ts';
import styles from './plan.module.css';

interface PlanFormProps {
  readonly plan: Plan;
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}

/** A plan while it is written, grouped as on the paper form. Ctrl+Enter saves. */
export function PlanForm({ plan, detail, onClose }: PlanFormProps) {
  const { t } = useTranslation(['plan', 'common']);
  const names = usePlanNames();
  const [, navigate] = useLocation();
  const { form, draft, problems, attempt, isPending, save, saveForDecision, reload } = usePlanForm(plan);
  const [deciding, setDeciding] = useState<Plan | null>(null);
  const { about } = problems;
  const saveOnly = async (): Promise<void> => {
    if ((await save()) !== null) showToast({ text: t('plan:saved', { name: names.title(plan) }) });
  };
  /** The paper shows what is saved, so that what is typed is saved first. */
  const print = async (): Promise<void> => {
    if ((await save()) !== null) navigate(routes.printForm('support-plan', plan.id));
  };
  useShortcut('Ctrl+Enter', () => void saveOnly(), { isEnabled: !isPending });
  useShortcut('Ctrl+P', () => void print(), { isEnabled: !isPending });
  if (!draft.isReady) return <Loading />;
  const isOutreach = plan.kind === 'relationship';
  return (
    <FormProvider {...form}>
      <form
        className={styles['form']}
        noValidate
        aria-label={names.title(plan)}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <FormNotices draft={draft} problems={problems} attempt={attempt} onReload={reload} />
        <FormGroup title={t(isOutreach ? 'plan:group.person' : 'plan:group.vision')}>
          <VisionFields about={about} />
        </FormGroup>
        {isOutreach && (
          <FormGroup title={t('plan:group.approach')}>
            <RelationshipFields caseId={detail.id} about={about} />
          </FormGroup>
        )}
        <FormGroup title={t(isOutreach ? 'plan:group.goalsOutreach' : 'plan:group.goals')}>
          <GoalRows caseId={detail.id} members={detail.members} about={about} />
        </FormGroup>
        <FormGroup title={t('plan:group.roles')}>
          <RoleRows about={about} />
          {plan.meetingRoles.length > 0 && (
            <>
              <p className={styles['quiet']}>{t('plan:roles.fromMeetings')}</p>
              <PlanRoles plan={{ ...plan, roles: [] }} />
            </>
          )}
        </FormGroup>
        <FormGroup title={t('plan:group.parts')}>
          <PartFields about={about} />
          <ServiceFields about={about} />
        </FormGroup>
        <FormGroup title={t('plan:group.period')}>
          <PeriodFields kind={plan.kind} about={about} />
        </FormGroup>
        <FormGroup title={t('plan:group.agreement')}>
          <AgreementFields about={about} />
        </FormGroup>
        <FormFoot status={draft.status}>
          <Button
            variant="primary"
            shortcut="Ctrl+Enter"
            isPending={isPending}
            onPress={() => void saveOnly()}
          >
            {t('common:action.save')}
          </Button>
          <Button isPending={isPending} onPress={() => void saveForDecision().then(setDeciding)}>
            {t('plan:decide.open')}
          </Button>
          <Button shortcut="Ctrl+P" isPending={isPending} onPress={() => void print()}>
            {t('common:action.print')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {t('plan:leave')}
          </Button>
        </FormFoot>
      </form>
      {deciding !== null && (
        <DecideDialog plan={deciding} meetings={detail.meetings} onClose={() => setDeciding(null)} />
      )}
    </FormProvider>
  );
}
