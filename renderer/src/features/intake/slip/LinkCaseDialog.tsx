import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';
import { caseId } from '../../../../../domain/contract/scalars.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { slipValuesOf, toSlip } from './slip-values.ts';

interface LinkCaseDialogProps {
  readonly slip: ReferralSlip;
  readonly onClose: () => void;
}

/** The slip belongs to a case that is running already. */
export function LinkCaseDialog({ slip, onClose }: LinkCaseDialogProps) {
  const { t } = useTranslation('slip');
  const today = useToday();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error } = useQueryOperation('case.list', { status: 'open', text: '', sort: 'number' });
  const save = useCommand('referralSlip.save');
  const link = async (): Promise<void> => {
    const found = caseId.safeParse(chosen);
    if (!found.success) return;
    const fields = toSlip(slipValuesOf(slip), today, slip);
    try {
      await save.mutateAsync({ id: slip.id, rowVersion: slip.rowVersion, ...fields, caseId: found.data });
    } catch {
      // The notice in the dialog says why.
      return;
    }
    showToast({ text: t('link.done') });
    onClose();
  };
  return (
    <Dialog
      title={t('link.action')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          isDisabled={chosen === null}
          isPending={save.isPending}
          onPress={() => void link()}
        >
          {t('link.finish')}
        </Button>
      }
    >
      <FailureNotice failure={error ?? save.error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <ComboBox
          label={t('link.which')}
          choices={data.cases.map(({ id, caseNumber, householdLabel, principalName, principalKana }) => ({
            id,
            name: `${caseNumber} ${householdLabel}`,
            detail: principalName,
            keywords: principalKana,
          }))}
          value={chosen}
          onChange={setChosen}
          autoFocus
        />
      )}
    </Dialog>
  );
}
