import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { MembershipPeriod } from '../../../../domain/contract/membership.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from '../household/HouseholdRecord.module.css';
import { MergeHistory } from '../merge/MergeHistory.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { RegisteredPane } from './RegisteredPane.tsx';
import { usePeriodColumns } from './usePeriodColumns.tsx';

interface HistorySectionProps {
  readonly household: HouseholdDetail;
  /** A past day is shown: nothing is changed there. */
  readonly isReadOnly?: boolean;
}

/** 異動・住基: who belonged from when to when and why, and what the register says. */
export function HistorySection({ household, isReadOnly = false }: HistorySectionProps) {
  const { t } = useTranslation(['membership', 'common']);
  const { wordsOf } = useFailureWords();
  const columns = usePeriodColumns();
  const { data, error } = useQueryOperation('membership.history', { householdId: household.id });
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [correcting, setCorrecting] = useState<MembershipPeriod | null>(null);
  const periods = data?.periods ?? [];
  const keptIds = [household.id, ...new Set(periods.map(({ personId }) => personId))];
  const selected = periods.find(({ membershipId }) => membershipId === selectedId);
  const correct = (): void => {
    if (selected !== undefined && !isReadOnly) setCorrecting(selected);
  };
  useShortcut('F2', correct, { isEnabled: selected !== undefined && !isReadOnly });
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (data === undefined) return <Loading />;
  return (
    <div className={styles['section']}>
      <Pane
        title={t('membership:history.title')}
        note={t('membership:history.note')}
        isFlush
        actions={
          !isReadOnly && (
            <Button size="small" isDisabled={selected === undefined} onPress={correct} shortcut="F2">
              {t('membership:history.correct')}
            </Button>
          )
        }
      >
        <Table
          label={t('membership:history.title')}
          columns={columns}
          rows={periods}
          rowId={(period) => period.membershipId}
          selectedId={selectedId}
          onSelect={(period) => {
            setSelectedId(period.membershipId);
          }}
          onOpen={correct}
          empty={
            <EmptyState title={t('membership:history.empty')}>{t('membership:history.emptyText')}</EmptyState>
          }
        />
      </Pane>
      <RegisteredPane household={household} />
      {!isReadOnly && <MergeHistory keptIds={keptIds} />}
      {correcting && (
        <CorrectDialog
          period={correcting}
          onClose={() => {
            setCorrecting(null);
          }}
        />
      )}
    </div>
  );
}
