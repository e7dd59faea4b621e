import { useState } from 'react';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import { parseCivilDate } from '../../../../../domain/calendar/partial-date.ts';
import { useToday } from '../../../forms/useToday.ts';
import { DateField } from '../../../ui/DateField.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly day: CivilDate | null;
  readonly onChange: (day: CivilDate | null) => void;
}

/** A day that may be left out; what cannot be read as one is said beneath and changes nothing. */
export function DayField({ label, day, onChange }: DayFieldProps) {
  const today = useToday();
  const [typed, setTyped] = useState<string>(day ?? '');
  return (
    <DateField
      label={label}
      today={today}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const read = parseCivilDate(text, { today });
        if (read.ok) onChange(read.value);
        else if (text.trim() === '') onChange(null);
      }}
    />
  );
}
