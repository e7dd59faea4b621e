import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseCivilDate } from '../../../../domain/calendar/partial-date.ts';
import type { MapMoment, MapSnapshot } from '../../../../domain/contract/household-map.ts';
import { typedDay } from '../../forms/typed-date.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './household-map.module.css';

interface MomentFieldProps {
  readonly label: string;
  /** What null is called: 今日, 比べない. */
  readonly none: string;
  readonly snapshots: readonly MapSnapshot[];
  readonly value: MapMoment | null;
  readonly onChange: (moment: MapMoment | null) => void;
}

const none = 'none';
const day = 'day';

/** A moment of the map: none in particular, one that was kept, or the records of a day. */
export function MomentField({ label, none: nothing, snapshots, value, onChange }: MomentFieldProps) {
  const { t } = useTranslation(['householdMap', 'problem']);
  const { short } = useDates();
  const today = useToday();
  const [isDay, setIsDay] = useState(false);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const asOf = value !== null && 'asOf' in value ? value.asOf : null;
  const choose = (id: string | null): void => {
    setIsDay(id === day);
    if (id === day) return;
    const snapshot = snapshots.find((kept) => kept.id === id);
    onChange(snapshot === undefined ? null : { snapshotId: snapshot.id });
  };
  const show = (): void => {
    const read = parseCivilDate(typed, { today });
    if (!read.ok) return;
    setError(read.value > today ? t('problem:in-future') : undefined);
    if (read.value <= today) onChange({ asOf: read.value });
  };
  const shown =
    isDay || asOf !== null ? day : value !== null && 'snapshotId' in value ? value.snapshotId : none;
  return (
    <form
      className={styles['moment']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <Select
        label={label}
        choices={[
          { id: none, name: nothing },
          ...snapshots.map(({ id, takenOn, title }) => ({ id, name: `${short(takenOn)} ${title}` })),
          { id: day, name: t('moment.day') },
        ]}
        value={shown}
        onChange={choose}
      />
      {shown === day && (
        <>
          <DateField
            label={t('moment.date', { of: label })}
            today={today}
            value={typed === '' && asOf !== null ? typedDay(asOf) : typed}
            onChange={setTyped}
            error={error}
          />
          <Button size="small" type="submit">
            {t('moment.show')}
          </Button>
        </>
      )}
    </form>
  );
}
