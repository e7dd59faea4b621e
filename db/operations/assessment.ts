import { compareAssessments } from '../../domain/assessment/compare.ts';
import { startAssessment } from '../../domain/assessment/start.ts';
import { unanswered } from '../../domain/assessment/unanswered.ts';
import type {
  assessmentContract,
  AssessmentChange,
  AssessmentItem,
} from '../../domain/contract/assessment.ts';
import type { InputOf } from '../../domain/contract/index.ts';
import { OperationFailure, type Problem } from '../../domain/contract/errors.ts';
import { assessmentId } from '../../domain/contract/scalars.ts';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { ReadTx } from '../driver/transaction.ts';
import {
  finishAssessment,
  insertAssessment,
  insertItem,
  listAssessedMembers,
  listAssessments,
  listItems,
  nextAssessmentVersion,
  previousAssessment,
  readAssessment,
  updateAssessment,
  updateItem,
  type StoredAssessment,
} from '../repositories/assessment.ts';
import { listCodes, requireCodes } from '../repositories/code.ts';
import { readCase } from '../repositories/case.ts';
import { found } from '../repositories/row.ts';
import { advanceStatus } from './case-status.ts';
import type { HandlersOf } from './context.ts';

const listLimit = 200;

export const assessmentOperations: HandlersOf<typeof assessmentContract> = {
  'assessment.list': (tx, { caseId }) => {
    found(readCase(tx, caseId));
    const items = listItems(tx);
    const places = placesOf(tx, items);
    const members = listAssessedMembers(tx, caseId);
    const versions = listAssessments(tx, caseId, listLimit);
    return {
      assessments: versions.map((version, index) => ({
        id: version.id,
        version: version.version,
        assessedOn: version.assessedOn,
        assessor: version.assessor,
        finishedAt: version.finishedAt,
        unanswered: unanswered(items, version.answers, members).length,
        changes: changesSince(versions[index + 1], version, places).length,
      })),
    };
  },
  'assessment.get': (tx, { id }) => {
    const version = found(readAssessment(tx, id));
    const previous = previousAssessment(tx, version.caseId, version.version);
    return {
      ...version,
      previousId: previous?.id ?? null,
      changes: changesSince(previous, version, placesOf(tx, listItems(tx))),
    };
  },
  'assessment.start': (tx, { caseId, assessedOn }, context) => {
    found(readCase(tx, caseId));
    const [last] = listAssessments(tx, caseId, 1);
    if (last?.finishedAt === null) throw conflict('caseId', 'assessment-unfinished');
    requireNotAhead(assessedOn, context.today);
    const id = assessmentId.parse(context.newId());
    insertAssessment(
      tx,
      { id, caseId, version: nextAssessmentVersion(tx, caseId), staffId: context.staff.id },
      { ...startAssessment(last ?? null), assessedOn, assessor: context.staff.name },
    );
    advanceStatus(tx, caseId, 'assessment', { on: assessedOn, reason: '' }, context);
    return { id };
  },
  'assessment.save': (tx, { id, rowVersion, ...written }, context) => {
    requireUnfinished(tx, id);
    requireNotAhead(written.assessedOn, context.today);
    requireKnown(tx, written);
    updateAssessment(tx, id, rowVersion, written);
    return {};
  },
  'assessment.finish': (tx, { id, rowVersion }, context) => {
    requireUnfinished(tx, id);
    finishAssessment(tx, id, rowVersion, context.now);
    return {};
  },
  'assessmentItem.list': (tx) => ({ items: listItems(tx) }),
  'assessmentItem.save': (tx, { rowVersion, ...item }) => {
    requireCodes(tx, [{ list: 'assessmentDomain', code: item.domain, path: ['domain'] }]);
    if (asksToChoose(item) && item.options.length === 0)
      throw new OperationFailure('validation', { problems: [{ path: ['options'], reason: 'required' }] });
    if (rowVersion === null) insertItem(tx, item);
    else updateItem(tx, { ...item, rowVersion });
    return {};
  },
};

function changesSince(
  previous: StoredAssessment | undefined,
  version: StoredAssessment,
  places: readonly string[],
): AssessmentChange[] {
  return previous === undefined ? [] : compareAssessments(previous, version, places);
}

/** Codes of domains and questions in the order of the form. */
function placesOf(tx: ReadTx, items: readonly AssessmentItem[]): string[] {
  return listCodes(tx)
    .filter(({ list }) => list === 'assessmentDomain')
    .flatMap(({ code }) => [code, ...items.filter(({ domain }) => domain === code).map((item) => item.code)]);
}

/** @throws OperationFailure `not-found`, `finalised` */
function requireUnfinished(tx: ReadTx, id: StoredAssessment['id']): void {
  if (found(readAssessment(tx, id)).finishedAt !== null) throw new OperationFailure('finalised');
}

/** @throws OperationFailure `validation` */
function requireNotAhead(assessedOn: CivilDate, today: CivilDate): void {
  if (assessedOn > today)
    throw new OperationFailure('validation', { problems: [{ path: ['assessedOn'], reason: 'in-future' }] });
}

/** Answers must belong to questions and people that are there; retired questions keep theirs. */
function requireKnown(
  tx: ReadTx,
  { levels, answers, severities }: Pick<InputOf<'assessment.save'>, 'levels' | 'answers' | 'severities'>,
): void {
  requireCodes(
    tx,
    levels.map(({ domain }, index) => ({
      list: 'assessmentDomain',
      code: domain,
      path: ['levels', index, 'domain'],
    })),
  );
  const problems: Problem[] = [
    ...unknown(
      tx,
      'assessment_items',
      'code',
      answers.map(({ item }) => item),
    ).map((index) => ({
      path: ['answers', index, 'item'],
      reason: 'unknown-choice',
    })),
    ...unknown(
      tx,
      'persons',
      'id',
      answers.map(({ personId }) => personId),
    ).map((index) => ({
      path: ['answers', index, 'personId'],
      reason: 'unknown-record',
    })),
    ...unknown(
      tx,
      'agencies',
      'id',
      severities.map(({ agencyId }) => agencyId),
    ).map((index) => ({
      path: ['severities', index, 'agencyId'],
      reason: 'unknown-record',
    })),
  ];
  if (problems.length > 0) throw new OperationFailure('validation', { problems });
}

/** Places of the values that stand in no row of the table; null stands for nothing. */
function unknown(tx: ReadTx, table: string, column: string, values: readonly (string | null)[]): number[] {
  const known = new Set(
    tx
      .all<{ value: string }>(
        `SELECT ${column} AS value FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`,
        JSON.stringify(values),
      )
      .map(({ value }) => value),
  );
  return values.flatMap((value, index) => (value === null || known.has(value) ? [] : [index]));
}

function asksToChoose({ kind }: Pick<AssessmentItem, 'kind'>): boolean {
  return kind === 'choice' || kind === 'choices';
}

function conflict(field: string, reason: string): OperationFailure {
  return new OperationFailure('conflict', { problems: [{ path: [field], reason }] });
}
