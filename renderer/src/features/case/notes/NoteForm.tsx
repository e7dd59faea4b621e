import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, ContactNote } from '../../../../../domain/contract/case.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { FormFoot } from '../../../forms/FormFoot.tsx';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { useFormDraft } from '../../../forms/useFormDraft.ts';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import { freshNote, noteValuesOf, toNote, type NoteValues } from './note-values.ts';
import { NoteFields } from './NoteFields.tsx';
import { SharingFields } from './SharingFields.tsx';
import { useNoteLabels } from './useNoteLabels.ts';
import styles from './notes.module.css';

interface NoteFormProps {
  readonly detail: CaseDetail;
  /** The note to be corrected; null for a new one. */
  readonly corrected: ContactNote | null;
  /** The person has just chosen to go on with the draft. */
  readonly isContinued?: boolean;
  /** Saved, or left: a draft stays until it is saved or thrown away. */
  readonly onClose: () => void;
}

/** A note, or a correction of one. Ctrl+Enter saves, Esc leaves and keeps the draft. */
export function NoteForm({ detail, corrected, isContinued = false, onClose }: NoteFormProps) {
  const { t } = useTranslation('case');
  const today = useToday();
  const fresh = (): NoteValues =>
    corrected === null ? freshNote(today, detail.consentStatus) : noteValuesOf(corrected);
  const form = useForm<NoteValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, draftName(detail, corrected), fresh);
  const add = useCommand('contactNote.add');
  const correct = useCommand('contactNote.correct');
  const [attempt, setAttempt] = useState(0);
  const failure = corrected === null ? add.error : correct.error;
  const isPending = add.isPending || correct.isPending;
  const labels = useNoteLabels();
  const problems = useFormProblems(failure, {
    id: 'note',
    labels,
    values: useWatch({ control: form.control }),
  });
  const { about } = problems;

  const save = async (): Promise<void> => {
    const values = form.getValues();
    try {
      if (corrected === null) await add.mutateAsync({ caseId: detail.id, ...toNote(values, today) });
      else {
        await correct.mutateAsync({ id: corrected.id, reason: values.reason, ...toNote(values, today) });
      }
    } catch {
      // The mutation keeps the error, and the form shows it.
      setAttempt((before) => before + 1);
      return;
    }
    await draft.discard();
    showToast({ text: t(corrected === null ? 'notes.saved' : 'notes.corrected') });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void save(), { isEnabled: !isPending });
  useShortcut('Escape', onClose);

  if (!draft.isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <form
        className={styles['form']}
        noValidate
        aria-label={t(corrected === null ? 'notes.new' : 'notes.correction')}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <h2>{t(corrected === null ? 'notes.new' : 'notes.correction')}</h2>
        <FormNotices {...(!isContinued && { draft })} problems={problems} attempt={attempt} />
        <NoteFields members={detail.members} isCorrection={corrected !== null} about={about} />
        <SharingFields about={about} />
        <FormFoot status={draft.status}>
          <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={() => void save()}>
            {t(corrected === null ? 'notes.save' : 'notes.saveCorrection')}
          </Button>
          <Button variant="quiet" shortcut="Escape" onPress={onClose}>
            {t('notes.leave')}
          </Button>
        </FormFoot>
      </form>
    </FormProvider>
  );
}

/** Name of the draft a note of this case is kept under. */
export function draftName(detail: Pick<CaseDetail, 'id'>, corrected: ContactNote | null): string {
  return corrected === null ? `contactNote:${detail.id}` : `contactNoteCorrection:${corrected.id}`;
}
