import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { savableMeeting } from '../meeting/savable.ts';
import { SaveNotices } from '../meeting/SaveNotices.tsx';
import { useAutosave } from '../meeting/useAutosave.ts';
import { NoteField } from './NoteField.tsx';
import styles from './meeting-mode.module.css';

interface ClosingDeskProps {
  readonly meeting: MeetingDetail;
  readonly onLeave: () => void;
}

/** 結び: what belongs to no single case, the next meeting, and which cases are still without a decision. */
export function ClosingDesk({ meeting, onLeave }: ClosingDeskProps) {
  const { t } = useTranslation(['meetingMode', 'meeting']);
  const field = useRef<HTMLTextAreaElement>(null);
  const autosave = useAutosave<string, string>({
    form: `meetingClosing:${meeting.id}`,
    saved: meeting.closing,
    toTyped: (closing) => closing,
    read: (closing) => ({ ok: true, fields: closing }),
    save: (closing, present) => call('meeting.save', { ...savableMeeting(present), closing }),
    pauseMilliseconds: 2_000,
  });
  const undecided = meeting.agenda.filter(({ decided }) => decided.trim() === '');
  return (
    <section
      className={styles['ceremony']}
      data-pane
      aria-label={t('agenda.closing')}
      onBlur={autosave.flush}
    >
      <h2>{t('agenda.closing')}</h2>
      {undecided.length > 0 && (
        <>
          <h3>{t('closing.undecided', { count: undecided.length })}</h3>
          <ul className={cx(styles['list'], styles['undecided'])}>
            {undecided.map(({ id, caseNumber, householdLabel }) => (
              <li key={id}>
                {caseNumber} {householdLabel}
              </li>
            ))}
          </ul>
        </>
      )}
      <SaveNotices autosave={autosave} />
      <NoteField
        key={autosave.edition}
        ref={(element) => {
          field.current = element;
        }}
        label={t('meeting:field.closing')}
        size="large"
        text={autosave.typed}
        template=""
        maxLength={4_000}
        speakers={nobody}
        onInput={() => autosave.set(field.current?.value ?? '')}
      />
      <div className={styles['buttons']}>
        <Button variant="primary" shortcut="Escape" onPress={onLeave}>
          {t('closing.leave')}
        </Button>
      </div>
    </section>
  );
}

const nobody: readonly never[] = [];
