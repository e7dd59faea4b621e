import type { HouseholdId, MapEditId } from '../../../../domain/contract/scalars.ts';

/** One edit on a household's maps that can be taken back and done again. */
export interface MapEdit {
  /** What was done: 「架空 トメさんを加える」. */
  readonly words: string;
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
}

/** One step of an edit: by the journal of the core, or by what takes it back and does it again. */
export type EditStep = MapEditId | Omit<MapEdit, 'words'>;

/** The newest last. */
export interface EditStack {
  readonly done: readonly MapEdit[];
  readonly undone: readonly MapEdit[];
}

const nothing: EditStack = { done: [], undone: [] };
const stacks = new Map<HouseholdId, EditStack>();
const listeners = new Set<() => void>();

/** The edits of this session on the maps of one household. They live in memory alone and go with the lock. */
export function editsOf(household: HouseholdId): EditStack {
  return stacks.get(household) ?? nothing;
}

/** A new edit: whatever had been taken back before cannot be done again. */
export function recordEdit(household: HouseholdId, edit: MapEdit): void {
  keep(household, { done: [...editsOf(household).done, edit], undone: [] });
}

/** Takes back the newest edit. @throws what its undoing throws; then it stays where it is */
export async function undoEdit(household: HouseholdId): Promise<MapEdit | undefined> {
  const edit = editsOf(household).done.at(-1);
  await edit?.undo();
  if (edit !== undefined) {
    const { done, undone } = editsOf(household);
    keep(household, { done: without(done, edit), undone: [...undone, edit] });
  }
  return edit;
}

/** Does again what was taken back last. @throws as `undoEdit` */
export async function redoEdit(household: HouseholdId): Promise<MapEdit | undefined> {
  const edit = editsOf(household).undone.at(-1);
  await edit?.redo();
  if (edit !== undefined) {
    const { done, undone } = editsOf(household);
    keep(household, { done: [...done, edit], undone: without(undone, edit) });
  }
  return edit;
}

/** Gives up an edit that went on by other means, so that those before it can be reached. */
export function forgetEdit(household: HouseholdId, edit: MapEdit): void {
  const { done, undone } = editsOf(household);
  keep(household, { done: without(done, edit), undone: without(undone, edit) });
}

export function onEdits(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function keep(household: HouseholdId, stack: EditStack): void {
  stacks.set(household, stack);
  for (const listener of listeners) listener();
}

function without(edits: readonly MapEdit[], edit: MapEdit): readonly MapEdit[] {
  return edits.filter((other) => other !== edit);
}
