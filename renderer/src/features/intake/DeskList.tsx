import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useRemembered } from '../../forms/useRemembered.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Table, type Column } from '../../ui/Table.tsx';
import { enterRecord } from './Desk.tsx';
import styles from './desk.module.css';

interface DeskListProps<Row> {
  /** Names what is remembered. */
  readonly name: string;
  readonly label: string;
  readonly search: { readonly label: string; readonly text: string; readonly onText: (text: string) => void };
  readonly filters: ReactNode;
  readonly actions?: ReactNode;
  readonly columns: readonly Column<Row>[];
  /** Undefined while it is asked for. */
  readonly rows: readonly Row[] | undefined;
  readonly total: number;
  readonly failure: unknown;
  readonly onRetry: () => void;
  readonly selectedId: string | null;
  readonly onSelect: (row: Row) => void;
  readonly empty: ReactNode;
}

const longestSearch = 100;

/** A list of the reception with its search and filters; it keeps its place when one comes back. */
export function DeskList<Row extends { readonly id: string }>(props: DeskListProps<Row>) {
  const { name, label, search, filters, actions, columns, rows, total, failure, onRetry } = props;
  const { t } = useTranslation(['intake', 'common']);
  const { wordsOf } = useFailureWords();
  const [top, setTop] = useRemembered(`intake.${name}.top`, 0);
  const restoredTop = useRef(top);
  const table = useRef<HTMLDivElement>(null);
  const isLoaded = rows !== undefined;
  useLayoutEffect(() => {
    if (isLoaded) table.current?.firstElementChild?.scrollTo({ top: restoredTop.current });
  }, [isLoaded]);
  return (
    <section className={styles['list']} aria-label={label}>
      <div className={styles['listHead']}>
        <div className={styles['search']}>
          <SearchBox
            label={search.label}
            value={search.text}
            onChange={(typed) => {
              search.onText(typed.slice(0, longestSearch));
            }}
            onArrowDown={() => table.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()}
          />
        </div>
        {actions}
      </div>
      <div className={styles['filters']}>
        {filters}
        <span className={styles['count']}>{isLoaded && t('intake:desk.count', { count: total })}</span>
      </div>
      {failure !== null && (
        <ErrorPanel
          {...wordsOf(failure)}
          actions={<Button onPress={onRetry}>{t('common:action.retry')}</Button>}
        />
      )}
      {!isLoaded && failure === null && <Loading />}
      {isLoaded && (
        <div
          className={styles['rows']}
          ref={table}
          onScrollCapture={(event) => {
            setTop(event.target instanceof HTMLElement ? event.target.scrollTop : 0);
          }}
        >
          <Table
            label={label}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            selectedId={props.selectedId}
            onSelect={props.onSelect}
            onOpen={enterRecord}
            empty={props.empty}
          />
        </div>
      )}
      {isLoaded && total > rows.length && (
        <p className={styles['quiet']}>{t('intake:desk.more', { count: rows.length })}</p>
      )}
    </section>
  );
}
