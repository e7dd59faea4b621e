import { formatCaseNumber } from '../../domain/case/case-number.ts';
import type { trashContract } from '../../domain/contract/trash.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { trashId, type CaseId, type HouseholdId } from '../../domain/contract/scalars.ts';
import { householdLabel } from '../../domain/household/label.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readCase } from '../repositories/case.ts';
import { readHousehold } from '../repositories/household.ts';
import { found } from '../repositories/row.ts';
import {
  collect,
  insertTrashEntry,
  listTrash,
  markRestored,
  parentsOf,
  readTrashEntry,
  setDeleted,
  stands,
  tableOf,
  titleOf,
  type TitleParts,
} from '../repositories/trash.ts';
import type { HandlersOf } from './context.ts';
import { requireRemovable } from './trash-guards.ts';

const listLimit = 500;

/** One way of throwing away for every kind of record; nothing is erased, and what went together comes back together. */
export const trashOperations: HandlersOf<typeof trashContract> = {
  'trash.remove': (tx, { kind, id: subjectId }, context) => {
    const table = tableOf[kind];
    if (!stands(tx, { table, id: subjectId })) throw new OperationFailure('not-found');
    const items = collect(tx, table, subjectId);
    requireRemovable(tx, items);
    const title = titleText(tx, titleOf(tx, kind, subjectId));
    setDeleted(tx, items, context.now);
    const id = trashId.parse(context.newId());
    insertTrashEntry(tx, {
      id,
      kind,
      subjectId,
      title,
      items,
      staffId: context.staff.id,
      removedAt: context.now,
    });
    return { trashId: id, dependants: items.length - 1 };
  },
  'trash.restore': (tx, { id }, context) => {
    const { items, restoredAt } = found(readTrashEntry(tx, id));
    if (restoredAt !== null) throw conflict('already-restored');
    const own = new Set(items.map((item) => item.id));
    const gone = parentsOf(tx, items).some((parent) => !own.has(parent.id) && !stands(tx, parent));
    if (gone) throw conflict('parent-in-trash');
    setDeleted(tx, items, null);
    markRestored(tx, id, context.now);
    return {};
  },
  'trash.list': (tx) => listTrash(tx, listLimit),
};

/** Case number and household, then the record's own words. */
function titleText(tx: ReadTx, { caseId, householdId, text }: TitleParts): string {
  const caseRow = caseId === null ? undefined : readCase(tx, caseId as CaseId);
  const household = householdId === null ? undefined : readHousehold(tx, householdId as HouseholdId);
  const shown = caseRow ?? household;
  return [
    caseRow === undefined ? '' : formatCaseNumber(caseRow.fiscalYear, caseRow.serial),
    shown === undefined ? '' : householdLabel(shown.label, shown.headName),
    text,
  ]
    .filter((word) => word !== '')
    .join(' ');
}

function conflict(reason: string): OperationFailure {
  return new OperationFailure('conflict', { problems: [{ path: ['id'], reason }] });
}
