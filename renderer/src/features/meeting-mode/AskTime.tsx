import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseClockTime, type ClockTime } from '../../../../domain/calendar/clock-time.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import styles from './meeting-mode.module.css';

export interface TimeQuestion {
  /** What happened then. */
  readonly what: string;
  readonly onAnswer: (time: ClockTime) => void;
}

interface AskTimeProps {
  readonly question: TimeQuestion | null;
  readonly onClose: () => void;
}

/** When something was in the room, where the clock on the wall does not say it: nothing is written without an answer. */
export function AskTime({ question, onClose }: AskTimeProps) {
  return (
    <Dialog title={question?.what ?? ''} isOpen={question !== null} onClose={onClose}>
      {question !== null && <Answer question={question} onClose={onClose} />}
    </Dialog>
  );
}

function Answer({ question, onClose }: { readonly question: TimeQuestion; readonly onClose: () => void }) {
  const { t } = useTranslation('meetingMode');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const time = parseClockTime(typed);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles['asked']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!time.ok) return;
        question.onAnswer(time.value);
        onClose();
      }}
    >
      <p>{t('time.why')}</p>
      <TimeField ref={field} label={t('time.when')} value={typed} onChange={setTyped} />
      <Button variant="primary" type="submit" isDisabled={!time.ok}>
        {t('time.write')}
      </Button>
    </form>
  );
}
