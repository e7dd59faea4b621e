import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { call } from '../../../bridge/bridge.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
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
  const [isTried, setIsTried] = useState(false);
  const { problemText } = useFailureWords();
  const { change, isPending, error } = useMeetingChange();
  const isChecked = meeting.checkedOn !== null;
  const isUnnamed = checkedBy.trim() === '';
  const check = (): void => {
    setIsTried(true);
    if (isUnnamed) return;
    change(({ id, rowVersion }) =>
      call('meeting.check', { id, rowVersion, checkedOn: requiredDay(typed, today), checkedBy }),
    );
  };
  const takeBack = (): void => {
    setIsTried(false);
    change(({ id, rowVersion }) => call('meeting.check', { id, rowVersion, checkedOn: null, checkedBy: '' }));
  };
  return (
    <section className={styles['part']} aria-label={t('check.title')}>
      <h2>{t('check.title')}</h2>
      <p className={styles['quiet']}>{t(isChecked ? 'check.stands' : 'check.text')}</p>
      <FailureNotice failure={error} />
      {!isChecked && (
        <div className={styles['line']}>
          <TextField
            label={t('check.by')}
            isRequired
            width="short"
            maxLength={60}
            value={checkedBy}
            error={
              isTried && isUnnamed ? problemText({ path: ['checkedBy'], reason: 'required' }) : undefined
            }
            onChange={setCheckedBy}
          />
          <DateField label={t('check.on')} today={today} value={typed} onChange={setTyped} />
        </div>
      )}
      <div>
        <Button isPending={isPending} onPress={isChecked ? takeBack : check}>
          {t(isChecked ? 'check.takeBack' : 'check.action')}
        </Button>
      </div>
    </section>
  );
}
