import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DueBadge } from '../Badge.tsx';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { Pane } from '../Pane.tsx';
import { Table } from '../Table.tsx';
import type { Sort } from '../TableSortHeader.tsx';
import { Tabs } from '../Tabs.tsx';
import styles from './GalleryPage.module.css';

const TASKS = [
  { id: 1, days: -3, task: 'table.task1', house: 'table.house1', lead: 'table.lead1' },
  { id: 2, days: 0, task: 'table.task2', house: 'table.house2', lead: 'table.lead2' },
  { id: 3, days: 2, task: 'table.task3', house: 'table.house3', lead: 'table.lead3' },
  { id: 4, days: 4, task: 'table.task4', house: 'table.house4', lead: 'table.lead2' },
  { id: 5, days: 24, task: 'table.task5', house: 'table.house5', lead: 'name.long' },
] as const;
const MANY = Array.from({ length: 400 }, (_, index) => index + 1);
const TABS = [
  'notes',
  'genogram',
  'assessment',
  'plan',
  'meeting',
  'consent',
  'document',
  'history',
] as const;

export function ListSamples() {
  const { t } = useTranslation('gallery');
  const [tab, setTab] = useState('notes');
  const [selected, setSelected] = useState<string | null>('2');
  const [sort, setSort] = useState<Sort>({ column: 'due', direction: 'ascending' });
  const tasks = sort.direction === 'ascending' ? TASKS : TASKS.toReversed();
  const list = (
    <Table
      label={t('table.label')}
      rows={tasks}
      rowId={(row) => String(row.id)}
      selectedId={selected}
      onSelect={(row) => {
        setSelected(String(row.id));
      }}
      onOpen={(row) => {
        setSelected(String(row.id));
      }}
      sort={sort}
      onSort={setSort}
      columns={[
        { id: 'due', name: t('table.due'), isSortable: true, cell: (row) => <DueBadge days={row.days} /> },
        { id: 'task', name: t('table.task'), cell: (row) => t(row.task) },
        { id: 'household', name: t('table.household'), cell: (row) => t(row.house) },
        { id: 'lead', name: t('table.lead'), width: 20, cell: (row) => t(row.lead) },
      ]}
    />
  );
  const many = (
    <div className={styles['tall']}>
      <Table
        label={t('table.many')}
        rows={MANY}
        rowId={String}
        onOpen={() => undefined}
        columns={[
          { id: 'number', name: t('table.number'), align: 'end', width: 15, cell: (row) => row },
          { id: 'task', name: t('table.task'), cell: (row) => t('table.contact', { number: row }) },
        ]}
      />
    </div>
  );
  const empty = (
    <EmptyState title={t('empty.title')} action={<Button variant="primary">{t('empty.action')}</Button>}>
      {t('empty.text')}
    </EmptyState>
  );
  return (
    <Pane title={t('section.lists')}>
      <Tabs
        label={t('tabs.label')}
        value={tab}
        onChange={setTab}
        items={TABS.map((id, index) => ({
          id,
          name: t(`tabs.${id}`),
          content: index === 0 ? list : index === 1 ? many : empty,
          count: index === 0 ? TASKS.length : undefined,
        }))}
      />
    </Pane>
  );
}
