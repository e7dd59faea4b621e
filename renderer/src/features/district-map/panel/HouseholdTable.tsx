import { useTranslation } from 'react-i18next';
import type { MapPin } from '../../../../../domain/contract/district-map.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Table } from '../../../ui/Table.tsx';
import styles from '../district-map.module.css';
import { useLayers } from '../useLayers.ts';

interface HouseholdTableProps {
  readonly pins: readonly MapPin[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** The households of the map as a table: what the filter asks for, and for those who do not see the map. */
export function HouseholdTable({ pins, selectedId, onSelect }: HouseholdTableProps) {
  const { t } = useTranslation('districtMap');
  const { labelOf } = useLayers();
  return (
    <div className={styles['table']}>
      <Table
        label={t('table.label')}
        columns={[
          { id: 'name', name: t('table.name'), width: 40, cell: ({ label }) => label },
          { id: 'district', name: t('table.district'), width: 25, cell: ({ districtName }) => districtName },
          {
            id: 'layers',
            name: t('table.layers'),
            cell: ({ layers, withoutHelper }) => (
              <>
                {layers.map(labelOf).join(t('separator'))}
                {withoutHelper && <strong className={styles['alone']}> {t('map.withoutHelper')}</strong>}
              </>
            ),
          },
        ]}
        rows={pins}
        rowId={({ householdId }) => householdId}
        selectedId={selectedId}
        onSelect={({ householdId }) => onSelect(householdId)}
        empty={<EmptyState title={t('table.empty')} />}
      />
    </div>
  );
}
