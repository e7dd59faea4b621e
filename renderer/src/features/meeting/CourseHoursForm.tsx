import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { call } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import {
  attendeeHours,
  courseHours,
  hourOf,
  readCourse,
  rebasedCourse,
  toTypedCourse,
  type CourseHours,
  type TypedCourseHours,
} from './course-hours.ts';
import { TextCell } from './RowCells.tsx';
import { SaveNotices } from './SaveNotices.tsx';
import { useAttendeeName } from './useAttendeeName.ts';
import { useAutosave } from './useAutosave.ts';
import styles from './meeting.module.css';
import rows from './rows.module.css';

/** Opens the hours of the meeting that belong to no case. */
export function CourseHoursButton({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button onPress={() => setIsOpen(true)}>{t('course.title')}</Button>
      <Dialog title={t('course.title')} isOpen={isOpen} onClose={() => setIsOpen(false)} width="wide">
        <CourseHoursForm meeting={meeting} />
      </Dialog>
    </div>
  );
}

/** When it was read out and who came and went when: written down by 会議モード, put right or written here by hand. */
function CourseHoursForm({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const { problemText } = useFailureWords();
  const nameOf = useAttendeeName();
  const saved = useMemo(() => courseHours(meeting), [meeting]);
  const autosave = useAutosave<TypedCourseHours, CourseHours>({
    form: `meetingHours:${meeting.id}`,
    saved,
    toTyped: toTypedCourse,
    read: (typed) => readCourse(typed, meeting),
    rebase: rebasedCourse,
    save: saveHours,
  });
  const { typed, set, flush, problems } = autosave;
  const field = (name: string) => {
    const reason = problems[name];
    return {
      value: typed[name] ?? '',
      error: reason === undefined ? undefined : problemText({ path: [name], reason }),
      onChange: (text: string) => set({ ...typed, [name]: text }),
    };
  };
  // Who stayed away has no hours.
  const attendees = meeting.attendees.filter(({ attendance }) => attendance !== 'absent');
  return (
    <div className={styles['form']} onBlur={flush}>
      <SaveNotices autosave={autosave} />
      <p className={styles['quiet']}>{t('course.text')}</p>
      <TimeField label={t('field.readOutAt')} {...field('readOutAt')} />
      {attendees.length > 0 && (
        <table className={rows['table']} aria-label={t('section.attendees')}>
          <thead>
            <tr>
              <th>{t('column.name')}</th>
              {attendeeHours.map((hour) => (
                <th key={hour} className={rows['attendance']}>
                  {t(`field.${hour}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attendees.map((attendee) => (
              <tr key={attendee.id}>
                <td>
                  {nameOf(attendee)} <span className={styles['quiet']}>{attendee.agencyName}</span>
                </td>
                {attendeeHours.map((hour) => (
                  <TextCell
                    key={hour}
                    label={t('course.of', { hour: t(`field.${hour}`), name: nameOf(attendee) })}
                    column=""
                    maxLength={10}
                    {...field(hourOf(attendee, hour))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

async function saveHours(hours: CourseHours, meeting: MeetingDetail): Promise<void> {
  const { id, readOutAt } = meeting;
  const at = hours['readOutAt'] ?? null;
  let { rowVersion } = meeting;
  if (at !== readOutAt) {
    await call('meeting.setReadOut', { id, rowVersion, at });
    rowVersion += 1;
  }
  const attendees = meeting.attendees.flatMap((attendee) => {
    const [arrivedAt, leftAt, acknowledgedAt] = attendeeHours.map((hour) => {
      const time = hours[hourOf(attendee, hour)];
      return time === undefined ? attendee[hour] : time;
    });
    const next = {
      attendeeId: attendee.id,
      attendance: attendee.attendance,
      arrivedAt: arrivedAt ?? null,
      leftAt: leftAt ?? null,
      acknowledgedAt: acknowledgedAt ?? null,
    };
    return attendeeHours.some((hour) => next[hour] !== attendee[hour]) ? [next] : [];
  });
  if (attendees.length > 0) await call('meeting.setPresence', { id, rowVersion, attendees });
}
