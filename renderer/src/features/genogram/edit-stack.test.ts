import { expect, it } from 'vitest';
import { householdId } from '../../../../domain/contract/scalars.ts';
import { editsOf, forgetEdit, recordEdit, redoEdit, undoEdit, type MapEdit } from './edit-stack.ts';

const household = (last: number) => householdId.parse(`01900000-0000-7000-8000-00000000000${String(last)}`);
const log: string[] = [];
const edit = (words: string): MapEdit => ({
  words,
  undo: () => Promise.resolve(log.push(`-${words}`)),
  redo: () => Promise.resolve(log.push(`+${words}`)),
});

it('takes back the newest first and does it again in the order of doing', async () => {
  const at = household(1);
  for (const words of ['a', 'b', 'c']) recordEdit(at, edit(words));
  await undoEdit(at);
  await undoEdit(at);
  await redoEdit(at);
  expect(log.splice(0)).toEqual(['-c', '-b', '+b']);
  expect(editsOf(at).done.map(({ words }) => words)).toEqual(['a', 'b']);
  expect(editsOf(at).undone.map(({ words }) => words)).toEqual(['c']);
});

it('forgets what was taken back once something new is done', async () => {
  const at = household(2);
  recordEdit(at, edit('a'));
  await undoEdit(at);
  recordEdit(at, edit('b'));
  expect(await redoEdit(at)).toBeUndefined();
  expect(editsOf(household(3)).done).toEqual([]);
});

it('keeps an edit that could not be taken back, until it is given up', async () => {
  const at = household(4);
  recordEdit(at, edit('a'));
  const stuck = { ...edit('b'), undo: () => Promise.reject(new Error('conflict')) };
  recordEdit(at, stuck);
  await expect(undoEdit(at)).rejects.toThrow('conflict');
  expect(editsOf(at).done.at(-1)).toBe(stuck);
  forgetEdit(at, stuck);
  await undoEdit(at);
  expect(editsOf(at)).toMatchObject({ done: [], undone: [{ words: 'a' }] });
});
