import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import { formatWeekday } from '../../../../../domain/calendar/era.ts';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import type { Member } from '../../../../../domain/contract/household.ts';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { cx } from '../../../ui/cx.ts';
import { NoteAttachments } from '../../attachment/NoteAttachments.tsx';
import { EarlierWordings } from './EarlierWordings.tsx';
import { NextStep } from './NextStep.tsx';
import { NoteActions } from './NoteActions.tsx';
import { NoteMarks } from './NoteMarks.tsx';
import { NoteTexts } from './NoteTexts.tsx';
import { WithdrawalNotice } from './WithdrawalNotice.tsx';
import styles from './notes.module.css';

interface NoteItemProps {
  readonly caseId: CaseId;
  readonly note: ContactNote;
  readonly members: readonly Member[];
  readonly today: CivilDate;
  /** Only the first of a day shows it. */
  readonly isFirstOfDay: boolean;
  /** What is looked for, to be marked. */
  readonly query: string;
  readonly onCorrect: (id: string) => void;
}

/** Drawn again only where it has changed: a case shows hundreds. */
export const NoteItem = memo(function NoteItem({
  caseId,
  note,
  members,
  today,
  isFirstOfDay,
  query,
  onCorrect,
}: NoteItemProps) {
  const [isAttaching, setIsAttaching] = useState(false);
  return (
    <article className={cx(styles['note'], note.withdrawn !== null && styles['withdrawn'])}>
      <NoteWhen note={note} today={today} isFirstOfDay={isFirstOfDay} />
      <div className={styles['what']}>
        {note.withdrawn !== null && <WithdrawalNotice id={note.id} withdrawn={note.withdrawn} />}
        <NoteTexts note={note} query={query} />
        <div className={styles['badges']}>
          <NoteMarks note={note} members={members} query={query} />
          {note.withdrawn === null && (
            <NoteActions
              note={note}
              onCorrect={() => onCorrect(note.id)}
              onAttach={() => setIsAttaching(true)}
            />
          )}
        </div>
        {note.nextOn !== null && note.withdrawn === null && (
          <NextStep note={note} nextOn={note.nextOn} today={today} />
        )}
        {(note.attachmentCount > 0 || isAttaching) && (
          <NoteAttachments note={note} caseId={caseId} isAdding={isAttaching} />
        )}
        {note.earlier.length > 0 && <EarlierWordings earlier={note.earlier} />}
      </div>
    </article>
  );
});

function NoteWhen({ note, today, isFirstOfDay }: Pick<NoteItemProps, 'note' | 'today' | 'isFirstOfDay'>) {
  const { t, i18n } = useTranslation('note');
  const { labelOf } = useCodes();
  const { monthDay, short } = useDates();
  const isThisYear = note.contactedOn.slice(0, 4) === today.slice(0, 4);
  const weekday = i18n.language === 'en' ? '' : ` (${formatWeekday(note.contactedOn)})`;
  return (
    <div className={styles['when']}>
      {isFirstOfDay && (
        <p>
          {isThisYear ? monthDay(note.contactedOn) : short(note.contactedOn)}
          {weekday}
        </p>
      )}
      <p className={styles['quiet']}>
        {labelOf('contactMethod', note.method)}
        {note.minutes !== null && ` ${t('minutes', { minutes: note.minutes })}`}
      </p>
      {note.startsAt !== null && <p className={styles['quiet']}>{t('at', { time: note.startsAt })}</p>}
    </div>
  );
}
