import type { ReadTx, WriteTx } from '../driver/transaction.ts';

export function saveDraft(tx: WriteTx, form: string, content: string, savedAt: string): void {
  tx.run(
    `INSERT INTO drafts (form, content, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (form) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at`,
    form,
    content,
    savedAt,
  );
}

export function readDraft(tx: ReadTx, form: string): { content: string; savedAt: string } | null {
  return (
    tx.get<{ content: string; savedAt: string }>(
      'SELECT content, saved_at AS savedAt FROM drafts WHERE form = ?',
      form,
    ) ?? null
  );
}

export function discardDraft(tx: WriteTx, form: string): void {
  tx.run('DELETE FROM drafts WHERE form = ?', form);
}
