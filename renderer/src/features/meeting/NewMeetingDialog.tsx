import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { DraftNotice } from '../../forms/DraftNotice.tsx';
import { useAttempt } from '../../forms/useAttempt.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { BasicFieldset } from './BasicFieldset.tsx';
import { blankBasics, readBasics, type TypedBasics } from './meeting-form.ts';
import { Conflicts } from './preparation/Conflicts.tsx';
import { useTypedDraft } from './useTypedDraft.ts';

interface NewMeetingDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A new meeting. Closed without finishing, what was typed is kept and offered the next time. */
export function NewMeetingDialog({ isOpen, onClose }: NewMeetingDialogProps) {
  const { t } = useTranslation('meeting');
  return (
    <Dialog title={t('new.title')} isOpen={isOpen} onClose={onClose} width="wide">
      <NewMeetingForm />
    </Dialog>
  );
}

function NewMeetingForm() {
  const { t } = useTranslation('meeting');
  const { problemText } = useFailureWords();
  const [, navigate] = useLocation();
  const today = useToday();
  const { typed, set, clear, notice } = useTypedDraft<TypedBasics>('meetingNew', blankBasics);
  const add = useCommand('meeting.add');
  const { failure, isPending, run } = useAttempt();
  const [attempt, setAttempt] = useState(0);
  const read = readBasics(typed, today);
  const types = useQueryOperation('meetingType.list', {}).data?.types;
  const type = types?.find(({ id }) => id === typed.typeId);
  const problems = attempt > 0 && !read.ok ? read.problems : {};

  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (!read.ok) return;
    const { id } = await add.mutateAsync({ ...read.fields, closing: '' });
    await clear();
    navigate(routes.meeting(id, 'attendees'));
  };
  useShortcut('Ctrl+Enter', () => void run(submit));
  useEffect(() => {
    document.getElementById('meeting-typeId')?.focus();
  }, []);
  return (
    <>
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(problems).map(([field, reason]) => ({
          fieldId: `meeting-${field}`,
          label: t(`field.${field}` as 'field.heldOn'),
          message: problemText({ path: [field], reason }),
        }))}
      />
      {notice !== null && <DraftNotice {...notice} />}
      <FailureNotice failure={failure} />
      <BasicFieldset typed={typed} problems={problems} onChange={set} />
      <Conflicts id={null} typed={typed} people={type?.members ?? []} />
      <div>
        <Button
          variant="primary"
          shortcut="Ctrl+Enter"
          isPending={isPending}
          onPress={() => void run(submit)}
        >
          {t('new.action')}
        </Button>
      </div>
    </>
  );
}
