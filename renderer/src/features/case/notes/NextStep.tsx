import { useTranslation } from 'react-i18next';
import { daysBetween, type CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import { useDates } from '../../../forms/useDates.ts';
import { DueBadge } from '../../../ui/Badge.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { useFinishNext } from './useFinishNext.ts';
import styles from './notes.module.css';

interface NextStepProps {
  readonly note: ContactNote;
  readonly nextOn: CivilDate;
  readonly today: CivilDate;
}

/** 次の予定 of a note, to be ticked when done. */
export function NextStep({ note, nextOn, today }: NextStepProps) {
  const { t } = useTranslation('note');
  const { monthDay } = useDates();
  const finishNext = useFinishNext();
  return (
    <div className={styles['next']}>
      <Checkbox
        isSelected={note.nextDone}
        onChange={(isDone) => {
          finishNext(note.id, isDone);
        }}
      >
        {t('next', { date: monthDay(nextOn), plan: note.nextPlan })}
      </Checkbox>
      {!note.nextDone && <DueBadge days={daysBetween(today, nextOn)} />}
    </div>
  );
}
