import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths, addDays } from '../../../../domain/calendar/civil-date.ts';
import type { Member } from '../../../../domain/contract/household.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import styles from './protection.module.css';

export interface ProtectionDialogProps {
  readonly member: Pick<Member, 'personId' | 'name' | 'protection'>;
  readonly onClose: () => void;
}

/** A decision runs for a year (住民記録システム標準仕様書 3.4); the days can be changed to those of the notice. */
const periodMonths = 12;

/** Records 支援措置 for one person, or renews it for the period that follows. */
export function ProtectionDialog({ member, onClose }: ProtectionDialogProps) {
  const { t } = useTranslation(['protection', 'common', 'problem']);
  const { problemAt, problemText } = useFailureWords();
  const today = useToday();
  const { protection } = member;
  const first = protection === null ? today : addDays(protection.until, 1);
  const [from, setFrom] = useState(typedDay(first));
  const [until, setUntil] = useState(typedDay(addDays(addMonths(first, periodMonths), -1)));
  const [reason, setReason] = useState(protection?.reason ?? '');
  const [isTried, setIsTried] = useState(false);
  const command = useCommand('protection.begin');

  const finish = (): void => {
    setIsTried(true);
    if (from.trim() === '' || until.trim() === '') return;
    command.mutate(
      { personId: member.personId, from: requiredDay(from, today), until: requiredDay(until, today), reason },
      {
        onSuccess: () => {
          showToast({ text: t('protection:saved', { name: member.name }) });
          onClose();
        },
      },
    );
  };
  const errorAt = (path: string, isMissing = false): string | undefined => {
    const problem = problemAt(command.error, path);
    if (problem !== undefined) return problemText(problem);
    return isTried && isMissing ? t('problem:required') : undefined;
  };
  return (
    <Dialog
      title={t(protection === null ? 'protection:beginTitle' : 'protection:renewTitle', {
        name: member.name,
      })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" onPress={finish} isPending={command.isPending}>
            {t(protection === null ? 'protection:begin' : 'protection:renew')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <Notice tone="secret">{t('protection:effect')}</Notice>
        <Notice tone="warning">{t('protection:sharedMap')}</Notice>
        {command.error?.problems.length === 0 && <FailureNotice failure={command.error} />}
        <DateField
          label={t('protection:from')}
          isRequired
          today={today}
          value={from}
          onChange={setFrom}
          error={errorAt('from', from.trim() === '')}
          autoFocus
        />
        <DateField
          label={t('protection:until')}
          isRequired
          today={today}
          value={until}
          onChange={setUntil}
          error={errorAt('until', until.trim() === '')}
        />
        <TextField
          label={t('protection:reason')}
          description={t('protection:reasonHelp')}
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
        />
      </div>
    </Dialog>
  );
}
