import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { CaseId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { headNameColumn } from './household.ts';

/**
 * SQL: somebody of the household was met or written with. As `isContact` in domain/contact-note/method.ts; the words
 * stand here as in the index `contact_notes_contact`, which serves no other condition.
 */
export const isContactNote = `n.is_current = 1 AND n.withdrawn_at IS NULL
  AND n.method NOT IN ('absent', 'note-left', 'third-party', 'internal', 'support-meeting', 'multilayer-meeting', 'agency-phone', 'agency-conference')`;

/** SQL: the day of the last contact with the household of a case `c`, or null. */
export const lastContactColumn = `(SELECT max(n.contacted_on) FROM contact_notes AS n WHERE n.case_id = c.id AND ${isContactNote})`;

export interface QuietRow {
  caseId: CaseId;
  fiscalYear: number;
  serial: number;
  label: string;
  headName: string;
  receivedOn: CivilDate;
  lastContactOn: CivilDate | null;
  absences: number;
  lastText: string;
}

/**
 * Open cases without a contact since a day, the longest silence first, at most `limit`, and how many there are. A visit
 * in vain ends no silence; it is counted. Of the last note at most 200 characters, of a secret one none.
 */
export function listQuiet(
  tx: ReadTx,
  since: CivilDate,
  statuses: readonly string[],
  limit: number,
): { rows: QuietRow[]; total: number } {
  const silent = tx.all<{ caseId: CaseId; receivedOn: CivilDate; lastContactOn: CivilDate | null }>(
    `SELECT * FROM (SELECT c.id AS caseId, i.received_on AS receivedOn, ${lastContactColumn} AS lastContactOn
       FROM cases AS c JOIN households AS h ON h.id = c.household_id AND h.deleted_at IS NULL JOIN intakes AS i ON i.case_id = c.id
       WHERE c.deleted_at IS NULL AND c.status IN (SELECT value FROM json_each(?)))
     WHERE coalesce(lastContactOn, receivedOn) < ? ORDER BY coalesce(lastContactOn, receivedOn), caseId`,
    JSON.stringify(statuses),
    since,
  );
  const details = new Map(
    describe(tx, silent.slice(0, limit)).map(({ caseId, ...detail }) => [caseId, detail]),
  );
  const rows = silent.flatMap((row) => {
    const detail = details.get(row.caseId);
    return detail === undefined ? [] : [{ ...row, ...detail }];
  });
  return { rows, total: silent.length };
}

function describe(
  tx: ReadTx,
  cases: readonly Pick<QuietRow, 'caseId'>[],
): Omit<QuietRow, 'receivedOn' | 'lastContactOn'>[] {
  return tx.all(
    `SELECT c.id AS caseId, c.fiscal_year AS fiscalYear, c.serial, h.label, ${headNameColumn} AS headName,
       (SELECT count(*) FROM contact_notes AS n WHERE n.case_id = c.id AND n.is_current = 1 AND n.withdrawn_at IS NULL
         AND n.method IN ('absent', 'note-left') AND n.contacted_on >= coalesce(${lastContactColumn}, '')) AS absences,
       coalesce((SELECT iif(n.sensitive = 1, '', substr(n.body, 1, 200)) FROM contact_notes AS n
         WHERE n.case_id = c.id AND n.is_current = 1 AND n.withdrawn_at IS NULL
         ORDER BY n.contacted_on DESC, n.written_at DESC, n.rowid DESC LIMIT 1), '') AS lastText
     FROM cases AS c JOIN households AS h ON h.id = c.household_id WHERE c.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(cases.map(({ caseId }) => caseId)),
  );
}
