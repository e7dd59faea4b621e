import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { fiscalYearOf, formatFiscalYear } from '../../../../domain/calendar/fiscal-year.ts';
import type { MeetingId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Select } from '../../ui/Select.tsx';
import { Table } from '../../ui/Table.tsx';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';
import { useMeetingColumns } from './useMeetingColumns.tsx';
import styles from './meeting.module.css';

interface MeetingListProps {
  readonly fiscalYear: number;
  readonly lastOpened: MeetingId | null;
  readonly onFiscalYear: (fiscalYear: number) => void;
}

/** The meetings of one fiscal year, the latest first. */
export function MeetingList({ fiscalYear, lastOpened, onFiscalYear }: MeetingListProps) {
  const { t } = useTranslation(['meeting', 'common']);
  const { wordsOf } = useFailureWords();
  const [, navigate] = useLocation();
  const today = useToday();
  const columns = useMeetingColumns();
  const [isAdding, setIsAdding] = useState(false);
  const [selectedId, setSelectedId] = useState<MeetingId | null>(lastOpened);
  const { data, error, refetch } = useQueryOperation('meeting.list', { fiscalYear });
  useShortcut('Ctrl+N', () => setIsAdding(true));

  const meetings = data?.meetings ?? [];
  const years = [...new Set([fiscalYear, fiscalYearOf(today), ...(data?.fiscalYears ?? [])])].sort(
    (a, b) => b - a,
  );
  const add = (
    <Button variant="primary" shortcut="Ctrl+N" onPress={() => setIsAdding(true)}>
      {t('list.add')}
    </Button>
  );
  return (
    <div className={styles['page']}>
      <header className={styles['listHead']}>
        <h1>{t('list.title')}</h1>
        <Select
          label={t('list.fiscalYear')}
          width="short"
          choices={years.map((year) => ({ id: String(year), name: formatFiscalYear(year) }))}
          value={String(fiscalYear)}
          onChange={(year) => onFiscalYear(Number(year))}
        />
        <span className={styles['listEnd']}>
          <Link href={routes.community}>{t('list.community')}</Link>
          {data !== undefined && (
            <span className={styles['quiet']}>{t('list.count', { count: meetings.length })}</span>
          )}
          {add}
        </span>
      </header>
      {error !== null ? (
        <ErrorPanel
          {...wordsOf(error)}
          actions={<Button onPress={() => void refetch()}>{t('common:action.retry')}</Button>}
        />
      ) : data === undefined ? (
        <Loading />
      ) : (
        <div className={styles['fill']}>
          <Pane isFlush>
            <Table
              label={t('list.title')}
              columns={columns}
              rows={meetings}
              rowId={({ id }) => id}
              selectedId={selectedId}
              onOpen={({ id }) => {
                setSelectedId(id);
                navigate(routes.meeting(id));
              }}
              empty={
                <EmptyState title={t('list.empty', { year: formatFiscalYear(fiscalYear) })} action={add}>
                  {t('list.emptyText')}
                </EmptyState>
              }
            />
          </Pane>
        </div>
      )}
      <NewMeetingDialog isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </div>
  );
}
