import { useDeferredValue, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useRemembered } from '../../../forms/useRemembered.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { CaseListEmpty } from './CaseListEmpty.tsx';
import { CaseListFilters } from './CaseListFilters.tsx';
import { freshQuery, isFiltered, type CaseQuery } from './case-query.ts';
import { useCaseColumns } from './useCaseColumns.tsx';
import styles from './list.module.css';

/** All cases. What one looked for, the selection and the place in the list are there again when one comes back. */
export function CaseList() {
  const { t } = useTranslation(['case', 'word']);
  const [, navigate] = useLocation();
  const [query, setQuery] = useRemembered<CaseQuery>('case.query', freshQuery);
  const [selectedId, setSelectedId] = useRemembered<string | null>('case.selected', null);
  const [scrollTop, setScrollTop] = useRemembered('case.scrollTop', 0);
  const text = useDeferredValue(query.text);
  const { data, error } = useQueryOperation('case.list', { ...query, text });
  const columns = useCaseColumns();
  const list = useRef<HTMLDivElement>(null);
  const isThere = data !== undefined;

  const { data: settings } = useQueryOperation('settings.get', {});
  const printRegister = (): void => navigate(routes.printForm('case-register', 'running'));

  useShortcut('Ctrl+P', printRegister);
  useShortcut('Ctrl+N', () => {
    navigate(routes.newIntake);
  });
  useEffect(() => {
    const scroller = list.current?.querySelector('table')?.parentElement;
    if (!isThere || !scroller) return;
    scroller.scrollTop = scrollTop;
    scroller.querySelector<HTMLElement>('tr[aria-selected="true"]')?.focus({ preventScroll: true });
    // Once, when the rows are there: afterwards the person scrolls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isThere]);
  const focusFirst = (): void => {
    list.current?.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus();
  };

  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <h1>{t('case:list.title')}</h1>
        {data !== undefined && (
          <p className={styles['quiet']}>{t('case:list.total', { total: data.total })}</p>
        )}
        <span className={styles['push']}>
          <Button shortcut="Ctrl+P" onPress={printRegister}>
            {t('case:list.printRegister', { form: settings?.formNames.caseRegister ?? '' })}
          </Button>
          <Button
            variant="primary"
            shortcut="Ctrl+N"
            onPress={() => {
              navigate(routes.newIntake);
            }}
          >
            {t('case:list.receive')}
          </Button>
        </span>
      </header>
      <CaseListFilters query={query} onChange={setQuery} onSearched={focusFirst} />
      <FailureNotice failure={error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <div
          className={styles['table']}
          ref={list}
          onScrollCapture={(event) => {
            setScrollTop((event.target as HTMLElement).scrollTop);
          }}
        >
          <Table
            label={t('case:list.title')}
            columns={columns}
            rows={data.cases}
            rowId={({ id }) => id}
            selectedId={selectedId}
            onOpen={({ id }) => {
              setSelectedId(id);
              navigate(routes.case(id));
            }}
            empty={
              <CaseListEmpty
                isFiltered={isFiltered(query)}
                onShowAll={() => {
                  setQuery({ ...freshQuery, sort: query.sort, status: 'all' });
                }}
              />
            }
          />
        </div>
      )}
    </div>
  );
}
