import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { routes } from '../../app/routes.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { planAddress } from './plan-address.ts';
import { usePlanNames } from './usePlanNames.ts';
import { Written } from './Written.tsx';
import styles from './plan.module.css';

interface EvaluationPartProps {
  readonly plan: Plan;
  readonly onSub: (sub: string | null) => void;
}

/** 評価: how to begin it, or what it came to. */
export function EvaluationPart({ plan, onSub }: EvaluationPartProps) {
  const { t } = useTranslation(['plan', 'common']);
  const [, navigate] = useLocation();
  const { short } = useDates();
  const { labelOf } = useCodes();
  const today = useToday();
  const names = usePlanNames();
  const start = useCommand('evaluation.start');
  const { evaluation } = plan;
  const begin = async (): Promise<void> => {
    try {
      if (evaluation === null) await start.mutateAsync({ planId: plan.id, evaluatedOn: today });
      onSub(planAddress.evaluation(plan.id));
    } catch {
      // The mutation keeps the error, and the page shows it.
    }
  };
  return (
    <section className={styles['part']} aria-label={names.evaluation}>
      <header className={styles['partHead']}>
        <h3>{names.evaluation}</h3>
        {plan.evaluationDue && evaluation === null && <Badge tone="due">{t('plan:evaluationDue')}</Badge>}
        {evaluation !== null && (
          <Button size="small" onPress={() => navigate(routes.printForm('evaluation', plan.id))}>
            {t('common:action.print')}
          </Button>
        )}
      </header>
      <FailureNotice failure={start.error} />
      {plan.state === 'decided' && (
        <>
          <p className={styles['quiet']}>
            {t(evaluation === null ? 'plan:evaluation.when' : 'plan:evaluation.begun')}
          </p>
          <div>
            <Button
              variant={plan.evaluationDue || evaluation !== null ? 'primary' : 'secondary'}
              isPending={start.isPending}
              onPress={() => void begin()}
            >
              {t(evaluation === null ? 'plan:evaluation.start' : 'plan:evaluation.goOn')}
            </Button>
          </div>
        </>
      )}
      {plan.state === 'ended' && evaluation !== null && (
        <>
          <p>
            {short(evaluation.evaluatedOn)} <span className={styles['quiet']}>{evaluation.evaluator}</span>{' '}
            {evaluation.conclusion !== '' && <Badge>{t(`plan:conclusion.${evaluation.conclusion}`)}</Badge>}
          </p>
          <Written
            rows={[
              [
                t('plan:field.changes'),
                evaluation.changes.map((code) => labelOf('change', code)).join(t('plan:comma')),
              ],
              [t('plan:field.changesNote'), evaluation.changesNote],
              [t('plan:field.evaluationVoice'), evaluation.voice],
              [t('plan:field.rolesReview'), evaluation.rolesReview],
              ...evaluation.answers.map(
                ({ question, text }) => [labelOf('relationshipQuestion', question), text] as const,
              ),
              [t('plan:field.remaining'), evaluation.remaining],
            ]}
          />
        </>
      )}
    </section>
  );
}
