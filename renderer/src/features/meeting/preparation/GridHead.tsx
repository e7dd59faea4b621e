import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../../domain/contract/meeting.ts';
import type { GridPart } from './grid-parts.ts';
import styles from './table.module.css';

interface GridHeadProps {
  readonly agenda: readonly AgendaItem[];
  readonly columns: readonly GridPart[];
  /** Head that is in hand. */
  readonly focused: number | null;
}

/** The cases by their place on the agenda, and how wide each column is. */
export function GridHead({ agenda, columns, focused }: GridHeadProps) {
  const { t } = useTranslation('meeting');
  return (
    <>
      <colgroup>
        <col className={styles['names']} />
        {columns.map(({ key, pixels }) => (
          <col
            key={key}
            className={styles['column']}
            ref={(column) => column?.style.setProperty('--pixels', `${String(pixels)}px`)}
          />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th className={styles['corner']}>{t('table.corner')}</th>
          {columns.map(({ key, index }) => {
            const item = index === null ? undefined : agenda[index];
            if (index === null || item === undefined) return <td key={key} aria-hidden="true" />;
            return (
              <th
                key={key}
                scope="col"
                className={styles['head']}
                data-row={-1}
                data-column={index}
                tabIndex={focused === index ? 0 : -1}
                aria-colindex={index + 2}
                aria-label={t('table.column', {
                  order: index + 1,
                  name: `${item.caseNumber} ${item.householdLabel}`,
                })}
                title={item.householdLabel}
              >
                <strong>{index + 1}</strong>
                <span>{item.caseNumber}</span>
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
