import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { meetingId } from '../../../../domain/contract/scalars.ts';
import type { Evaluation } from '../../../../domain/contract/support-plan.ts';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';

/** Stands for no meeting in the list of meetings. */
export const noMeeting = 'none';

/** 評価 as it stands in the form. */
export type EvaluationValues = Omit<
  Evaluation,
  'id' | 'rowVersion' | 'finishedAt' | 'evaluatedOn' | 'meetingId'
> & {
  evaluatedOn: string;
  meetingId: string;
};

export function evaluationValuesOf(evaluation: Evaluation): EvaluationValues {
  const { id: _id, rowVersion: _version, finishedAt: _finished, ...fields } = evaluation;
  return {
    ...fields,
    evaluatedOn: typedDay(evaluation.evaluatedOn),
    meetingId: evaluation.meetingId ?? noMeeting,
  };
}

export function toEvaluation(
  values: EvaluationValues,
  today: CivilDate,
): Omit<InputOf<'evaluation.save'>, 'id' | 'rowVersion'> {
  return {
    ...values,
    evaluatedOn: requiredDay(values.evaluatedOn, today),
    meetingId: values.meetingId === noMeeting ? null : meetingId.parse(values.meetingId),
  };
}
