import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import type { CaseMinutes } from '../../../../../domain/contract/meeting-closing.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { useGradually } from '../../../ui/useGradually.ts';
import { MinutesItem } from '../minutes/MinutesItem.tsx';
import { timelineOf } from '../minutes/timeline.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteItem } from './NoteItem.tsx';
import styles from './notes.module.css';

/** A page of 768 pixels holds no more. */
const notesInSight = 8;

interface NoteListProps {
  readonly detail: CaseDetail;
  readonly notes: readonly ContactNote[];
  readonly meetings: readonly CaseMinutes[];
  /** What is looked for, to be marked. */
  readonly query: string;
  readonly correctedId: string | null;
  readonly onCorrect: (id: string | null) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** The timeline, a day at a time, latest first, with the meetings that heard the case. */
export function NoteList({
  detail,
  notes,
  meetings,
  query,
  correctedId,
  onCorrect,
  hasMore,
  onMore,
}: NoteListProps) {
  const { t } = useTranslation('note');
  const { short } = useDates();
  const today = useToday();
  const shown = notes.slice(0, useGradually(notes.length, notesInSight));
  const days = timelineOf(shown, meetings, hasMore || shown.length < notes.length);
  return (
    <>
      <ol className={styles['timeline']} aria-label={t('section')}>
        {days.map(({ day, notes: ofDay, meetings: heldThen }) => (
          <li key={day} className={styles['day']} aria-label={short(day)}>
            {ofDay.map((note, index) =>
              note.id === correctedId ? (
                <NoteForm
                  key={note.id}
                  detail={detail}
                  corrected={note}
                  onClose={() => {
                    onCorrect(null);
                  }}
                />
              ) : (
                <NoteItem
                  key={note.id}
                  caseId={detail.id}
                  note={note}
                  query={query}
                  members={detail.members}
                  today={today}
                  isFirstOfDay={index === 0}
                  onCorrect={onCorrect}
                />
              ),
            )}
            {heldThen.map((minutes, index) => (
              <MinutesItem
                key={minutes.agendaItemId}
                minutes={minutes}
                isFirstOfDay={ofDay.length === 0 && index === 0}
                query={query}
              />
            ))}
          </li>
        ))}
      </ol>
      {hasMore && shown.length === notes.length && <More onMore={onMore} />}
    </>
  );
}

/** Reads on by itself when it comes into sight; the button is for the keyboard. */
function More({ onMore }: { onMore: () => void }) {
  const { t } = useTranslation('note');
  const foot = useRef<HTMLParagraphElement>(null);
  const latest = useRef(onMore);
  useEffect(() => {
    latest.current = onMore;
  });
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
    });
    if (foot.current) observer.observe(foot.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <p ref={foot} className={styles['more']}>
      <Button variant="quiet" onPress={onMore}>
        {t('more')}
      </Button>
    </p>
  );
}
