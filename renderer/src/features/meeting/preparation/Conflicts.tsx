import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { parseClockTime } from '../../../../../domain/calendar/clock-time.ts';
import { parseCivilDate } from '../../../../../domain/calendar/partial-date.ts';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import type { MeetingId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useSettled } from '../../duplicate/useSettled.ts';
import { byMeeting } from './conflicts.ts';
import type { TypedBasics } from '../meeting-form.ts';
import styles from './preparation.module.css';

type Person = InputOf<'meeting.conflicts'>['people'][number];

interface ConflictsProps {
  /** Null: a meeting that is not in the file yet. */
  readonly id: MeetingId | null;
  /** As it stands on the screen. */
  readonly typed: Pick<TypedBasics, 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'chair' | 'recorder'>;
  readonly people: readonly Person[];
}

/** Says which meetings need the same room or the same people at the same time. It warns and stops nothing. */
export function Conflicts({ id, typed, people }: ConflictsProps) {
  const { t } = useTranslation('meeting');
  const today = useToday();
  const heldOn = parseCivilDate(typed.heldOn, { today });
  const startsAt = parseClockTime(typed.startsAt);
  const endsAt = parseClockTime(typed.endsAt);
  const leaders = [typed.chair, typed.recorder].map((name) => ({ agencyName: '', name }));
  const asked = useSettled(
    {
      heldOn: heldOn.ok ? heldOn.value : today,
      startsAt: startsAt.ok ? startsAt.value : '00:00',
      endsAt: endsAt.ok ? endsAt.value : null,
      place: typed.place.slice(0, 100),
      people: [...leaders, ...people]
        .filter(({ name }) => name.trim() !== '')
        .map(({ agencyName, name }) => ({ agencyName, name: name.slice(0, 100) })),
    },
    settleMilliseconds,
  );
  const isKnown = heldOn.ok && startsAt.ok;
  const { data } = useQueryOperation('meeting.conflicts', { id, ...asked.value }, { isEnabled: isKnown });
  if (!isKnown || data === undefined || data.conflicts.length === 0) return null;
  return (
    <Notice tone="warning">
      <strong>{t('conflicts.title')}</strong>
      <ul className={styles['lines']}>
        {byMeeting(data.conflicts).map(({ meetingId, title, startsAt: from, endsAt: to, places, names }) => (
          <li key={meetingId}>
            {from}～{to ?? ''} <Link href={routes.meeting(meetingId)}>{title}</Link>{' '}
            {places.length > 0 && t('conflicts.place', { place: places.join('、') })}{' '}
            {names.length > 0 && t('conflicts.people', { names: names.join('、'), count: names.length })}
          </li>
        ))}
      </ul>
      {t('conflicts.goOn')}
    </Notice>
  );
}

/** A pause in typing, after which one wants to know. */
const settleMilliseconds = 400;
