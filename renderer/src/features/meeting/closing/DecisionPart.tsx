import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { call } from '../../../bridge/bridge.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { optionalDay, typedDay } from '../../../forms/typed-date.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { useMeetingChange } from './useMeetingChange.ts';
import styles from './closing.module.css';

/** 決裁: its day and number, entered when the paper has come back; an empty day takes them back. */
export function DecisionPart({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('closing');
  const today = useToday();
  const [day, setDay] = useState(typedDay(meeting.decidedOn));
  const [number, setNumber] = useState(meeting.decisionNumber);
  const { change, isPending, error } = useMeetingChange();
  const decide = (): void =>
    change(async ({ id, rowVersion }) => {
      const decidedOn = optionalDay(day, today);
      await call('meeting.decide', { id, rowVersion, decidedOn, decisionNumber: number });
      showToast({ text: t(decidedOn === null ? 'decision.taken' : 'decision.done') });
    });
  return (
    <section className={styles['part']} aria-label={t('decision.title')}>
      <h2>{t('decision.title')}</h2>
      <p className={styles['quiet']}>{t('decision.text')}</p>
      <FailureNotice failure={error} />
      <div className={styles['line']}>
        <DateField label={t('decision.on')} today={today} value={day} onChange={setDay} />
        <TextField
          label={t('decision.number')}
          width="short"
          maxLength={40}
          value={number}
          onChange={setNumber}
        />
      </div>
      <div>
        <Button isPending={isPending} onPress={decide}>
          {t('decision.action')}
        </Button>
      </div>
    </section>
  );
}
