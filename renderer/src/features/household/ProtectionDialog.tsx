import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';

interface ProtectionDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
}

/** Records 支援措置 for one person, or records it anew for a further period. */
export function ProtectionDialog({ member, onClose }: ProtectionDialogProps) {
  const { t } = useTranslation(['household', 'common', 'problem']);
  const { wordsOf, problemAt, problemText } = useFailureWords();
  const today = useToday();
  const [from, setFrom] = useState(typedDay(member.protection?.from ?? today));
  const [until, setUntil] = useState(typedDay(member.protection?.until ?? null));
  const [reason, setReason] = useState(member.protection?.reason ?? '');
  const [isTried, setIsTried] = useState(false);
  const command = useCommand('household.setAddressProtection');

  const finish = async (): Promise<void> => {
    setIsTried(true);
    if (from.trim() === '' || until.trim() === '') return;
    const protection = { from: requiredDay(from, today), until: requiredDay(until, today), reason };
    await command.mutateAsync({ personId: member.personId, protection }).then(() => {
      showToast({ text: t('household:protection.saved', { name: member.name }) });
      onClose();
    }, ignore);
  };
  const errorAt = (path: string, isMissing: boolean): string | undefined => {
    const problem = problemAt(command.error, path);
    if (problem !== undefined) return problemText(problem);
    return isTried && isMissing ? t('problem:required') : undefined;
  };
  return (
    <Dialog
      title={t('household:protection.title', { name: member.name })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" onPress={() => void finish()} isPending={command.isPending}>
            {t('household:protection.finish')}
          </Button>
        </>
      }
    >
      <Notice tone="secret">{t('household:protection.effect')}</Notice>
      {command.error?.problems.length === 0 && <ErrorPanel {...wordsOf(command.error)} />}
      <DateField
        label={t('household:protection.from')}
        isRequired
        today={today}
        value={from}
        onChange={setFrom}
        error={errorAt('protection.from', from.trim() === '')}
      />
      <DateField
        label={t('household:protection.until')}
        isRequired
        today={today}
        value={until}
        onChange={setUntil}
        description={until === '' ? t('household:protection.untilHelp') : undefined}
        error={errorAt('protection.until', until.trim() === '')}
        autoFocus
      />
      <TextField
        label={t('household:protection.reason')}
        description={t('household:protection.reasonHelp')}
        value={reason}
        onChange={setReason}
        error={errorAt('protection.reason', false)}
      />
    </Dialog>
  );
}

/** The failure stands in the dialog. */
function ignore(): void {
  return undefined;
}
