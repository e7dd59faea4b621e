import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Opens a decided plan again to correct it; the reason stands in the history of the case. */
export function ReopenDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation(['plan', 'common']);
  const [reason, setReason] = useState('');
  const reopen = useCommand('supportPlan.reopen');
  const act = async (): Promise<void> => {
    try {
      await reopen.mutateAsync({ id: plan.id, rowVersion: plan.rowVersion, reason });
      onClose();
    } catch {
      // The mutation keeps the error, and the dialog shows it.
    }
  };
  return (
    <Dialog
      title={t('plan:reopen.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" isPending={reopen.isPending} onPress={() => void act()}>
            {t('plan:reopen.do')}
          </Button>
        </>
      }
    >
      <p>{t('plan:reopen.help')}</p>
      <FailureNotice failure={reopen.error} />
      <TextField
        label={t('plan:field.reason')}
        value={reason}
        onChange={setReason}
        maxLength={200}
        isRequired
        autoFocus
        width="full"
      />
    </Dialog>
  );
}
