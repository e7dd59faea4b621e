import type { Attachment } from '../../../../domain/contract/attachment.ts';

export const kinds = ['image', 'pdf', 'office', 'text'] as const satisfies readonly Attachment['kind'][];
export const owners = [
  'case',
  'contact-note',
  'intake',
  'referral-slip',
  'consent',
  'household',
] as const satisfies readonly Attachment['owner'][];
export const orders = ['owner', 'date', 'name'] as const;

/** What of the files of a case one wants to see, and in which order; null: all. */
export interface FileWishes {
  readonly kind: Attachment['kind'] | null;
  readonly owner: Attachment['owner'] | null;
  readonly order: (typeof orders)[number];
}

export const everyFile: FileWishes = { kind: null, owner: null, order: 'owner' };

const names = new Intl.Collator('ja', { numeric: true });

/**
 * The files one wants to see in the order one wants: by what they hang on, the latest first; by the day they were taken
 * or added, the latest first; or by name.
 * @param dayOf the day a file is of
 */
export function chooseFiles(
  files: readonly Attachment[],
  { kind, owner, order }: FileWishes,
  dayOf: (file: Attachment) => string,
): Attachment[] {
  return files
    .filter((file) => (kind === null || file.kind === kind) && (owner === null || file.owner === owner))
    .sort((a, b) => {
      if (order === 'name') return names.compare(a.name, b.name);
      const byOwner = order === 'owner' ? owners.indexOf(a.owner) - owners.indexOf(b.owner) : 0;
      return byOwner || compare(dayOf(b), dayOf(a)) || compare(b.addedAt, a.addedAt);
    });
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
