import { useTranslation } from 'react-i18next';
import type { ContactNote } from '../../../../../domain/contract/case.ts';
import { useDates } from '../../../forms/useDates.ts';
import styles from './notes.module.css';

/** 訂正の経過: every earlier wording with who changed it and why. */
export function EarlierWordings({ earlier }: Pick<ContactNote, 'earlier'>) {
  const { t } = useTranslation('case');
  const { short, dayOf, clock } = useDates();
  return (
    <details className={styles['earlier']}>
      <summary>{t('notes.earlier', { number: earlier.length })}</summary>
      <ol>
        {earlier.map((wording) => (
          <li key={wording.writtenAt} className={styles['wording']}>
            <p className={styles['quiet']}>
              {t('notes.earlierWritten', {
                name: wording.writtenBy,
                at: `${short(dayOf(wording.writtenAt))} ${clock(wording.writtenAt)}`,
                day: short(wording.contactedOn),
              })}{' '}
              {wording.counterpart !== '' && t('notes.with', { name: wording.counterpart })}
            </p>
            <p className={styles['body']}>{wording.body}</p>
            {wording.nextPlan !== '' && (
              <p className={styles['quiet']}>{t('notes.earlierNext', { plan: wording.nextPlan })}</p>
            )}
            <p>{t('notes.earlierReason', { reason: wording.reason })}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
