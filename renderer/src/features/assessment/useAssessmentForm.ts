import { useRef, useState } from 'react';
import type { Assessment } from '../../../../domain/contract/assessment.ts';
import { call } from '../../bridge/bridge.ts';
import { useDraft, type Draft } from '../../forms/useDraft.ts';
import { useRecordEditor, type RecordEditor } from '../../forms/useRecordEditor.ts';
import { fieldsOf, type AssessmentFields } from './answers.ts';

export interface AssessmentForm extends RecordEditor<AssessmentFields> {
  /** A finished version is read, not written. */
  readonly isFinal: boolean;
  /** Text that an earlier visit could not save; null when there is none, or it has been answered. */
  readonly found: Draft<AssessmentFields>['restored'];
  readonly answerFound: (continues: boolean) => void;
}

/** A version that saves itself as it is written; what could not be saved stays in the draft. */
export function useAssessmentForm(version: Assessment): AssessmentForm {
  const { id, rowVersion, finishedAt } = version;
  const draft = useDraft<AssessmentFields>(`assessment:${id}`);
  const [isAnswered, setIsAnswered] = useState(false);
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
  const isNews = restored !== null && JSON.stringify(restored.value) !== JSON.stringify(editor.fields);
  return {
    ...editor,
    isFinal: finishedAt !== null,
    found: isNews && !isAnswered && finishedAt === null ? restored : null,
    answerFound: (continues) => {
      setIsAnswered(true);
      if (continues && restored !== null) editor.change(restored.value);
      else void draft.discard();
    },
  };
}
