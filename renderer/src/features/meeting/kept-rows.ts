/** What a draft keeps of a form: what is typed, and for lists what was saved when typing began. */
export interface Kept<Typed> {
  readonly typed: Typed;
  /** Null of a draft without it: of a text, or written by an earlier version. */
  readonly base: Typed | null;
}

export function readKept<Typed>(content: Typed | Kept<Typed>): Kept<Typed> {
  const isWithBase =
    typeof content === 'object' && content !== null && 'typed' in content && 'base' in content;
  return isWithBase ? content : { typed: content, base: null };
}

interface KeptRow {
  /** By which a row stays the same; none while it is not saved yet. */
  readonly id?: string | undefined;
  readonly agencyId: string | null;
  readonly agencyName: string;
}

/** Whether a row without an id is the one that was saved. */
type IsSaved<Row> = (row: Row, saved: Row) => boolean;

/** The rows with the ids that saving has given to those that were new; none takes over another's. */
export function withIds<Row extends KeptRow>(
  rows: readonly Row[],
  saved: readonly Row[],
  isSaved: IsSaved<Row>,
): readonly Row[] {
  const claimed = new Set(rows.map(({ id }) => id));
  const fresh = saved.filter(({ id }) => !claimed.has(id));
  return rows.map((row) => {
    if (row.id !== undefined && saved.some(({ id }) => id === row.id)) return row;
    const at = fresh.findIndex((other) => isSaved(row, other));
    return { ...row, id: at === -1 ? undefined : fresh.splice(at, 1)[0]?.id };
  });
}

/**
 * A list as it was kept, with what has been saved from elsewhere since it was begun: a row takes that wherever the
 * person had not touched it.
 */
export function rebased<Row extends KeptRow>(
  kept: Kept<readonly Row[]>,
  saved: readonly Row[],
  isSaved: IsSaved<Row>,
): readonly Row[] {
  if (kept.base === null) return withIds(kept.typed, saved, isSaved);
  // A row that was new when the list was begun has its id of the save.
  const base = [...withIds(kept.base, saved, isSaved), ...kept.base];
  const rows = kept.typed.flatMap((row) => {
    const before = base.find(({ id }) => id !== undefined && id === row.id);
    if (before === undefined) return [row];
    const touched = Object.entries(row).filter(([name, value]) => before[name as keyof Row] !== value);
    const present = saved.find(({ id }) => id === row.id);
    if (present === undefined) return touched.length > 0 ? [row] : [];
    const merged = { ...present, ...Object.fromEntries(touched) };
    return [row.agencyName === before.agencyName ? merged : { ...merged, agencyId: row.agencyId }];
  });
  const present = withIds(rows, saved, isSaved);
  const known = new Set([...base, ...present].map(({ id }) => id));
  return [...present, ...saved.filter(({ id }) => !known.has(id))];
}
