import { useState, type HTMLAttributes, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { isImeEvent } from '../../ui/keyboard/ime.ts';
import { showToast } from '../../ui/Toast.tsx';
import { useAttendeeName } from '../meeting/useAttendeeName.ts';
import { whereabouts, type ModeAttendee, type Presence } from './presence.ts';
import { timeOfDay } from './useClockTime.ts';
import type { MeetingCourse } from './useMeetingCourse.ts';
import styles from './meeting-mode.module.css';

interface AttendeeRowProps {
  readonly attendee: ModeAttendee;
  readonly initial: string;
  /** Does not sit at the table of the present case. */
  readonly isAway: boolean;
  readonly hasBegun: boolean;
  readonly course: MeetingCourse;
  /** What makes a button a cell of the list one walks with the arrow keys. */
  readonly cell: (column: number) => HTMLAttributes<HTMLButtonElement>;
}

/** One attendee: initial, coming and going, and the duty of secrecy acknowledged. */
export function AttendeeRow({ attendee, initial, isAway, hasBegun, course, cell }: AttendeeRowProps) {
  const { t } = useTranslation(['meetingMode', 'word']);
  const [isNaming, setIsNaming] = useState(false);
  const { id, agencyName, acknowledgedAt, arrivedAt, leftAt } = attendee;
  const name = useAttendeeName()(attendee);
  const place = whereabouts(attendee);
  const words =
    place === 'left'
      ? t('attendees.left', { time: leftAt ?? '' })
      : place === 'present' && arrivedAt !== null
        ? t('attendees.arrived', { time: arrivedAt })
        : t(`word:attendance.${place}`);
  const put = (change: Partial<Presence>): void => course.setPresence([id], change);
  const change = (next: Partial<Presence>): void => {
    put(next);
    const { attendance } = attendee;
    showToast({
      text: t('attendees.changed', { name }),
      onUndo: () => put({ attendance, arrivedAt, leftAt }),
    });
  };
  // Who was not there has come, who is there leaves, who had left is back. Before the meeting has begun nobody comes late;
  // what has no time was so from its beginning.
  const step = (): void => {
    if (place === 'present')
      course.atTime(t('attendees.leaves', { name }), (time) => change({ leftAt: time }));
    else if (place === 'left') change({ leftAt: null });
    else {
      const cameAt = hasBegun && course.isClockTrue() ? timeOfDay() : null;
      change({ attendance: 'present', arrivedAt: cameAt, leftAt: null });
    }
  };
  const acknowledge = (): void => {
    if (acknowledgedAt !== null) put({ acknowledgedAt: null });
    else course.atTime(t('attendees.acknowledged', { name }), (time) => put({ acknowledgedAt: time }));
  };
  return (
    <tr className={cx(place !== 'present' && styles['absent'])}>
      <td className={styles['initialCell']}>
        {isNaming ? (
          <InitialField
            label={t('attendees.initialOf', { name })}
            initial={initial}
            onDone={(typed) => {
              setIsNaming(false);
              if (typed !== '' && typed !== attendee.initial) course.setInitial(id, typed);
            }}
          />
        ) : (
          <button
            type="button"
            {...cell(0)}
            className={styles['initial']}
            aria-label={`${t('attendees.initialOf', { name })} ${initial}`}
            onClick={() => setIsNaming(true)}
          >
            {initial === '' ? '＋' : initial}
          </button>
        )}
      </td>
      <td className={styles['who']}>
        <span className={styles['name']} title={name}>
          {name}
        </span>
        <span className={styles['from']} title={agencyName}>
          {agencyName}
        </span>
        {isAway && <span className={styles['away']}>{t('attendees.away')}</span>}
      </td>
      <td className={styles['presenceCell']}>
        <button
          type="button"
          {...cell(1)}
          className={styles['presence']}
          aria-label={t('attendees.presenceOf', { name, state: words })}
          onClick={step}
        >
          {words}
        </button>
      </td>
      <td className={styles['checkCell']}>
        <button
          type="button"
          {...cell(2)}
          role="checkbox"
          aria-checked={acknowledgedAt !== null}
          className={styles['presence']}
          aria-label={t('attendees.acknowledged', { name })}
          title={acknowledgedAt ?? undefined}
          onClick={acknowledge}
        >
          {acknowledgedAt === null ? '☐' : '☑'}
        </button>
      </td>
    </tr>
  );
}

interface InitialFieldProps {
  readonly label: string;
  readonly initial: string;
  /** Given what was typed; empty gives it up. */
  readonly onDone: (typed: string) => void;
}

function InitialField({ label, initial, onDone }: InitialFieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isImeEvent(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    onDone(event.key === 'Enter' ? event.currentTarget.value.trim() : '');
  };
  return (
    <input
      className={styles['initialField']}
      aria-label={label}
      defaultValue={initial}
      maxLength={2}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onBlur={(event) => onDone(event.currentTarget.value.trim())}
    />
  );
}
