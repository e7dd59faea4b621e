import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactNoteId } from '../../../../../domain/contract/scalars.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { DangerDialog } from '../../../ui/DangerDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { useRestoreNote } from './useRestoreNote.ts';

/** Takes a note out of the record, with a reason. */
export function WithdrawDialog({ id, onClose }: { id: ContactNoteId; onClose: () => void }) {
  const { t } = useTranslation('note');
  const [reason, setReason] = useState('');
  const withdraw = useCommand('contactNote.withdraw');
  const restore = useRestoreNote();
  return (
    <DangerDialog
      title={t('withdrawTitle')}
      isOpen
      onClose={onClose}
      confirmLabel={t('withdraw')}
      consequences={[t('withdrawConsequences.lists'), t('withdrawConsequences.kept')]}
      undo={t('withdrawUndo')}
      isPending={withdraw.isPending}
      isConfirmDisabled={reason.trim() === ''}
      onConfirm={() => {
        withdraw.mutate(
          { id, reason },
          {
            onSuccess: () => {
              onClose();
              showToast({ text: t('withdrawn'), onUndo: () => restore(id) });
            },
          },
        );
      }}
    >
      <FailureNotice failure={withdraw.error} />
      <TextField
        label={t('withdrawReason')}
        description={t('withdrawReasonHelp')}
        value={reason}
        onChange={setReason}
        maxLength={200}
        isRequired
      />
    </DangerDialog>
  );
}
