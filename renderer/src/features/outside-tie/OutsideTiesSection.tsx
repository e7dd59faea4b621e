import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { OutsideTie } from '../../../../domain/contract/outside-tie.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useRemoval } from '../../forms/useRemoval.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from '../household/HouseholdRecord.module.css';
import { KeyPersonPane } from './KeyPersonPane.tsx';
import { TieDialog } from './TieDialog.tsx';
import { useTieColumns } from './useTieColumns.tsx';

/** 家族以外のつながり, with the household's キーパーソン wherever they are, or the statement that there is none. */
export function OutsideTiesSection({ household }: { readonly household: HouseholdDetail }) {
  const { t } = useTranslation(['outsideTie', 'common']);
  const { wordsOf } = useFailureWords();
  const { data, error } = useQueryOperation('outsideTie.list', { householdId: household.id });
  const columns = useTieColumns();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [work, setWork] = useState<'new' | OutsideTie | null>(null);
  const removal = useRemoval('outside-tie');
  const ties = data?.ties ?? [];
  const selected = ties.find(({ id }) => id === selectedId) ?? ties[0];
  const edit = (): void => {
    if (selected) setWork(selected);
  };
  useShortcut('F2', edit, { isEnabled: selected !== undefined });
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (!data) return <Loading />;
  const add = (
    <Button
      onPress={() => {
        setWork('new');
      }}
    >
      {t('outsideTie:add')}
    </Button>
  );
  return (
    <div className={styles['section']}>
      <FailureNotice failure={removal.error} />
      <Pane isFlush>
        <div className={styles['toolbar']}>
          {add}
          <span className={styles['grow']} />
          {selected && (
            <>
              <span className={styles['chosen']}>
                {t('outsideTie:chosen', { name: selected.displayName })}
              </span>
              <Button shortcut="F2" onPress={edit}>
                {t('common:action.edit')}
              </Button>
              <Button
                isPending={removal.isPending}
                onPress={() => {
                  void removal.remove(selected.id, selected.displayName);
                }}
              >
                {t('common:action.delete')}
              </Button>
            </>
          )}
        </div>
        <Table
          label={t('outsideTie:title')}
          columns={columns}
          rows={ties}
          rowId={({ id }) => id}
          selectedId={selected?.id}
          onSelect={({ id }) => {
            setSelectedId(id);
          }}
          onOpen={edit}
          empty={<EmptyState title={t('outsideTie:empty')}>{t('outsideTie:emptyText')}</EmptyState>}
        />
      </Pane>
      <KeyPersonPane household={household} ties={ties} />
      {work !== null && (
        <TieDialog
          household={household}
          tie={work === 'new' ? null : work}
          onClose={() => {
            setWork(null);
          }}
        />
      )}
    </div>
  );
}
