import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { OperationError } from '../../bridge/bridge.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useDraft } from '../../forms/useDraft.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { BasicFieldset } from './BasicFieldset.tsx';
import { blankBasics, readBasics, type TypedBasics } from './meeting-form.ts';
import { Conflicts } from './preparation/Conflicts.tsx';
import { RestoredNotice } from './SaveNotices.tsx';

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
  const draft = useDraft<TypedBasics>('meetingNew');
  const add = useCommand('meeting.add');
  const [typed, setTyped] = useState(blankBasics);
  const [attempt, setAttempt] = useState(0);
  const read = readBasics(typed, today);
  const types = useQueryOperation('meetingType.list', {}).data?.types;
  const type = types?.find(({ id }) => id === typed.typeId);
  const problems = attempt > 0 && !read.ok ? read.problems : {};

  const submit = async (): Promise<void> => {
    if (add.isPending) return;
    setAttempt(attempt + 1);
    if (!read.ok) return;
    try {
      const { id } = await add.mutateAsync({ ...read.fields, closing: '' });
      await draft.discard();
      navigate(routes.meeting(id, 'attendees'));
    } catch (error) {
      // What is not a failure of the operation is a fault of ours; the form says every other.
      if (!(error instanceof OperationError)) throw error;
    }
  };
  useShortcut('Ctrl+Enter', () => void submit());
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
      <RestoredNotice
        restored={draft.restored}
        onContinue={setTyped}
        onDiscard={() => void draft.discard()}
      />
      <FailureNotice failure={add.error} />
      <BasicFieldset
        typed={typed}
        problems={problems}
        onChange={(next) => {
          setTyped(next);
          draft.keep(next);
        }}
      />
      <Conflicts id={null} typed={typed} people={type?.members ?? []} />
      <div>
        <Button
          variant="primary"
          shortcut="Ctrl+Enter"
          isPending={add.isPending}
          onPress={() => void submit()}
        >
          {t('new.action')}
        </Button>
      </div>
    </>
  );
}
