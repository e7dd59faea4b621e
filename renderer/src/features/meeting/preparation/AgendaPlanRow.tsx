import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../../domain/contract/meeting.ts';
import type { TimeTable } from '../../../../../domain/meeting/time-table.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { cx } from '../../../ui/cx.ts';
import { ConsentBadge } from '../ConsentBadge.tsx';
import rowStyles from '../rows.module.css';
import type { useRowDrag } from './useRowDrag.ts';
import styles from './agenda.module.css';

type RowDrag = ReturnType<typeof useRowDrag>;

interface AgendaPlanRowProps {
  readonly item: AgendaItem;
  readonly order: number;
  readonly slot: TimeTable['slots'][number];
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  /** Where a dragged row would go: before this one, after it (less than 0), or neither. */
  readonly drop: number;
  readonly handle: ReturnType<RowDrag['handle']>;
  readonly target: ReturnType<RowDrag['target']>;
  readonly onSelect: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onMinutes: (minutes: number | null) => Promise<void>;
}

export function AgendaPlanRow(props: AgendaPlanRowProps) {
  const { item, order, slot, isSelected, isTabStop, drop, handle, target } = props;
  const { t } = useTranslation(['meeting', 'word']);
  const { caseNumber, householdLabel, kind, everyone, attendeeIds } = item;
  return (
    <tr
      data-item={item.id}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className={cx(styles['row'], drop > 0 && styles['before'], drop < 0 && styles['after'])}
      onClick={props.onSelect}
      onKeyDown={props.onKeyDown}
      {...target}
    >
      <td className={styles['order']}>
        <span className={styles['handle']} title={t('agenda.drag')} {...handle}>
          {order}
        </span>
      </td>
      <td className={styles['case']}>
        <strong>{caseNumber}</strong> {householdLabel}{' '}
        {item.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
        <div className={styles['about']}>
          {slot !== null && (
            <span className={styles['slot']}>
              {slot.from}–{slot.to}
            </span>
          )}
          <span>{t(`word:agendaKind.${kind}`)}</span>
          <ConsentBadge hearing={item} />
          {!everyone && <span>{t('agenda.seated', { count: attendeeIds.length })}</span>}
        </div>
      </td>
      <td className={styles['minutes']}>
        <Minutes
          label={t('agenda.minutesOf', { name: `${caseNumber} ${householdLabel}` })}
          saved={item.plannedMinutes}
          isTabStop={isTabStop}
          onChange={props.onMinutes}
        />
      </td>
    </tr>
  );
}

interface MinutesProps {
  readonly label: string;
  readonly saved: number | null;
  readonly isTabStop: boolean;
  readonly onChange: (minutes: number | null) => Promise<void>;
}

/** Planned minutes; in full width too. What is no number of minutes goes back to what stood there. */
function Minutes({ label, saved, isTabStop, onChange }: MinutesProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    if (typed === null) return;
    const text = typed.normalize('NFKC').trim();
    const minutes = text === '' ? null : Number(text);
    const isPlan = minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 480);
    if (isPlan && minutes !== saved) void onChange(minutes).finally(() => setTyped(null));
    else setTyped(null);
  };
  return (
    <input
      className={cx(rowStyles['input'], styles['number'])}
      aria-label={label}
      inputMode="numeric"
      maxLength={3}
      tabIndex={isTabStop ? 0 : -1}
      value={typed ?? (saved === null ? '' : String(saved))}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
    />
  );
}
