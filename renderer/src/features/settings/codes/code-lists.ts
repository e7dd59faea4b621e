/** What has a code and a place among others: a choice, a question. */
interface Placed {
  readonly code: string;
  readonly sort: number;
}

const ORDER_STEP = 10;
const LAST_PLACE = 9_999;

/** The next free code for an entry of the office's own: own-1, own-2 … Codes are never used twice within a list. */
export function nextOwnCode(entries: readonly Placed[]): string {
  const taken = entries.map(({ code }) => Number(/^own-(\d+)$/u.exec(code)?.[1] ?? 0));
  return `own-${String(Math.max(0, ...taken) + 1)}`;
}

/** The place behind the last entry. */
export function lastPlace(entries: readonly Placed[]): number {
  return Math.min(LAST_PLACE, Math.max(0, ...entries.map(({ sort }) => sort)) + ORDER_STEP);
}

/**
 * The entries whose place changes when one moves up or down, with their new places. Equal places are told apart
 * first, so that a move always shows. @param entries one list, in its order
 */
export function moved<Entry extends Placed>(
  entries: readonly Entry[],
  code: string,
  direction: 'up' | 'down',
): readonly Entry[] {
  const from = entries.findIndex((entry) => entry.code === code);
  const to = direction === 'up' ? from - 1 : from + 1;
  const entry = entries[from];
  if (entry === undefined || entries[to] === undefined) return [];
  const order = entries.toSpliced(from, 1).toSpliced(to, 0, entry);
  return order
    .map((each, index) => ({ ...each, sort: (index + 1) * ORDER_STEP }))
    .filter((each) => entries.find(({ code: same }) => same === each.code)?.sort !== each.sort);
}
