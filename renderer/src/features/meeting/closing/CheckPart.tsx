import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { call } from '../../../bridge/bridge.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';
import { useRemembered } from '../../../forms/useRemembered.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useMeetingChange } from './useMeetingChange.ts';
import styles from './closing.module.css';

/** 確認: somebody has read the draft over. A later change takes it back by itself. */
export function CheckPart({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('closing');
  const today = useToday();
  const [checkedBy, setCheckedBy] = useRemembered('meeting.checkedBy', '');
  const [typed, setTyped] = useState(typedDay(today));
  const { change, isPending, error } = useMeetingChange();
  const isChecked = meeting.checkedOn !== null;
  const set = (by: string | null): void =>
    change(({ id, rowVersion }) =>
      call('meeting.check', {
        id,
        rowVersion,
        checkedOn: by === null ? null : requiredDay(typed, today),
        checkedBy: by ?? '',
      }),
    );
  return (
    <section className={styles['part']} aria-label={t('check.title')}>
      <h2>{t('check.title')}</h2>
      <p className={styles['quiet']}>{t(isChecked ? 'check.stands' : 'check.text')}</p>
      <FailureNotice failure={error} />
      {!isChecked && (
        <div className={styles['line']}>
          <TextField
            label={t('check.by')}
            width="short"
            maxLength={60}
            value={checkedBy}
            onChange={setCheckedBy}
          />
          <DateField label={t('check.on')} today={today} value={typed} onChange={setTyped} />
        </div>
      )}
      <div>
        <Button isPending={isPending} onPress={() => set(isChecked ? null : checkedBy)}>
          {t(isChecked ? 'check.takeBack' : 'check.action')}
        </Button>
      </div>
    </section>
  );
}
