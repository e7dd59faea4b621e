import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { DangerDialog } from '../../ui/DangerDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import type { ProtectionDialogProps } from './ProtectionDialog.tsx';

/** Ends 支援措置 of one person for good, with the reason: from then on the address is shown and printed. */
export function ReleaseDialog({ member, onClose }: ProtectionDialogProps) {
  const { t } = useTranslation(['protection', 'problem']);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { data } = useQueryOperation('protection.list', { personId: member.personId });
  const command = useCommand('protection.end');
  const standing = data?.protections.find(({ endedAt }) => endedAt === null);
  const isMissing = reason.trim() === '';
  const release = (): void => {
    setIsTried(true);
    if (isMissing || standing === undefined) return;
    command.mutate(
      { id: standing.id, reason },
      {
        onSuccess: () => {
          showToast({ text: t('protection:ended', { name: member.name }) });
          onClose();
        },
      },
    );
  };
  return (
    <DangerDialog
      title={t('protection:endTitle', { name: member.name })}
      isOpen
      onClose={onClose}
      onConfirm={release}
      confirmLabel={t('protection:end')}
      consequences={[t('protection:endShows'), t('protection:endPrints'), t('protection:endHistory')]}
      undo={t('protection:endUndo')}
      isPending={command.isPending}
    >
      <FailureNotice failure={command.error} />
      <TextField
        label={t('protection:endReason')}
        description={t('protection:endReasonHelp')}
        isRequired
        value={reason}
        onChange={setReason}
        error={isTried && isMissing ? t('problem:required') : undefined}
      />
    </DangerDialog>
  );
}
