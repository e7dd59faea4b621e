import { useState } from 'react';
import { FormProvider, useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { ContactNoteId } from '../../../../../domain/contract/scalars.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { FormFoot } from '../../../forms/FormFoot.tsx';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { useAttempt } from '../../../forms/useAttempt.ts';
import { useFormDraft } from '../../../forms/useFormDraft.ts';
import { useFormProblems, type FormProblems } from '../../../forms/useFormProblems.ts';
import type { ChosenFile } from '../../attachment/store-file.ts';
import { ComposerFiles } from './ComposerFiles.tsx';
import { freshNote, noteValuesOf, toNote, type NoteValues } from './note-values.ts';
import { NoteFields } from './NoteFields.tsx';
import { SharingFields } from './SharingFields.tsx';
import { useAttachToNote } from './useAttachToNote.ts';
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

/** A note, or a correction of one. A new one begins as the last one was. */
export function NoteForm(props: NoteFormProps) {
  const { data: standing, error } = useQueryOperation('contactNote.standing', { caseId: props.detail.id });
  if (error !== null) return <FailureNotice failure={error} />;
  if (standing === undefined) return <Loading />;
  return <NoteSheet {...props} standing={standing} />;
}

interface NoteSheetProps extends NoteFormProps {
  readonly standing: OutputOf<'contactNote.standing'>;
}

/** Ctrl+Enter saves, Esc leaves and keeps the draft. */
function NoteSheet({ detail, corrected, standing, isContinued = false, onClose }: NoteSheetProps) {
  const { t } = useTranslation('note');
  const today = useToday();
  const fresh = (): NoteValues =>
    corrected === null ? freshNote(today, detail.consentStatus, standing.last) : noteValuesOf(corrected);
  const form = useForm<NoteValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, draftName(detail, corrected), fresh);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const { attach, storing } = useAttachToNote();
  const add = useCommand('contactNote.add');
  const correct = useCommand('contactNote.correct');
  const { failure, attempt, isPending, run } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'note',
    labels: useNoteLabels(),
    values: useWatch({ control: form.control }),
  });

  const save = async (): Promise<void> => {
    const values = form.getValues();
    const note = toNote(values, today);
    let added: ContactNoteId | null = null;
    if (corrected === null) added = (await add.mutateAsync({ caseId: detail.id, ...note })).id;
    else await correct.mutateAsync({ id: corrected.id, reason: values.reason, ...note });
    await draft.discard();
    if (added !== null) await attach(added, files, note);
    showToast({ text: t(corrected === null ? 'saved' : 'corrected') });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void run(save));
  useShortcut('Escape', onClose);

  if (!draft.isReady) return <Loading />;
  const title = t(corrected === null ? 'new' : 'correction');
  return (
    <FormProvider {...form}>
      <form
        className={styles['form']}
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <h2>{title}</h2>
        <FormNotices {...(!isContinued && { draft })} problems={problems} attempt={attempt} />
        <NoteFields
          members={detail.members}
          stages={standing.stages}
          isCorrection={corrected !== null}
          about={problems.about}
        />
        <NoteSharing form={form} about={problems.about} />
        {corrected === null && <ComposerFiles files={files} onChange={setFiles} storing={storing} />}
        <FormFoot status={draft.status}>
          <Button
            variant="primary"
            shortcut="Ctrl+Enter"
            isPending={isPending}
            onPress={() => void run(save)}
          >
            {t(corrected === null ? 'save' : 'saveCorrection')}
          </Button>
          <Button variant="quiet" shortcut="Escape" onPress={onClose}>
            {t('leave')}
          </Button>
        </FormFoot>
      </form>
    </FormProvider>
  );
}

function NoteSharing({ form, about }: { form: UseFormReturn<NoteValues> } & Pick<FormProblems, 'about'>) {
  const [shareScope, sensitive] = form.watch(['shareScope', 'sensitive']);
  return (
    <SharingFields
      about={about}
      value={{ shareScope, sensitive }}
      onChange={(changed) => {
        if (changed.shareScope !== undefined) form.setValue('shareScope', changed.shareScope);
        if (changed.sensitive !== undefined) form.setValue('sensitive', changed.sensitive);
      }}
    />
  );
}

/** Name of the draft a note of this case is kept under. */
export function draftName(detail: Pick<CaseDetail, 'id'>, corrected: ContactNote | null): string {
  return corrected === null ? `contactNote:${detail.id}` : `contactNoteCorrection:${corrected.id}`;
}
