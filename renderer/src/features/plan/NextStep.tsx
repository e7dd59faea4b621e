import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { routes } from '../../app/routes.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { planAddress } from './plan-address.ts';
import { usePlanNames } from './usePlanNames.ts';
import styles from './plan.module.css';

interface NextStepProps {
  readonly plan: Plan;
  readonly detail: CaseDetail;
  readonly onSub: (sub: string | null) => void;
}

/** After an evaluation: leads to what was concluded, until it has been done. */
export function NextStep({ plan, detail, onSub }: NextStepProps) {
  const { t } = useTranslation('plan');
  const names = usePlanNames();
  const today = useToday();
  const [, navigate] = useLocation();
  const start = useCommand('supportPlan.start');
  const { data } = useQueryOperation('supportPlan.list', { caseId: detail.id });
  const conclusion = plan.evaluation?.conclusion ?? '';
  const isLatest = data?.plans[0]?.id === plan.id;
  if (plan.state !== 'ended' || conclusion === '' || !isLatest || detail.status !== 'evaluation') return null;
  const follow = async (kind: Plan['kind']): Promise<void> => {
    try {
      const { id } = await start.mutateAsync({
        caseId: detail.id,
        kind,
        basedOn: plan.id,
        plannedOn: today,
      });
      onSub(planAddress.plan(id));
    } catch {
      // The mutation keeps the error, and the page shows it.
    }
  };
  return (
    <>
      <FailureNotice failure={start.error} />
      <Notice
        tone="ok"
        action={
          <span className={styles['headButtons']}>
            {conclusion === 'replan' ? (
              (['support', 'relationship'] as const).map((kind) => (
                <Button
                  key={kind}
                  variant={kind === plan.kind ? 'primary' : 'secondary'}
                  isPending={start.isPending}
                  onPress={() => void follow(kind)}
                >
                  {t('next.replan', { name: names.kind(kind) })}
                </Button>
              ))
            ) : (
              <Button
                variant="primary"
                onPress={() =>
                  navigate(routes.case(detail.id, conclusion === 'closure' ? 'status/closure' : 'status'))
                }
              >
                {t(`next.${conclusion}`, { name: names.closure })}
              </Button>
            )}
          </span>
        }
      >
        {t('next.text', { conclusion: t(`conclusion.${conclusion}`) })} {t(`next.help.${conclusion}`)}
      </Notice>
    </>
  );
}
