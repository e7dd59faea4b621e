import type { CaseStatus } from '../../domain/case/lifecycle.ts';
import type { CaseId, CaseLinkId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { headNameColumn, protectedColumn } from './household.ts';
import { insertRow } from './row.ts';

export interface CaseLinkRow {
  id: CaseLinkId;
  caseId: CaseId;
  fiscalYear: number;
  serial: number;
  label: string;
  headName: string;
  addressProtected: number;
  status: CaseStatus;
  kind: string;
  note: string;
}

/** Cases tied to this one from either side, the latest number first. */
export function listCaseLinks(tx: ReadTx, id: CaseId): CaseLinkRow[] {
  return tx.all<CaseLinkRow>(
    `SELECT x.id, c.id AS caseId, c.fiscal_year AS fiscalYear, c.serial, h.label, ${headNameColumn} AS headName,
       ${protectedColumn} AS addressProtected, c.status, x.kind, x.note
     FROM (SELECT id, case_b AS other, kind, note FROM case_links WHERE case_a = ? AND deleted_at IS NULL
           UNION ALL SELECT id, case_a, kind, note FROM case_links WHERE case_b = ? AND deleted_at IS NULL) AS x
     JOIN cases AS c ON c.id = x.other JOIN households AS h ON h.id = c.household_id
     WHERE c.deleted_at IS NULL AND h.deleted_at IS NULL ORDER BY c.fiscal_year DESC, c.serial DESC`,
    id,
    id,
  );
}

export function areCasesLinked(tx: ReadTx, one: CaseId, other: CaseId): boolean {
  return (
    tx.get(
      `SELECT 1 FROM case_links WHERE deleted_at IS NULL AND ((case_a = ? AND case_b = ?) OR (case_a = ? AND case_b = ?))`,
      one,
      other,
      other,
      one,
    ) !== undefined
  );
}

export function insertCaseLink(
  tx: WriteTx,
  link: { id: CaseLinkId; caseId: CaseId; otherId: CaseId; kind: string; note: string },
): void {
  insertRow(tx, 'case_links', {
    id: link.id,
    case_a: link.caseId,
    case_b: link.otherId,
    kind: link.kind,
    note: link.note,
  });
}
