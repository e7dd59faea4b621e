import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseMinutes } from '../../../../../domain/contract/meeting-closing.ts';
import { routes } from '../../../app/routes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Marked } from '../notes/Marked.tsx';
import styles from './minutes.module.css';

interface MinutesTextsProps {
  readonly minutes: CaseMinutes;
  /** What is looked for, to be marked. */
  readonly query?: string;
}

/** What one meeting said about the case: reported, discussed, decided, who does what, and the corrections since. */
export function MinutesTexts({ minutes, query = '' }: MinutesTextsProps) {
  const { t } = useTranslation(['case', 'word']);
  const { short, dayOf } = useDates();
  const { meetingId, title, finalised, roles, amendments } = minutes;
  const texts = (['reported', 'discussed', 'decided'] as const).filter((field) => minutes[field] !== '');
  return (
    <div className={styles['minutes']}>
      <p>
        <Link href={routes.meeting(meetingId, 'record')}>
          <Marked text={title} query={query} />
        </Link>{' '}
        {!finalised && <Badge tone="soon">{t('case:meetings.draft')}</Badge>}
      </p>
      {texts.map((field) => (
        <div key={field}>
          <p className={styles['name']}>{t(`case:meetings.${field}`)}</p>
          <p className={styles['prose']}>
            <Marked text={minutes[field]} query={query} />
          </p>
        </div>
      ))}
      {roles.length > 0 && (
        <div>
          <p className={styles['name']}>{t('case:roles.title')}</p>
          <ul>
            {roles.map(({ id, agencyName, worker, task, dueOn, state }) => (
              <li key={id}>
                <Marked text={`${agencyName} ${worker}`.trim()} query={query} />:{' '}
                <Marked text={task} query={query} />{' '}
                <span className={styles['quiet']}>
                  {dueOn !== null && t('case:meetings.until', { day: short(dueOn) })}{' '}
                  {t(`word:roleState.${state}`)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {amendments.map(({ text, reason, writtenBy, writtenAt }) => (
        <div key={writtenAt + text} className={styles['amendment']}>
          <p className={styles['name']}>
            {t('case:meetings.amended', { day: short(dayOf(writtenAt)), name: writtenBy })}
          </p>
          <p className={styles['prose']}>
            <Marked text={text} query={query} />
          </p>
          <p className={styles['quiet']}>
            <Marked text={reason} query={query} />
          </p>
        </div>
      ))}
    </div>
  );
}
