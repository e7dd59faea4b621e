import { useTranslation } from 'react-i18next';
import { formatWeekday } from '../../../../../domain/calendar/era.ts';
import type { ContactNote } from '../../../../../domain/contract/case.ts';
import type { Member } from '../../../../../domain/contract/household.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EarlierWordings } from './EarlierWordings.tsx';
import { NextStep } from './NextStep.tsx';
import styles from './notes.module.css';

interface NoteItemProps {
  readonly note: ContactNote;
  readonly members: readonly Member[];
  /** Only the first of a day shows it. */
  readonly isFirstOfDay: boolean;
  readonly onCorrect: () => void;
}

export function NoteItem({ note, members, isFirstOfDay, onCorrect }: NoteItemProps) {
  const { t, i18n } = useTranslation(['case', 'word']);
  const { labelOf } = useCodes();
  const { monthDay, clock, dayOf, short } = useDates();
  const today = useToday();
  const isThisYear = note.contactedOn.slice(0, 4) === today.slice(0, 4);
  const weekday = i18n.language === 'en' ? '' : ` (${formatWeekday(note.contactedOn)})`;
  const names = note.memberIds.flatMap((id) => members.find(({ personId }) => personId === id)?.name ?? []);
  return (
    <article className={styles['note']}>
      <div className={styles['when']}>
        {isFirstOfDay && (
          <p>
            {isThisYear ? monthDay(note.contactedOn) : short(note.contactedOn)}
            {weekday}
          </p>
        )}
        <p className={styles['quiet']}>
          {labelOf('contactMethod', note.method)}
          {note.minutes !== null && ` ${t('case:notes.minutes', { minutes: note.minutes })}`}
        </p>
      </div>
      <div className={styles['what']}>
        <p className={styles['body']}>{note.body}</p>
        <p className={styles['badges']}>
          {note.counterpart !== '' && <Badge>{t('case:notes.with', { name: note.counterpart })}</Badge>}
          {names.map((name) => (
            <Badge key={name}>{name}</Badge>
          ))}
          <Badge tone={note.shareScope === 'consented' ? 'neutral' : 'secret'}>
            {t(`word:shareScope.${note.shareScope}`)}
          </Badge>
          {note.sensitive && <Badge tone="secret">{t('case:notes.sensitive')}</Badge>}
          <span className={styles['quiet']}>
            {t('case:notes.writtenBy', {
              name: note.writtenBy,
              at: `${monthDay(dayOf(note.writtenAt))} ${clock(note.writtenAt)}`,
            })}
          </span>
        </p>
        {note.nextOn !== null && <NextStep note={note} nextOn={note.nextOn} />}
        {note.earlier.length > 0 && <EarlierWordings earlier={note.earlier} />}
      </div>
      <p>
        <Button size="small" variant="quiet" onPress={onCorrect}>
          {t('case:notes.correct')}
        </Button>
      </p>
    </article>
  );
}
