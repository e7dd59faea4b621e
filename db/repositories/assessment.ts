import { assessmentContent, type Assessment, type AssessmentItem } from '../../domain/contract/assessment.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { AssessmentId, CaseId, PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, toFlag, updateRow } from './row.ts';

/** A version as it stands in the file; what changed since the one before is worked out from both. */
export type StoredAssessment = Omit<Assessment, 'previousId' | 'changes'>;
type Written = Omit<StoredAssessment, 'id' | 'rowVersion' | 'caseId' | 'version' | 'finishedAt'>;
type Row = Omit<StoredAssessment, 'levels' | 'answers' | 'severities' | 'sensitive'> & {
  content: string;
  sensitive: number;
};

const select = `SELECT a.id, a.row_version AS rowVersion, a.case_id AS caseId, a.version, a.assessed_on AS assessedOn, a.assessor,
  a.wishes, a.strengths, a.acceptance, a.worries, a.judgement, a.content, a.share_scope AS shareScope, a.sensitive,
  a.finished_at AS finishedAt FROM assessments AS a`;

/** Every version of a case, the latest first. */
export function listAssessments(tx: ReadTx, caseId: CaseId, limit: number): StoredAssessment[] {
  return tx
    .all<Row>(
      `${select} WHERE a.case_id = ? AND a.deleted_at IS NULL ORDER BY a.version DESC LIMIT ?`,
      caseId,
      limit,
    )
    .map((row) => toStored(tx, row));
}

export function readAssessment(tx: ReadTx, id: AssessmentId): StoredAssessment | undefined {
  const row = tx.get<Row>(
    `${select} JOIN cases AS c ON c.id = a.case_id WHERE a.id = ? AND a.deleted_at IS NULL AND c.deleted_at IS NULL`,
    id,
  );
  return row && toStored(tx, row);
}

/** The version before another one, of those that stand. */
export function previousAssessment(
  tx: ReadTx,
  caseId: CaseId,
  version: number,
): StoredAssessment | undefined {
  const row = tx.get<Row>(
    `${select} WHERE a.case_id = ? AND a.version < ? AND a.deleted_at IS NULL ORDER BY a.version DESC LIMIT 1`,
    caseId,
    version,
  );
  return row && toStored(tx, row);
}

/** The number after the highest ever given, thrown away versions included. */
export function nextAssessmentVersion(tx: ReadTx, caseId: CaseId): number {
  return (
    tx.get<{ next: number }>(
      'SELECT coalesce(max(a.version), 0) + 1 AS next FROM assessments AS a WHERE a.case_id = ?',
      caseId,
    )?.next ?? 1
  );
}

export function insertAssessment(
  tx: WriteTx,
  place: { id: AssessmentId; caseId: CaseId; version: number; staffId: string },
  written: Written,
): void {
  insertRow(tx, 'assessments', {
    id: place.id,
    case_id: place.caseId,
    version: place.version,
    staff_id: place.staffId,
    ...columns(written),
  });
}

export function updateAssessment(tx: WriteTx, id: AssessmentId, rowVersion: number, written: Written): void {
  updateRow(tx, 'assessments', id, rowVersion, columns(written));
}

export function finishAssessment(tx: WriteTx, id: AssessmentId, rowVersion: number, at: string): void {
  updateRow(tx, 'assessments', id, rowVersion, { finished_at: at });
}

/** Living people at home in the household of a case, in the order of the register: whom the form is about. */
export function listAssessedMembers(tx: ReadTx, caseId: CaseId): PersonId[] {
  return tx
    .all<{ id: PersonId }>(
      `SELECT p.id FROM cases AS c JOIN memberships AS m ON m.household_id = c.household_id
       JOIN persons AS p ON p.id = m.person_id
       WHERE c.id = ? AND m.removed_at IS NULL AND m.ends_on IS NULL AND (m.resident = 1 OR p.id = c.principal_id)
         AND p.death_precision IS NULL AND p.residency <> 'dead'
       ORDER BY m.relationship <> '02', m.sort LIMIT 60`,
      caseId,
    )
    .map(({ id }) => id);
}

type ItemRow = Omit<AssessmentItem, 'options' | 'perPerson' | 'reported' | 'active'> & {
  options: string;
  perPerson: number;
  reported: number;
  active: number;
};

