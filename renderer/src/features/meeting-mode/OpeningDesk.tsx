import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { filledLines } from '../../../../domain/text/filled-lines.ts';
import { Button } from '../../ui/Button.tsx';
import { ReadOutCheck } from './ReadOutCheck.tsx';
import type { MeetingCourse } from './useMeetingCourse.ts';
import styles from './meeting-mode.module.css';

interface OpeningDeskProps {
  readonly meeting: MeetingDetail;
  readonly course: MeetingCourse;
  readonly onBegin: () => void;
}

/** 開会: who has come, the duty of secrecy read out and acknowledged, then the first case. */
export function OpeningDesk({ meeting, course, onBegin }: OpeningDeskProps) {
  const { t } = useTranslation(['meetingMode', 'meeting']);
  const { programme, opening, attendees } = meeting;
  const invited = attendees.filter(({ attendance }) => attendance === 'invited');
  const silent = attendees.filter(
    ({ attendance, acknowledgedAt }) => attendance === 'present' && acknowledgedAt === null,
  );
  const lines = filledLines(programme);
  return (
    <section className={styles['ceremony']} data-pane aria-label={t('agenda.opening')}>
      <h2>{t('agenda.opening')}</h2>
      <div className={styles['buttons']}>
        <Button
          autoFocus
          isDisabled={invited.length === 0}
          onPress={() =>
            course.setPresence(
              invited.map(({ id }) => id),
              { attendance: 'present' },
            )
          }
        >
          {t('meeting:attendees.allPresent')}
        </Button>
      </div>
      <ReadOutCheck meeting={meeting} onReadOut={course.setReadOut} />
      <div className={styles['buttons']}>
        <Button
          isDisabled={silent.length === 0}
          onPress={() =>
            course.atTime(t('opening.allAcknowledged'), (acknowledgedAt) =>
              course.setPresence(
                silent.map(({ id }) => id),
                { acknowledgedAt },
              ),
            )
          }
        >
          {t('opening.allAcknowledged')}
        </Button>
        <Button variant="primary" shortcut="Alt+PageDown" onPress={onBegin}>
          {t(meeting.agenda.length === 0 ? 'opening.toClosing' : 'opening.toFirst')}
        </Button>
      </div>
      {opening.trim() !== '' && <p className={styles['words']}>{opening}</p>}
      {lines.length > 0 && (
        <>
          <h3>{t('meeting:field.programme')}</h3>
          <ol className={styles['programme']}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
