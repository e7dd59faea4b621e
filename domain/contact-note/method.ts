/**
 * Codes of the list `contactMethod` with a meaning of their own (reference.md §1.4, §10). An office may rename them;
 * a code of its own is a contact with the household.
 */
const inVain: ReadonlySet<string> = new Set(['absent', 'note-left']);
const withoutHousehold: ReadonlySet<string> = new Set([
  'third-party',
  'internal',
  'support-meeting',
  'multilayer-meeting',
  'agency-phone',
  'agency-conference',
]);
const outreach: ReadonlySet<string> = new Set(['home-visit', 'absent', 'note-left', 'letter']);

/** 不在・置き手紙: somebody went there and met nobody. Such a note may say nothing more. */
export function isInVain(method: string): boolean {
  return inVain.has(method);
}

/** Somebody of the household was spoken to or written with. */
export function isContact(method: string): boolean {
  return !inVain.has(method) && !withoutHousehold.has(method);
}

/** アウトリーチ: how near one has come to the person is worth noting (reference.md §1.3). */
export function isOutreach(method: string): boolean {
  return outreach.has(method);
}
