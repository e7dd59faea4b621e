import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Evaluation } from '../../domain/contract/support-plan.ts';
import type { EvaluationId, PlanId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, updateRow } from './row.ts';

type EvaluationFields = Omit<Evaluation, 'id' | 'rowVersion' | 'finishedAt'>;
type EvaluationRow = Evaluation & { planId: PlanId };
type Stored = Omit<EvaluationRow, 'goals' | 'changes' | 'answers'> & {
  goals: string;
  changes: string;
  answers: string;
};

const select = `SELECT id, row_version AS rowVersion, plan_id AS planId, evaluated_on AS evaluatedOn, evaluator, goals, changes,
  changes_note AS changesNote, voice, roles_review AS rolesReview, remaining, answers, conclusion, meeting_id AS meetingId, finished_at AS finishedAt
  FROM evaluations`;

export function evaluationOf(tx: ReadTx, planId: PlanId): Evaluation | undefined {
  const row = tx.get<Stored>(`${select} WHERE plan_id = ?`, planId);
  if (row === undefined) return undefined;
  const { planId: _plan, ...evaluation } = toRow(row);
  return evaluation;
}

export function readEvaluation(tx: ReadTx, id: EvaluationId): EvaluationRow | undefined {
  const row = tx.get<Stored>(`${select} WHERE id = ?`, id);
  return row === undefined ? undefined : toRow(row);
}

/** An evaluation nothing has been written in yet. */
export function insertEvaluation(
  tx: WriteTx,
  id: EvaluationId,
  planId: PlanId,
  by: { evaluatedOn: CivilDate; evaluator: string },
): void {
  const empty = { goals: [], changes: [], changesNote: '', voice: '', rolesReview: '', remaining: '' };
  const fields: EvaluationFields = { ...by, ...empty, answers: [], conclusion: '', meetingId: null };
  insertRow(tx, 'evaluations', { id, plan_id: planId, ...columnsOf(fields) });
}

export function updateEvaluation(
  tx: WriteTx,
  id: EvaluationId,
  rowVersion: number,
  fields: EvaluationFields,
): void {
  updateRow(tx, 'evaluations', id, rowVersion, columnsOf(fields));
}

/** @param at moment, UTC */
export function finishEvaluation(tx: WriteTx, id: EvaluationId, rowVersion: number, at: string): void {
  updateRow(tx, 'evaluations', id, rowVersion, { finished_at: at });
}

const columnsOf = (fields: EvaluationFields) => ({
  evaluated_on: fields.evaluatedOn,
  evaluator: fields.evaluator,
  goals: JSON.stringify(fields.goals),
  changes: JSON.stringify(fields.changes),
  changes_note: fields.changesNote,
  voice: fields.voice,
  roles_review: fields.rolesReview,
  remaining: fields.remaining,
  answers: JSON.stringify(fields.answers),
  conclusion: fields.conclusion,
  meeting_id: fields.meetingId,
});

function toRow(row: Stored): EvaluationRow {
  return {
    ...row,
    goals: JSON.parse(row.goals) as Evaluation['goals'],
    changes: JSON.parse(row.changes) as string[],
    answers: JSON.parse(row.answers) as Evaluation['answers'],
  };
}
