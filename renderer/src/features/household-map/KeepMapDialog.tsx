import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useDates } from '../../forms/useDates.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';

interface KeepMapDialogProps {
  readonly householdId: HouseholdId;
  readonly onClose: () => void;
}

/** 今の図を残す: the map of today under a title by which it is found again. */
export function KeepMapDialog({ householdId, onClose }: KeepMapDialogProps) {
  const { t } = useTranslation(['householdMap', 'common']);
  const { short } = useDates();
  const today = useToday();
  const [title, setTitle] = useState(t('keep.usual', { day: short(today) }));
  const [attempt, setAttempt] = useState(0);
  const take = useCommand('householdMap.takeSnapshot');
  const problems = useFormProblems(take.error, {
    id: 'keep-map',
    labels: { title: t('keep.name') },
    values: { title },
  });
  const keep = async (): Promise<void> => {
    try {
      await take.mutateAsync({ householdId, title });
      showToast({ text: t('keep.done', { title }) });
      onClose();
    } catch {
      setAttempt((before) => before + 1);
    }
  };
  return (
    <Dialog
      title={t('keep.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" isPending={take.isPending} onPress={() => void keep()}>
            {t('keep.act')}
          </Button>
        </>
      }
    >
      <p>{t('keep.help')}</p>
      <FormNotices problems={problems} attempt={attempt} />
      <TextField
        {...problems.about('title')}
        value={title}
        onChange={setTitle}
        maxLength={60}
        isRequired
        autoFocus
      />
    </Dialog>
  );
}
