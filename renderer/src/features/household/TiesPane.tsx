import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kinship, Member } from '../../../../domain/contract/household.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Pane } from '../../ui/Pane.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './HouseholdMap.module.css';
import {
  unconnected,
  useTieRows,
  type CareTie,
  type Parentage,
  type Partnership,
  type TieRow,
} from './useTieRows.ts';

/** What the pane beside the drawing is to show instead: the form of one tie (null: a new one). */
export type TieWork =
  | { readonly form: 'partnership'; readonly partnership: Partnership | null }
  | { readonly form: 'parentage'; readonly parentage: Parentage | null }
  | { readonly form: 'care'; readonly care: CareTie | null };

interface TiesPaneProps {
  readonly members: readonly Member[];
  readonly kinship: Kinship;
  /** Null: to be looked at only. */
  readonly onWork: ((work: TieWork) => void) | null;
  /** After a form was closed the focus comes back here. */
  readonly takesFocus: boolean;
}

/** The relations as a table: what the drawing shows, to be read and changed by keyboard. */
export function TiesPane({ members, kinship, onWork, takesFocus }: TiesPaneProps) {
  const { t } = useTranslation(['household', 'common']);
  const rows = useTieRows(members, kinship);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const selected = rows.find(({ id }) => id === selectedId);
  const alone = unconnected(members, kinship);
  const isPair = members.length >= 2;

  const open = ({ tie }: TieRow): void => {
    if (tie.kind === 'partnership') onWork?.({ form: 'partnership', partnership: tie.partnership });
    if (tie.kind === 'parentage') onWork?.({ form: 'parentage', parentage: tie.parentage });
    if (tie.kind === 'care') onWork?.({ form: 'care', care: tie.care });
  };
  const edit = (): void => {
    if (selected) open(selected);
  };
  useShortcut('F2', edit, { isEnabled: selected !== undefined && onWork !== null });
  return (
    <Pane title={t('household:tie.table')}>
      {onWork && (
        <div className={styles['buttons']}>
          <Button
            size="small"
            isDisabled={!isPair}
            autoFocus={takesFocus}
            onPress={() => {
              onWork({ form: 'partnership', partnership: null });
            }}
          >
            {t('household:tie.addPartnership')}
          </Button>
          <Button
            size="small"
            isDisabled={!isPair}
            onPress={() => {
              onWork({ form: 'parentage', parentage: null });
            }}
          >
            {t('household:tie.addParentage')}
          </Button>
          <Button
            size="small"
            isDisabled={!isPair}
            onPress={() => {
              onWork({ form: 'care', care: null });
            }}
          >
            {t('household:tie.addCare')}
          </Button>
          <Button
            size="small"
            isDisabled={selected === undefined || selected.tie.kind === 'siblings'}
            onPress={edit}
            shortcut="F2"
          >
            {t('common:action.edit')}
          </Button>
        </div>
      )}
      <Table
        label={t('household:tie.table')}
        rows={rows}
        rowId={(row) => row.id}
        selectedId={selectedId}
        onSelect={(row) => {
          setSelectedId(row.id);
        }}
        onOpen={open}
        columns={[
          {
            id: 'person',
            name: t('household:tie.person'),
            cell: (row) => <span className={styles['name']}>{row.person}</span>,
          },
          {
            id: 'relation',
            name: t('household:tie.relation'),
            cell: (row) => (
              <>
                {row.relation} <span className={styles['quiet']}>{row.note}</span>
              </>
            ),
          },
          {
            id: 'other',
            name: t('household:tie.other'),
            cell: (row) => <span className={styles['name']}>{row.other}</span>,
          },
        ]}
        empty={
          <EmptyState title={t('household:tie.empty')}>
            {t(isPair ? 'household:tie.emptyText' : 'household:tie.emptyAlone')}
          </EmptyState>
        }
      />
      {rows.length > 0 && alone.length > 0 && (
        <p className={styles['unconnected']}>
          {t('household:tie.unconnected', {
            names: alone.map(({ name }) => name).join(t('household:member.comma')),
          })}
        </p>
      )}
    </Pane>
  );
}
