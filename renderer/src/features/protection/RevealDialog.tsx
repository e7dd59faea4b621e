import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './protection.module.css';

interface RevealDialogProps {
  readonly personId: PersonId;
  readonly personName: string;
  readonly onClose: () => void;
}

const choices = ['5', '15', '30', '60'] as const;

/** Shows what is withheld of one person for some minutes. Who looked, when and why stays in the record. */
export function RevealDialog({ personId, personName, onClose }: RevealDialogProps) {
  const { t } = useTranslation(['protection', 'common', 'problem']);
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState<string>(choices[0]);
  const [isTried, setIsTried] = useState(false);
  const command = useCommand('protection.reveal');
  const isMissing = reason.trim() === '';
  const reveal = (): void => {
    setIsTried(true);
    if (isMissing) return;
    command.mutate({ personId, reason, minutes: Number(minutes) }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t('protection:revealTitle', { name: personName })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" onPress={reveal} isPending={command.isPending}>
            {t('protection:reveal')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <Notice tone="secret">{t('protection:revealText')}</Notice>
        <FailureNotice failure={command.error} />
        <TextField
          label={t('protection:revealReason')}
          description={t('protection:revealReasonHelp')}
          isRequired
          autoFocus
          value={reason}
          onChange={setReason}
          error={isTried && isMissing ? t('problem:required') : undefined}
        />
        <RadioGroup
          label={t('protection:minutes')}
          choices={choices.map((id) => ({ id, name: t('protection:minutesOf', { count: Number(id) }) }))}
          value={minutes}
          onChange={setMinutes}
        />
      </div>
    </Dialog>
  );
}
