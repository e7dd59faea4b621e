import { builtInItems } from '../../domain/assessment/built-in-items.ts';
import { builtInCodes } from '../../domain/codes/built-in.ts';
import type { WriteTx } from '../driver/transaction.ts';
import { insertItem, listItems } from '../repositories/assessment.ts';
import { listCodes, saveCode } from '../repositories/code.ts';

/**
 * Gives every list without any entry its first filling, and the assessment form its questions. What an office has
 * entered, renamed or retired stays as it is; may run as often as one likes.
 */
export function fillEmptyLists(tx: WriteTx): void {
  const filled = new Set(listCodes(tx).map(({ list }) => list));
  for (const entry of builtInCodes()) if (!filled.has(entry.list)) saveCode(tx, entry);
  if (listItems(tx).length === 0) for (const item of builtInItems()) insertItem(tx, item);
}
