import { useTranslation } from 'react-i18next';
import type { MapSheet } from '../../../../domain/contract/map-sheet.ts';
import type { MapSheetId } from '../../../../domain/contract/scalars.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './district-map.module.css';
import { useDistricts } from '../household/useDistricts.ts';
import type { SheetWork } from './SheetDialog.tsx';

interface SheetListProps {
  readonly sheets: readonly MapSheet[];
  readonly selectedId: MapSheetId | null;
  readonly onSelect: (id: MapSheetId) => void;
  readonly onWork: (work: SheetWork) => void;
}

/** The sheets of the town, each with its districts and how many households stand on it. */
export function SheetList({ sheets, selectedId, onSelect, onWork }: SheetListProps) {
  const { t } = useTranslation('districtMap');
  const { choices } = useDistricts();
  const nameOf = (id: string): string => choices?.find((choice) => choice.id === id)?.name ?? '';
  return (
    <nav className={styles['sheets']} aria-label={t('list.label')} data-pane>
      <h1 className={styles['title']}>{t('title')}</h1>
      <ul className={styles['sheetRows']}>
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <button
              type="button"
              className={styles['sheet']}
              aria-current={sheet.id === selectedId ? 'page' : undefined}
              onClick={() => onSelect(sheet.id)}
            >
              <strong className={styles['clamped']}>{sheet.name}</strong>
              <span className={styles['quiet']}>
                {[t(`kind.${sheet.kind}`), t('list.households', { count: sheet.households })].join(
                  t('separator'),
                )}
              </span>
              {sheet.districtIds.length > 0 && (
                <span className={styles['clamped']}>
                  {sheet.districtIds.map(nameOf).join(t('separator'))}
                </span>
              )}
              {sheet.state === 'loading' && <Badge tone="warning">{t('list.loading')}</Badge>}
            </button>
          </li>
        ))}
      </ul>
      <Menu
        label={t('list.add')}
        actions={[
          {
            id: 'image',
            label: t('empty.image'),
            shortcut: 'Ctrl+N',
            onPress: () => onWork({ kind: 'image' }),
          },
          { id: 'rows', label: t('empty.rows'), onPress: () => onWork({ kind: 'rows' }) },
        ]}
      />
    </nav>
  );
}
