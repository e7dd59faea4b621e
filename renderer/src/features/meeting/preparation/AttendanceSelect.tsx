import { useTranslation } from 'react-i18next';
import type { Attendee } from '../attendee-rows.ts';
import styles from '../rows.module.css';

const attendances = ['invited', 'present', 'absent'] as const;

interface AttendanceSelectProps {
  readonly label: string;
  readonly value: Attendee['attendance'];
  readonly onChange: (attendance: Attendee['attendance']) => void;
}

export function AttendanceSelect({ label, value, onChange }: AttendanceSelectProps) {
  const { t } = useTranslation('word');
  return (
    <select
      className={styles['input']}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(attendances.find((state) => state === event.target.value) ?? 'invited')}
    >
      {attendances.map((state) => (
        <option key={state} value={state}>
          {t(`attendance.${state}`)}
        </option>
      ))}
    </select>
  );
}
