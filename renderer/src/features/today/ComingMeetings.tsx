import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { formatWeekday } from '../../../../domain/calendar/era.ts';
import type { TodayView } from '../../../../domain/contract/today.ts';
import { routes } from '../../app/routes.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { useDates } from '../../forms/useDates.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import styles from './today.module.css';

/** The meetings of the coming month; the next one with its sheet and its page. */
export function ComingMeetings({ meetings }: Pick<TodayView, 'meetings'>) {
  const { t, i18n } = useTranslation(['today', 'word']);
  const { nameOf } = useLegalBases();
  const [, navigate] = useLocation();
  const { monthDay } = useDates();
  return (
    <Pane title={t('today:meetings.title')}>
      {meetings.length === 0 ? (
        <p className={styles['quiet']}>
          {t('today:meetings.empty')} <Link href={routes.meetings}>{t('today:meetings.plan')}</Link>
        </p>
      ) : (
        <ul>
          {meetings.map((meeting, index) => (
            <li key={meeting.id} className={styles['meeting']}>
              <p>
                <strong>
                  {monthDay(meeting.heldOn)}
                  {i18n.language === 'en' ? ' ' : `(${formatWeekday(meeting.heldOn)})`}
                  {meeting.startsAt}
                </strong>{' '}
                <Link href={routes.meeting(meeting.id)}>{meeting.title}</Link>
              </p>
              <p className={styles['quiet']}>
                {nameOf(meeting.legalBasis)} {t('today:meetings.cases', { cases: meeting.caseCount })}
                {meeting.withoutConsent > 0 &&
                  ` ${t('today:meetings.withoutConsent', { cases: meeting.withoutConsent })}`}
              </p>
              {index === 0 && (
                <p className={styles['buttons']}>
                  <Button
                    size="small"
                    onPress={() => {
                      navigate(routes.print('packet', meeting.id));
                    }}
                  >
                    {t('today:meetings.makeSheet')}
                  </Button>
                  <Button
                    size="small"
                    onPress={() => {
                      navigate(routes.meeting(meeting.id));
                    }}
                  >
                    {t('today:meetings.open')}
                  </Button>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Pane>
  );
}
