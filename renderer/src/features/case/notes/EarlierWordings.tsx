import { useTranslation } from 'react-i18next';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import { useDates } from '../../../forms/useDates.ts';
import { NoteTexts } from './NoteTexts.tsx';
import styles from './notes.module.css';

/** 訂正の経過: every earlier wording with who changed it and why. */
export function EarlierWordings({ earlier }: Pick<ContactNote, 'earlier'>) {
  const { t } = useTranslation('note');
  const { short, dayOf, clock } = useDates();
  return (
    <details className={styles['earlier']}>
      <summary>{t('earlier', { number: earlier.length })}</summary>
      <ol>
        {earlier.map((wording) => (
          <li key={wording.writtenAt} className={styles['wording']}>
            <p className={styles['quiet']}>
              {t('earlierWritten', {
                name: wording.writtenBy,
                at: `${short(dayOf(wording.writtenAt))} ${clock(wording.writtenAt)}`,
                day: short(wording.contactedOn),
              })}{' '}
              {wording.counterpart !== '' && t('with', { name: wording.counterpart })}
            </p>
            <NoteTexts note={wording} query="" />
            {wording.nextPlan !== '' && (
              <p className={styles['quiet']}>{t('earlierNext', { plan: wording.nextPlan })}</p>
            )}
            <p>{t('earlierReason', { reason: wording.reason })}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
