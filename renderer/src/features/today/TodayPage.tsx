import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { daysBetween } from '../../../../domain/calendar/civil-date.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { ComingMeetings } from './ComingMeetings.tsx';
import { DuePane } from './DuePane.tsx';
import { PickCaseDialog } from './PickCaseDialog.tsx';
import { QuietCases } from './QuietCases.tsx';
import styles from './today.module.css';

/** 今日: what must be done, overdue first; who has gone quiet; which meetings come. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const [, navigate] = useLocation();
  const { long } = useDates();
  const { wordsOf } = useFailureWords();
  const [isPicking, setIsPicking] = useState(false);
  const { data, error, refetch } = useQueryOperation('today.get', {});
  const receive = (): void => {
    navigate(routes.newIntake);
  };
  useShortcut('Ctrl+N', receive);
  if (error !== null) {
    return (
      <ErrorPanel
        {...wordsOf(error)}
        actions={<Button onPress={() => void refetch()}>{t('retry')}</Button>}
      />
    );
  }
  if (data === undefined) return <Loading />;
  const next = data.meetings[0];
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <div>
          <h1>{t('title')}</h1>
          <p className={styles['quiet']}>
            {long(data.date)}
            {next !== undefined && (
              <span className={styles['apart']}>
                {next.heldOn === data.date
                  ? t('meetingToday', { time: next.startsAt })
                  : t('untilMeeting', { days: daysBetween(data.date, next.heldOn) })}
              </span>
            )}
          </p>
        </div>
        <div className={styles['buttons']}>
          <Button
            isDisabled={data.counts.openCases === 0}
            onPress={() => {
              setIsPicking(true);
            }}
          >
            {t('writeVisit')}
          </Button>
          <Button variant="primary" shortcut="Ctrl+N" onPress={receive}>
            {t('receive')}
          </Button>
        </div>
      </header>
      <div className={styles['columns']}>
        <DuePane
          view={data}
          onReceive={receive}
          onWrite={() => {
            setIsPicking(true);
          }}
        />
        <div className={styles['side']}>
          <QuietCases quiet={data.quiet} total={data.counts.quiet} />
          <ComingMeetings meetings={data.meetings} />
        </div>
      </div>
      {isPicking && (
        <PickCaseDialog
          onClose={() => {
            setIsPicking(false);
          }}
        />
      )}
    </div>
  );
}
