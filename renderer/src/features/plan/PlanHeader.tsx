import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { routes } from '../../app/routes.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useRemoval } from '../../forms/useRemoval.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { PlanBadges } from './PlanBadges.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { usePlanNames } from './usePlanNames.ts';
import styles from './plan.module.css';

interface PlanHeaderProps {
  readonly plan: Plan;
  /** A monitoring or the evaluation is open: back leads to the plan. */
  readonly isInside: boolean;
  readonly onBack: () => void;
  readonly onRemoved: () => void;
}

export function PlanHeader({ plan, isInside, onBack, onRemoved }: PlanHeaderProps) {
  const { t } = useTranslation(['plan', 'common', 'word']);
  const names = usePlanNames();
  const [, navigate] = useLocation();
  const [isReopening, setIsReopening] = useState(false);
  const removal = useRemoval('support-plan');
  const print = (): void => navigate(routes.printForm('support-plan', plan.id));
  useShortcut('Ctrl+P', print, { isEnabled: plan.state !== 'draft' });
  const remove = async (): Promise<void> => {
    if (await removal.remove(plan.id, names.title(plan))) onRemoved();
  };
  return (
    <>
      <header className={styles['header']}>
        <Button size="small" variant="quiet" shortcut="Escape" onPress={onBack}>
          {isInside ? t('plan:backToPlan') : t('plan:backToList')}
        </Button>
        <h2>{names.title(plan)}</h2>
        <PlanBadges
          plan={plan}
          conclusion={plan.state === 'ended' ? (plan.evaluation?.conclusion ?? '') : ''}
        />
        <Badge tone={plan.shareScope === 'consented' ? 'neutral' : 'secret'}>
          {t(`word:shareScope.${plan.shareScope}`)}
        </Badge>
        {!isInside && (
          <span className={styles['headButtons']}>
            {plan.state !== 'draft' && (
              <Button size="small" shortcut="Ctrl+P" onPress={print}>
                {t('common:action.print')}
              </Button>
            )}
            {plan.state === 'draft' && (
              <Button
                size="small"
                variant="quiet"
                isPending={removal.isPending}
                onPress={() => void remove()}
              >
                {t('common:action.delete')}
              </Button>
            )}
            {plan.state === 'decided' && plan.evaluation === null && (
              <Button size="small" onPress={() => setIsReopening(true)}>
                {t('plan:reopen.open')}
              </Button>
            )}
          </span>
        )}
      </header>
      <FailureNotice failure={removal.error} />
      {isReopening && <ReopenDialog plan={plan} onClose={() => setIsReopening(false)} />}
    </>
  );
}
