import { useDeferredValue, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { caseStatuses } from '../../../../../domain/contract/case.ts';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Table } from '../../../ui/Table.tsx';
import { useRemembered } from '../../../forms/useRemembered.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { CaseListEmpty } from './CaseListEmpty.tsx';
import { useCaseColumns } from './useCaseColumns.tsx';
import styles from './list.module.css';

type Query = InputOf<'case.list'>;
const sorts = ['nextDue', 'lastContact', 'number'] as const;

/** All cases. What one looked for, the selection and the place in the list are there again when one comes back. */
export function CaseList() {
  const { t } = useTranslation(['case', 'word']);
  const [, navigate] = useLocation();
  const [query, setQuery] = useRemembered<Query>('case.query', { status: 'open', text: '', sort: 'nextDue' });
  const [selectedId, setSelectedId] = useRemembered<string | null>('case.selected', null);
  const [scrollTop, setScrollTop] = useRemembered('case.scrollTop', 0);
  const text = useDeferredValue(query.text);
  const { data, error } = useQueryOperation('case.list', { ...query, text });
  const columns = useCaseColumns();
  const list = useRef<HTMLDivElement>(null);
  const isThere = data !== undefined;

  useShortcut('Ctrl+N', () => {
    navigate(routes.intake);
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
          <Button
            variant="primary"
            shortcut="Ctrl+N"
            onPress={() => {
              navigate(routes.intake);
            }}
          >
            {t('case:list.receive')}
          </Button>
        </span>
      </header>
      <div className={styles['filters']}>
        <div className={styles['search']}>
          <SearchBox
            label={t('case:list.search')}
            value={query.text}
            onChange={(typed) => {
              setQuery({ ...query, text: typed.slice(0, 100) });
            }}
            onArrowDown={focusFirst}
            onSubmit={focusFirst}
          />
        </div>
        <Select
          label={t('case:list.status')}
          choices={[
            { id: 'open', name: t('case:list.open') },
            { id: 'all', name: t('case:list.all') },
            ...caseStatuses.map((id) => ({ id, name: t(`word:caseStatus.${id}`) })),
          ]}
          value={query.status}
          onChange={(status) => {
            setQuery({ ...query, status: (status ?? 'open') as Query['status'] });
          }}
          width="short"
        />
        <Select
          label={t('case:list.sort')}
          choices={sorts.map((id) => ({ id, name: t(`case:list.sortBy.${id}`) }))}
          value={query.sort}
          onChange={(sort) => {
            setQuery({ ...query, sort: (sort ?? 'nextDue') as Query['sort'] });
          }}
          width="short"
        />
      </div>
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
                isFiltered={query.text.trim() !== '' || query.status !== 'open'}
                onShowAll={() => {
                  setQuery({ ...query, text: '', status: 'all' });
                }}
              />
            }
          />
        </div>
      )}
    </div>
  );
}
