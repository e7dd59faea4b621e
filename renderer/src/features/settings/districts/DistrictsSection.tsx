import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { District } from '../../../../../domain/contract/district.ts';
import { call } from '../../../bridge/bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { cx } from '../../../ui/cx.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Table, type Column } from '../../../ui/Table.tsx';
import { AddByName } from '../AddByName.tsx';
import { ListAndEditor } from '../ListAndEditor.tsx';
import { DistrictEditor } from './DistrictEditor.tsx';
import styles from './DistrictsSection.module.css';
import { treeRows, type TreeRow } from './district-tree.ts';

/** The tree of districts: 地区, 行政区・自治会, 班・組. */
export function DistrictsSection() {
  const { t } = useTranslation(['settings', 'word']);
  const { wordsOf } = useFailureWords();
  const { data, error } = useQueryOperation('district.list', {});
  const [id, setId] = useState<District['id'] | null>(null);
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (!data) return <Loading />;

  const { districts } = data;
  const chosen = districts.find((district) => district.id === id);
  const columns: readonly Column<TreeRow>[] = [
    {
      id: 'name',
      name: t('districts.name'),
      cell: ({ district, depth }) => (
        <span className={cx(styles['name'], styles[`depth${String(Math.min(depth, 3))}`])}>
          {district.name}
        </span>
      ),
    },
    {
      id: 'level',
      name: t('districts.level'),
      width: 30,
      cell: ({ district }) => t(`word:districtLevel.${district.level}`),
    },
    {
      id: 'registerCode',
      name: t('districts.registerCode'),
      width: 25,
      cell: ({ district }) => district.registerCode,
    },
  ];
  const add = async (name: string, parent: District | null, level: District['level']): Promise<void> => {
    const siblings = districts.filter(({ parentId }) => parentId === (parent?.id ?? null));
    const sort = Math.min(9_999, Math.max(0, ...siblings.map((sibling) => sibling.sort)) + 10);
    const added = await call('district.add', {
      name,
      parentId: parent?.id ?? null,
      level,
      registerCode: '',
      sort,
    });
    setId(added.id);
  };
  return (
    <ListAndEditor
      head={
        <AddByName label={t('districts.addTop')} maxLength={60} add={(name) => add(name, null, 'area')} />
      }
      list={
        <Table
          label={t('section.districts')}
          columns={columns}
          rows={treeRows(districts)}
          rowId={({ district }) => district.id}
          selectedId={id}
          onSelect={({ district }) => setId(district.id)}
          empty={<EmptyState title={t('districts.empty')}>{t('districts.emptyText')}</EmptyState>}
        />
      }
      editor={
        chosen ? (
          <DistrictEditor
            key={chosen.id}
            district={chosen}
            districts={districts}
            onAddBelow={(name, level) => add(name, chosen, level)}
            onRemoved={() => setId(null)}
          />
        ) : null
      }
    />
  );
}
