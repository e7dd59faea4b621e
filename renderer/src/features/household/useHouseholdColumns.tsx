import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { Badge } from '../../ui/Badge.tsx';
import { cx } from '../../ui/cx.ts';
import type { Column } from '../../ui/Table.tsx';
import styles from './HouseholdsPage.module.css';

type HouseholdSummary = OutputOf<'household.list'>['households'][number];

/** One line a household; where a protected household lives does not stand in the list. */
export function useHouseholdColumns(): readonly Column<HouseholdSummary>[] {
  const { t } = useTranslation(['household', 'word']);
  return [
    {
      id: 'household',
      name: t('household:list.household'),
      width: 40,
      cell: ({ label, headName, addressProtected }) => (
        <span
          className={cx(styles['household'], addressProtected && styles['marked'])}
          title={`${label} ${headName}`}
        >
          <span className={styles['label']}>{label}</span>
          {addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
          <span className={styles['headName']}>{headName}</span>
        </span>
      ),
    },
    {
      id: 'place',
      name: t('household:list.place'),
      cell: ({ address, districtName, addressProtected }) => {
        const place = addressProtected ? t('word:hidden') : [districtName, address].filter(Boolean).join(' ');
        return (
          <div className={cx(styles['line'], addressProtected && styles['quiet'])} title={place}>
            {place}
          </div>
        );
      },
    },
    {
      id: 'members',
      name: t('household:list.members'),
      width: 10,
      align: 'end',
      cell: ({ memberCount }) => memberCount,
    },
    {
      id: 'cases',
      name: t('household:list.cases'),
      width: 15,
      cell: ({ openCaseNumbers }) => (
        <div className={styles['line']} title={openCaseNumbers.join(' ')}>
          {openCaseNumbers.join(' ')}
        </div>
      ),
    },
  ];
}
