import { useTranslation } from 'react-i18next';
import type { Concern } from '../../../../../domain/contract/concern.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { DateEntry, TextEntry } from '../entries.tsx';
import { SavedFormBody } from '../SavedFormBody.tsx';
import { useSavedForm } from '../useSavedForm.ts';

interface SettleDialogProps {
  readonly concern: Concern;
  readonly onClose: () => void;
}

/** 見守りを終える, with its day and reason; it can be taken up again. */
export function SettleDialog(props: SettleDialogProps) {
  const { t } = useTranslation('concern');
  return (
    <Dialog title={t('settle.action')} isOpen onClose={props.onClose}>
      <SettleForm {...props} />
    </Dialog>
  );
}

function SettleForm({ concern, onClose }: SettleDialogProps) {
  const { t } = useTranslation('concern');
  const today = useToday();
  const { mutateAsync } = useCommand('concern.settle');
  const saved = useSavedForm({
    id: 'settle',
    draftName: `concernSettled:${concern.id}`,
    fresh: () => ({ settledOn: typedDay(today), reason: '' }),
    labels: { settledOn: t('settle.settledOn'), reason: t('settle.reason') },
    rowVersion: concern.rowVersion,
    send: ({ settledOn, reason }, rowVersion) =>
      mutateAsync({ id: concern.id, rowVersion, settledOn: requiredDay(settledOn, today), reason }),
    onDone: () => {
      showToast({ text: t('settle.done') });
      onClose();
    },
  });
  const { about } = saved.problems;
  return (
    <SavedFormBody saved={saved} label={t('settle.action')} finish={t('settle.action')} onLeave={onClose}>
      <DateEntry about={about} name="settledOn" isRequired />
      <TextEntry about={about} name="reason" description={t('settle.help')} isRequired />
    </SavedFormBody>
  );
}
