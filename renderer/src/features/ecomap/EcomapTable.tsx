import { useTranslation } from 'react-i18next';
import type { EcomapTie } from '../../../../domain/contract/ecomap.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from '../genogram/genogram.module.css';
import { useMapDesk } from '../genogram/map-desk.ts';
import { useTieWords } from './useTieWords.ts';

interface EcomapTableProps {
  readonly selected: EcomapTie | undefined;
  readonly onSelect: (tie: EcomapTie) => void;
  readonly onOpen: (tie: EcomapTie) => void;
}

/** The ties as a table: the same as the drawing shows, for screen readers and for whoever likes lists. */
export function EcomapTable({ selected, onSelect, onOpen }: EcomapTableProps) {
  const { t } = useTranslation('ecomap');
  const { state, isReadOnly } = useMapDesk();
  const words = useTieWords();
  const rowId = ({ node, memberId }: EcomapTie): string => `${node} ${memberId ?? ''}`;
  return (
    <Pane title={t('table.title')} note={isReadOnly ? undefined : t('table.help')} isFlush>
      <Table
        label={t('table.title')}
        rows={state.ecomap.ties.filter(({ hidden }) => !hidden)}
        rowId={rowId}
        selectedId={selected === undefined ? null : rowId(selected)}
        onSelect={onSelect}
        {...(!isReadOnly && { onOpen })}
        columns={[
          { id: 'one', name: t('table.one'), cell: (tie) => <Name>{words.ends(tie).one}</Name> },
          { id: 'other', name: t('table.other'), cell: (tie) => <Name>{words.ends(tie).other}</Name> },
          { id: 'manner', name: t('table.manner'), cell: (tie) => words.manner(tie) },
          {
            id: 'grounds',
            name: t('table.grounds'),
            cell: (tie) => (
              <span className={styles['quiet']}>
                {[...words.grounds(tie), words.correction(tie), tie.note]
                  .filter((text) => text !== '')
                  .join(t('stop'))}
              </span>
            ),
          },
        ]}
        empty={<EmptyState title={t('table.empty')}>{t('table.emptyText')}</EmptyState>}
      />
    </Pane>
  );
}

function Name({ children }: { children: string }) {
  return <span className={styles['name']}>{children}</span>;
}
