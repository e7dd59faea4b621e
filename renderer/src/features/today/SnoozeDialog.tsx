import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { DueItem } from '../../../../domain/contract/today.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import formStyles from '../../forms/form.module.css';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { useDueWords } from './useDueWords.ts';

interface SnoozeDialogProps {
  readonly item: DueItem;
  readonly today: CivilDate;
  readonly onClose: () => void;
}

/** 後にする: folds something away until a day, with the reason. Its own day stays what it is. */
export function SnoozeDialog({ item, today, onClose }: SnoozeDialogProps) {
  const { t } = useTranslation('today');
  const { what } = useDueWords()(item);
  const [until, setUntil] = useState(() => typedDay(addDays(today, 7)));
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const snooze = useCommand('snooze.set');
  const clear = useCommand('snooze.clear');
  const problems = useFormProblems(snooze.error, {
    id: 'snooze',
    labels: { until: t('snooze.until'), reason: t('snooze.reason') },
    values: { until, reason },
  });
  const { kind, id, dueOn } = item;
  const save = async (): Promise<void> => {
    try {
      await snooze.mutateAsync({ kind, id, dueOn, until: requiredDay(until, today), reason });
    } catch {
      setAttempt(attempt + 1);
      return;
    }
    showToast({
      text: t('snooze.saved', { what }),
      onUndo: () => {
        clear.mutate({ kind, id });
      },
    });
    onClose();
  };
  return (
    <Dialog
      title={t('snooze.title', { what })}
      isOpen
      onClose={onClose}
      footer={<Save onSave={save} isPending={snooze.isPending} />}
    >
      <div className={formStyles['form']}>
        <FormNotices problems={problems} attempt={attempt} />
        <DateField
          {...problems.about('until')}
          value={until}
          onChange={setUntil}
          today={today}
          isRequired
          autoFocus
        />
        <TextField
          {...problems.about('reason')}
          description={t('snooze.help')}
          value={reason}
          onChange={setReason}
          maxLength={200}
          isRequired
        />
      </div>
    </Dialog>
  );
}

/** Stands inside the dialog, so that its shortcut is heard there. */
function Save({ onSave, isPending }: { onSave: () => Promise<void>; isPending: boolean }) {
  const { t } = useTranslation('today');
  useShortcut('Ctrl+Enter', () => void onSave(), { isEnabled: !isPending });
  return (
    <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={() => void onSave()}>
      {t('snooze.save')}
    </Button>
  );
}
