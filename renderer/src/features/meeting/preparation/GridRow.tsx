import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { sitsAt } from '../../../../../domain/meeting/reading.ts';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useAttendeeName } from '../useAttendeeName.ts';
import type { GridPart } from './grid-parts.ts';
import { leftOutCount, type Reader, type Readers } from './readers.ts';
import styles from './table.module.css';

interface GridRowProps {
  readonly attendee: MeetingDetail['attendees'][number];
  readonly row: number;
  readonly agenda: readonly AgendaItem[];
  readonly columns: readonly GridPart[];
  readonly readers: Readers;
  /** Column of this row that is in hand. */
  readonly focused: number | null;
  readonly measure: (row: HTMLElement | null) => void;
}

/** One attendee and the cases he sits at. */
export function GridRow({ attendee, row, agenda, columns, readers, focused, measure }: GridRowProps) {
  const { t } = useTranslation('meeting');
  const { agencyName, bound } = attendee;
  const name = useAttendeeName()(attendee);
  return (
    <tr ref={measure} data-index={row} aria-rowindex={row + 2}>
      <th
        scope="row"
        className={styles['person']}
        data-row={row}
        data-column={-1}
        tabIndex={focused === -1 ? 0 : -1}
        title={name}
      >
        {name}
        <span className={styles['agency']} title={agencyName}>
          {bound && `${t('table.bound')} `}
          {agencyName}
        </span>
      </th>
      {columns.map(({ key, index }) => {
        const item = index === null ? undefined : agenda[index];
        if (index === null || item === undefined) return <td key={key} aria-hidden="true" />;
        return (
          <SeatCell
            key={key}
            name={t('table.cell', { name, order: index + 1, number: item.caseNumber })}
            row={row}
            column={index}
            isSeated={sitsAt(item, attendee.id)}
            isFocused={focused === index}
            reader={readers(item.id, attendee.id)}
          />
        );
      })}
    </tr>
  );
}

interface SeatCellProps {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly isSeated: boolean;
  readonly isFocused: boolean;
  readonly reader: Reader | null;
}

function SeatCell({ name, row, column, isSeated, isFocused, reader }: SeatCellProps) {
  const { t } = useTranslation('meeting');
  const leftOut = reader === null ? 0 : leftOutCount(reader);
  const closed = reader?.closed.length ?? 0;
  const words = [
    t(isSeated ? 'table.seated' : 'table.away'),
    ...(reader?.isFamily === true ? [t('reader.family')] : []),
    ...(isSeated && leftOut > 0 ? [t('reader.leftOutCount', { count: leftOut })] : []),
    ...(isSeated && closed > 0 ? [t('reader.closedCount', { count: closed })] : []),
  ];
  return (
    <td
      role="gridcell"
      className={cx(styles['cell'], !isSeated && styles['away'], isFocused && styles['inHand'])}
      data-row={row}
      data-column={column}
      tabIndex={isFocused ? 0 : -1}
      aria-colindex={column + 2}
      aria-selected={isSeated}
      aria-label={[name, ...words].join(' ')}
      title={words.join('、')}
    >
      {isSeated ? <Icon name="check" className={styles['seat']} /> : '―'}
      {reader?.isFamily === true && <Icon name="warning" className={styles['family']} />}
      {isSeated && closed > 0 && <Icon name="lock" className={styles['closed']} />}
      {isSeated && leftOut > 0 && (
        <span className={styles['count']}>{t('table.leftOut', { count: leftOut })}</span>
      )}
    </td>
  );
}
