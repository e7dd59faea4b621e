import { expect, test } from 'vitest';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import { keepUnchanged, type NotePages } from './keep-unchanged.ts';

const note = (id: string, body: string) => ({ id, body, memberIds: [] }) as unknown as ContactNote;
const pagesOf = (...notes: ContactNote[]): NotePages => ({
  pages: [{ notes, more: false, total: notes.length }],
  pageParams: [null],
});
const notesOf = ({ pages }: NotePages): ContactNote[] => pages.flatMap(({ notes }) => notes);

test('a new note leaves the others the objects they were', () => {
  const before = pagesOf(note('a', '灯油を届けた'), note('b', '不在'));
  const after = keepUnchanged(
    before,
    pagesOf(note('c', '玄関先で話した'), note('a', '灯油を届けた'), note('b', '不在')),
  );
  const [added, ...others] = notesOf(after);
  expect(added?.body).toBe('玄関先で話した');
  expect(others.map((other, index) => other === notesOf(before)[index])).toEqual([true, true]);
});

test('a corrected note is another object with its new words', () => {
  const before = pagesOf(note('a', '灯油を届けた'));
  const [corrected] = notesOf(keepUnchanged(before, pagesOf(note('a', '米を届けた'))));
  expect(corrected).not.toBe(notesOf(before)[0]);
  expect(corrected?.body).toBe('米を届けた');
});

test('the first answer is taken as it is', () => {
  const first = pagesOf(note('a', '不在'));
  expect(keepUnchanged(undefined, first)).toEqual(first);
});

test('an answer that says the same is the answer that was there', () => {
  const before = pagesOf(note('a', '不在'), note('b', '電話'));
  expect(keepUnchanged(before, pagesOf(note('a', '不在'), note('b', '電話')))).toBe(before);
  expect(keepUnchanged(before, pagesOf(note('a', '不在')))).not.toBe(before);
});
