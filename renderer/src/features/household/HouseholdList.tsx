import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { districtId, type DistrictId, type HouseholdId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './HouseholdsPage.module.css';
import { useDistricts } from './useDistricts.ts';
import { useHouseholdColumns } from './useHouseholdColumns.tsx';
import { useRemembered } from '../../forms/useRemembered.ts';

interface HouseholdListProps {
  readonly selectedId: HouseholdId | null;
  readonly onSelect: (id: HouseholdId) => void;
  /** Enter on a row: into the record beside the list. */
  readonly onEnter: () => void;
  readonly onAdd: () => void;
}

const everywhere = 'everywhere';
const longestSearch = 100;

export function HouseholdList({ selectedId, onSelect, onEnter, onAdd }: HouseholdListProps) {
  const { t } = useTranslation('household');
  const { wordsOf } = useFailureWords();
  const { choices } = useDistricts();
  const columns = useHouseholdColumns();
  const [text, setText] = useRemembered('household.text', '');
  const [district, setDistrict] = useRemembered<DistrictId | null>('household.district', null);
  const [withCaseOnly, setWithCaseOnly] = useRemembered('household.withCaseOnly', false);
  const [withProtected, setWithProtected] = useRemembered('household.withProtected', false);
  const [top, setTop] = useRemembered('household.top', 0);
  const rows = useRef<HTMLDivElement>(null);
  const list = useQueryOperation('household.list', {
    districtId: district,
    withCaseOnly,
    withProtected,
    text,
  });
  const households = list.data?.households ?? [];
  const isFiltered = text !== '' || district !== null || withCaseOnly || (list.data?.leftOut ?? 0) > 0;
  const isLoaded = list.data !== undefined;

  const restoredTop = useRef(top);
  useLayoutEffect(() => {
    if (isLoaded) rows.current?.firstElementChild?.scrollTo({ top: restoredTop.current });
  }, [isLoaded]);

  const showAll = (): void => {
    setText('');
    setDistrict(null);
    setWithCaseOnly(false);
    setWithProtected(true);
  };
  const empty = isFiltered ? (
    <EmptyState title={t('list.noneFound')} action={<Button onPress={showAll}>{t('list.showAll')}</Button>}>
      {t('list.noneFoundText')}
    </EmptyState>
  ) : (
    <EmptyState
      title={t('list.empty')}
      action={
        <Button variant="primary" onPress={onAdd} shortcut="Ctrl+N">
          {t('list.add')}
        </Button>
      }
    >
      {t('list.emptyText')}
    </EmptyState>
  );
  return (
    <section className={styles['list']} aria-label={t('title')}>
      <header className={styles['head']}>
        <h1>
          {t('title')}{' '}
          {isLoaded && <span className={styles['count']}>{t('list.count', { count: list.data.total })}</span>}
        </h1>
        <Button onPress={onAdd} shortcut="Ctrl+N" aria-label={t('list.add')}>
          {t('list.add')}
        </Button>
      </header>
      <SearchBox
        label={t('list.search')}
        value={text}
        onChange={(typed) => {
          setText(typed.slice(0, longestSearch));
        }}
        onArrowDown={() => rows.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()}
      />
      <ComboBox
        label={t('list.district')}
        choices={[{ id: everywhere, name: t('list.everywhere') }, ...(choices ?? [])]}
        value={district ?? everywhere}
        onChange={(id) => {
          setDistrict(districtId.safeParse(id).data ?? null);
        }}
      />
      <Checkbox isSelected={withCaseOnly} onChange={setWithCaseOnly}>
        {t('list.withCaseOnly')}
      </Checkbox>
      {list.isError && (
        <ErrorPanel
          {...wordsOf(list.error)}
          actions={<Button onPress={() => void list.refetch()}>{t('list.retry')}</Button>}
        />
      )}
      {list.isPending && <Loading />}
      {isLoaded && (
        <div
          className={styles['rows']}
          ref={rows}
          onScrollCapture={(event) => {
            setTop(event.target instanceof HTMLElement ? event.target.scrollTop : 0);
          }}
        >
          <Table
            label={t('title')}
            columns={columns}
            rows={households}
            rowId={(row) => row.id}
            selectedId={selectedId}
            onSelect={(row) => {
              onSelect(row.id);
            }}
            onOpen={onEnter}
            empty={empty}
          />
        </div>
      )}
      {isLoaded && (list.data.leftOut > 0 || withProtected) && (
        <Checkbox isSelected={withProtected} onChange={setWithProtected}>
          {withProtected ? t('list.withProtected') : t('list.leftOut', { count: list.data.leftOut })}
        </Checkbox>
      )}
      {isLoaded && list.data.total > households.length && (
        <p className={styles['more']}>{t('list.more', { count: households.length })}</p>
      )}
    </section>
  );
}
