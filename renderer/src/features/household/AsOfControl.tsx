import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { parseCivilDate } from '../../../../domain/calendar/partial-date.ts';
import { typedDay } from '../../forms/typed-date.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import styles from './AsOfControl.module.css';

interface AsOfControlProps {
  /** The day that is shown. */
  readonly asOf: CivilDate;
  /** Null: today. */
  readonly onChange: (day: CivilDate | null) => void;
}

/** いつ時点: the household of today, or of a day gone by. */
export function AsOfControl({ asOf, onChange }: AsOfControlProps) {
  const { t } = useTranslation(['membership', 'problem']);
  const today = useToday();
  const [typed, setTyped] = useState(typedDay(asOf));
  const [error, setError] = useState<string | undefined>(undefined);
  const show = (): void => {
    const read = parseCivilDate(typed, { today });
    if (!read.ok) return;
    setError(read.value > today ? t('problem:in-future') : undefined);
    if (read.value <= today) onChange(read.value === today ? null : read.value);
  };
  return (
    <form
      className={styles['asOf']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <DateField
        label={t('membership:asOf.label')}
        description={t('membership:asOf.help')}
        today={today}
        value={typed}
        onChange={setTyped}
        error={error}
      />
      <Button size="small" type="submit">
        {t('membership:asOf.show')}
      </Button>
    </form>
  );
}
