import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { speakersOf } from '../../../../domain/meeting/speaker.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { keepFocus } from '../../ui/keyboard/keep-focus.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { AgendaPane } from './AgendaPane.tsx';
import { AskTime } from './AskTime.tsx';
import { AttendeesPane } from './AttendeesPane.tsx';
import { CaseDesk } from './CaseDesk.tsx';
import { ClosingDesk } from './ClosingDesk.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { MapLook } from './MapLook.tsx';
import { ModeHeader } from './ModeHeader.tsx';
import { OpeningDesk } from './OpeningDesk.tsx';
import { focusNotes, isInNotes } from './notes-focus.ts';
import { placeToBegin, type Place } from './place.ts';
import { useMeetingCourse } from './useMeetingCourse.ts';
import styles from './meeting-mode.module.css';

/** Agenda and attendees at the left, the present case in the middle and at the right. */
export function MeetingDesk({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meetingMode');
  const [, navigate] = useLocation();
  const course = useMeetingCourse(meeting);
  const [chosen, setChosen] = useState<Place>(() => placeToBegin(meeting));
  const [open, setOpen] = useState<'keys' | 'map' | null>(null);
  const { data } = useQueryOperation('agency.list', {});
  const agencies = data?.agencies ?? [];
  const speakers = speakersOf(meeting.attendees, agencies);
  const item = meeting.agenda.find(({ id }) => id === chosen) ?? null;
  const place: Place = item === null && chosen !== 'closing' ? 'opening' : chosen;
  const places: readonly Place[] = ['opening', ...meeting.agenda.map(({ id }) => id), 'closing'];

  const go = (to: Place, isBeginning = false): void => {
    if (to === place) return;
    setChosen(to);
    if (to !== 'opening') course.takeUp(to === 'closing' ? null : to, isBeginning);
  };
  const step = (by: 1 | -1): void => {
    const next = places[places.indexOf(place) + by];
    // From the opening words one goes on to begin; a case that is chosen from the agenda may only be looked at.
    if (next !== undefined) go(next, place === 'opening');
  };
  const leave = (): void => navigate(routes.meeting(meeting.id, 'record'));
  useShortcut(['Alt+PageUp', 'Alt+PageDown'], (key) => step(key === 'Alt+PageUp' ? -1 : 1));
  useShortcut('Escape', () => {
    if (isInNotes() || !focusNotes()) leave();
  });
  useShortcut('F1', () => setOpen('keys'));
  useShortcut('F8', () => setOpen('map'), { isEnabled: item !== null });

  return (
    <div className={styles['desk']} ref={keepFocus}>
      <ModeHeader
        meeting={meeting}
        onReadOut={course.setReadOut}
        onMap={item === null ? null : () => setOpen('map')}
        onKeys={() => setOpen('keys')}
        onLeave={leave}
      />
      <div className={styles['panes']}>
        <aside className={styles['left']} data-pane>
          <AgendaPane meeting={meeting} place={place} onGo={(to) => go(to)} />
          <FailureNotice failure={course.failure} />
          <AttendeesPane meeting={meeting} item={item} speakers={speakers} course={course} />
        </aside>
        {item !== null && (
          <CaseDesk key={item.id} meeting={meeting} item={item} speakers={speakers} agencies={agencies} />
        )}
        {place === 'opening' && <OpeningDesk meeting={meeting} course={course} onBegin={() => step(1)} />}
        {place === 'closing' && <ClosingDesk meeting={meeting} onLeave={leave} />}
      </div>
      <AskTime question={course.question} onClose={course.dropQuestion} />
      <KeysDialog isOpen={open === 'keys'} onClose={() => setOpen(null)} />
      {item !== null && (
        <MapLook
          title={t('map.title', { name: `${item.caseNumber} ${item.householdLabel}` })}
          caseId={item.caseId}
          isOpen={open === 'map'}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
