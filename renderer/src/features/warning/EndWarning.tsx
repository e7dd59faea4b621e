import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '../../../../domain/contract/warning.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import styles from './warning.module.css';

/** A warning that holds no more is ended with the reason; it stays readable. */
export function EndWarning({ warning, onClose }: { warning: Warning; onClose: () => void }) {
  const { t } = useTranslation(['warning', 'common']);
  const { problemAt, problemText } = useFailureWords();
  const today = useToday();
  const [endedOn, setEndedOn] = useState(typedDay(today));
  const [reason, setReason] = useState('');
  const command = useCommand('warning.end');
  const errorAt = (path: string): string | undefined => {
    const problem = problemAt(command.error, path);
    return problem && problemText(problem);
  };
  const finish = (): void => {
    const { id, rowVersion } = warning;
    command.mutate(
      { id, rowVersion, endedOn: requiredDay(endedOn, today), reason },
      {
        onSuccess: () => {
          showToast({ text: t('warning:ended') });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t('warning:endTitle')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" onPress={finish} isPending={command.isPending}>
            {t('warning:end')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['quoted']}>{warning.text}</p>
        {command.error?.problems.length === 0 && <FailureNotice failure={command.error} />}
        <DateField
          label={t('warning:field.endedOn')}
          isRequired
          today={today}
          value={endedOn}
          onChange={setEndedOn}
          error={errorAt('endedOn')}
        />
        <TextField
          label={t('warning:field.endReason')}
          description={t('warning:help.endReason')}
          isRequired
          autoFocus
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
        />
      </div>
    </Dialog>
  );
}
