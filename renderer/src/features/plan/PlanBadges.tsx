import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { Badge } from '../../ui/Badge.tsx';

interface PlanBadgesProps {
  readonly plan: Pick<Plan, 'state' | 'evaluationDue'>;
  /** Of its finished evaluation; empty before. */
  readonly conclusion: string;
}

/** Where a plan stands, in words. */
export function PlanBadges({ plan, conclusion }: PlanBadgesProps) {
  const { t } = useTranslation('plan');
  return (
    <>
      <Badge tone={plan.state === 'decided' ? 'ok' : 'neutral'}>
        {conclusion === ''
          ? t(`state.${plan.state}`)
          : t('concluded', { conclusion: t(`conclusion.${conclusion as 'closure'}`) })}
      </Badge>
      {plan.evaluationDue && <Badge tone="due">{t('evaluationDue')}</Badge>}
    </>
  );
}
