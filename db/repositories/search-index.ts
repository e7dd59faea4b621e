import { toBigramQuery, toBigrams } from '../../domain/text/bigram.ts';
import { foldForSearch } from '../../domain/text/fold.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found } from './row.ts';

export type SearchKind = 'person' | 'household' | 'case';

/** Puts the folded words of a record into the index, in place of what stood there for it. */
export function indexSubject(tx: WriteTx, kind: SearchKind, subject: string, texts: readonly string[]): void {
  tx.run(
    'INSERT INTO search_subjects (kind, subject) VALUES (?, ?) ON CONFLICT (subject) DO NOTHING',
    kind,
    subject,
  );
  const { number } = found(
    tx.get<{ number: number }>('SELECT number FROM search_subjects WHERE subject = ?', subject),
  );
  tx.run('DELETE FROM search_index WHERE rowid = ?', number);
  const grams = texts.map((text) => toBigrams(foldForSearch(text))).filter((text) => text !== '');
  tx.run('INSERT INTO search_index (rowid, grams) VALUES (?, ?)', number, grams.join(' | '));
}

/** Ids of the records whose words contain the text, at most `limit`. */
export function findSubjects(tx: ReadTx, kind: SearchKind, text: string, limit: number): string[] {
  const match = toBigramQuery(foldForSearch(text));
  return tx
    .all<{ subject: string }>(
      `SELECT s.subject FROM search_index JOIN search_subjects AS s ON s.number = search_index.rowid
       WHERE search_index MATCH ? AND s.kind = ? ORDER BY search_index.rowid LIMIT ?`,
      match,
      kind,
      limit,
    )
    .map((row) => row.subject);
}