/** Every question, retired ones too; domain by domain in the order of the list `assessmentDomain`. */
export function listItems(tx: ReadTx): AssessmentItem[] {
  return tx
    .all<ItemRow>(
      `SELECT i.code, i.domain, i.label, i.help, i.kind, i.options, i.per_person AS perPerson, i.reported, i.active, i.sort,
         i.row_version AS rowVersion
       FROM assessment_items AS i LEFT JOIN code_entries AS d ON d.list = 'assessmentDomain' AND d.code = i.domain
       ORDER BY d.sort IS NULL, d.sort, i.domain, i.sort, i.code LIMIT 1000`,
    )
    .map((row) => ({
      ...row,
      options: JSON.parse(row.options) as string[],
      perPerson: row.perPerson === 1,
      reported: row.reported === 1,
      active: row.active === 1,
    }));
}

/** @throws OperationFailure `conflict` when the code is taken */
export function insertItem(tx: WriteTx, item: Omit<AssessmentItem, 'rowVersion'>): void {
  if (tx.get('SELECT 1 FROM assessment_items WHERE code = ?', item.code) !== undefined)
    throw new OperationFailure('conflict', { problems: [{ path: ['code'], reason: 'already-there' }] });
  insertRow(tx, 'assessment_items', { code: item.code, ...itemColumns(item) });
}

/** @throws OperationFailure `not-found`, `stale-version` */
export function updateItem(tx: WriteTx, item: AssessmentItem): void {
  const values = itemColumns(item);
  const assignments = Object.keys(values).map((column) => `${column} = ?, `);
  const { changes } = tx.run(
    `UPDATE assessment_items SET ${assignments.join('')}row_version = row_version + 1 WHERE code = ? AND row_version = ?`,
    ...Object.values(values),
    item.code,
    item.rowVersion,
  );
  if (changes > 0) return;
  const isThere = tx.get('SELECT 1 FROM assessment_items WHERE code = ?', item.code) !== undefined;
  throw new OperationFailure(isThere ? 'stale-version' : 'not-found');
}

function toStored(tx: ReadTx, { content, sensitive, ...row }: Row): StoredAssessment {
  const { answers, ...parsed } = assessmentContent.parse(JSON.parse(content));
  return { ...row, ...parsed, answers: ofPresentPersons(tx, answers), sensitive: sensitive === 1 };
}

/** A record merged into another since keeps its answers; where both were asked the same, what was kept counts. */
function ofPresentPersons(tx: ReadTx, answers: StoredAssessment['answers']): StoredAssessment['answers'] {
  const merged = new Map(
    tx
      .all<{ id: PersonId; into: PersonId }>(
        'SELECT id, merged_into AS "into" FROM persons WHERE merged_into IS NOT NULL',
      )
      .map(({ id, into }) => [id, into]),
  );
  if (merged.size === 0) return answers;
  const key = (item: string, personId: PersonId | null): string => `${item} ${personId ?? ''}`;
  const asked = new Set(answers.map(({ item, personId }) => key(item, personId)));
  return answers.flatMap((answer) => {
    const present = answer.personId === null ? undefined : merged.get(answer.personId);
    if (present === undefined) return [answer];
    return asked.has(key(answer.item, present)) ? [] : [{ ...answer, personId: present }];
  });
}

const columns = (written: Written) => ({
  assessed_on: written.assessedOn,
  assessor: written.assessor,
  wishes: written.wishes,
  strengths: written.strengths,
  acceptance: written.acceptance,
  worries: written.worries,
  judgement: written.judgement,
  content: JSON.stringify({
    levels: written.levels,
    answers: written.answers,
    severities: written.severities,
  }),
  share_scope: written.shareScope,
  sensitive: toFlag(written.sensitive),
});

const itemColumns = (item: Omit<AssessmentItem, 'rowVersion'>) => ({
  domain: item.domain,
  label: item.label,
  help: item.help,
  kind: item.kind,
  options: JSON.stringify(item.options),
  per_person: toFlag(item.perPerson),
  reported: toFlag(item.reported),
  active: toFlag(item.active),
  sort: item.sort,
});
