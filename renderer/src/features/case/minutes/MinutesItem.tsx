import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseMinutes } from '../../../../../domain/contract/meeting-closing.ts';
import { useDates } from '../../../forms/useDates.ts';
import notes from '../notes/notes.module.css';
import { MinutesTexts } from './MinutesTexts.tsx';

interface MinutesItemProps {
  readonly minutes: CaseMinutes;
  /** Only the first of a day shows it. */
  readonly isFirstOfDay: boolean;
  readonly query: string;
}

/** A meeting in the timeline of a case. */
export const MinutesItem = memo(function MinutesItem({ minutes, isFirstOfDay, query }: MinutesItemProps) {
  const { t } = useTranslation('case');
  const { short } = useDates();
  return (
    <article className={notes['note']} aria-label={minutes.title}>
      <div className={notes['when']}>
        {isFirstOfDay && <p>{short(minutes.heldOn)}</p>}
        <p className={notes['quiet']}>{t('meetings.inTimeline')}</p>
        <p className={notes['quiet']}>{minutes.basisName}</p>
      </div>
      <MinutesTexts minutes={minutes} query={query} />
    </article>
  );
});
