import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Assessment } from '../../../../domain/contract/assessment.ts';
import { call } from '../../bridge/bridge.ts';
import { useDraft } from '../../forms/useDraft.ts';
import { useRecordEditor, type RecordEditor } from '../../forms/useRecordEditor.ts';
import { useRestored } from '../../forms/useRestored.ts';
import { fieldsOf, type AssessmentFields } from './answers.ts';

export interface AssessmentForm extends RecordEditor<AssessmentFields> {
  /** A finished version is read, not written. */
  readonly isFinal: boolean;
  /** When the text that an earlier visit could not save, and that stands in the form again, was kept; null without. */
  readonly foundAt: string | null;
  readonly accept: () => void;
  /** Goes back to what stood there without that text. */
  readonly giveUp: () => void;
}

/** A version that saves itself as it is written; what could not be saved stays in the draft. */
export function useAssessmentForm(version: Assessment): AssessmentForm {
  const { id, rowVersion, finishedAt } = version;
  const draft = useDraft<AssessmentFields>(`assessment:${id}`);
  const [before] = useState(() => fieldsOf(version));
  const latest = useRef<AssessmentFields | null>(null);
  const editor = useRecordEditor<AssessmentFields>({
    stored: fieldsOf(version),
    rowVersion,
    save: async (fields, present) => {
      await call('assessment.save', { id, rowVersion: present, ...fields });
      if (latest.current === fields) await draft.discard();
    },
    savable: (fields) => {
      draft.keep(fields);
      latest.current = fields;
      return fields.assessor.trim() === '' ? null : fields;
    },
  });
  const { restored } = draft;
  const { foundAt, answer } = useRestored(
    restored,
    (found) => finishedAt === null && JSON.stringify(found) !== JSON.stringify(editor.fields),
  );
  const putBack = useEffectEvent(() => {
    if (restored !== null) editor.change(restored.value);
  });
  useEffect(() => {
    if (foundAt !== null) putBack();
  }, [foundAt]);
  return {
    ...editor,
    isFinal: finishedAt !== null,
    foundAt,
    accept: answer,
    giveUp: () => {
      answer();
      editor.change(before);
    },
  };
}
