import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { PlanId } from '../../../../domain/contract/scalars.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PlanLine } from './PlanLine.tsx';
import { usePlanNames } from './usePlanNames.ts';
import styles from './plan.module.css';

interface PlanListProps {
  readonly detail: CaseDetail;
  readonly onOpen: (id: PlanId) => void;
}

/** The plans of a case as a line through time, and the two ways to begin one. */
export function PlanList({ detail, onOpen }: PlanListProps) {
  const { t } = useTranslation('plan');
  const { wordsOf } = useFailureWords();
  const names = usePlanNames();
  const today = useToday();
  const { data, error } = useQueryOperation('supportPlan.list', { caseId: detail.id });
  const start = useCommand('supportPlan.start');
  const begin = async (kind: 'support' | 'relationship'): Promise<void> => {
    try {
      onOpen((await start.mutateAsync({ caseId: detail.id, kind, basedOn: null, plannedOn: today })).id);
    } catch {
      // The mutation keeps the error, and the page shows it.
    }
  };
  if (error !== null) return <ErrorPanel {...wordsOf(error)} />;
  if (data === undefined) return <Loading />;
  const draft = data.plans.find(({ state }) => state === 'draft');
  return (
    <div className={styles['sheet']}>
      <FailureNotice failure={start.error} />
      {data.plans.length === 0 ? (
        <EmptyState title={t('list.empty')}>{t('list.emptyHelp')}</EmptyState>
      ) : (
        <ol className={styles['timeline']} aria-label={t('list.title')}>
          {data.plans.map((plan) => (
            <PlanLine key={plan.id} plan={plan} onOpen={() => onOpen(plan.id)} />
          ))}
        </ol>
      )}
      {draft === undefined && detail.status !== 'closed' && (
        <ul className={styles['ways']} aria-label={t('list.begin')}>
          {(['support', 'relationship'] as const).map((kind) => (
            <li key={kind}>
              <Button
                variant={kind === 'support' ? 'primary' : 'secondary'}
                isPending={start.isPending}
                aria-describedby={`plan-way-${kind}`}
                onPress={() => void begin(kind)}
              >
                {t('list.make', { name: names.kind(kind) })}
              </Button>
              <p id={`plan-way-${kind}`} className={styles['quiet']}>
                {t(`list.when.${kind}`)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
