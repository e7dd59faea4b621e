import { foldForSearch } from '../../domain/text/fold.ts';
import type { ReadTx } from '../driver/transaction.ts';

/**
 * Ids of the rows of a short list whose words contain the text, folded as names are searched. `sql` gives `id` and
 * `words`; null when nothing is searched for.
 */
export function idsSaying(tx: ReadTx, sql: string, text: string): readonly string[] | null {
  const wanted = foldForSearch(text);
  if (wanted === '') return null;
  return tx
    .all<{ id: string; words: string }>(sql)
    .filter(({ words }) => foldForSearch(words).includes(wanted))
    .map(({ id }) => id);
}
