import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import { caseContract } from '../../../../../domain/contract/case.ts';
import { fieldOf, problemsOfInput } from '../../../forms/problems.ts';
import { freshNote, toNote } from './note-values.ts';

const today = '2026-11-20' as CivilDate;
const caseId = '01a1fb53-1957-7a1b-9f9b-0fd838c59293';
const fieldsRefused = (values: ReturnType<typeof freshNote>): string[] =>
  problemsOfInput(caseContract['contactNote.add'].input, { caseId, ...toNote(values, today) }).map(fieldOf);

test('without consent a note begins as one for support meetings alone', () => {
  expect(freshNote(today, 'unconfirmed').shareScope).toBe('council');
  expect(freshNote(today, 'withdrawn').shareScope).toBe('council');
  expect(freshNote(today, 'oral').shareScope).toBe('consented');
});

test('a fresh note asks for method and content, and for nothing else', () => {
  expect(fieldsRefused(freshNote(today, 'written'))).toEqual(['method', 'body']);
});

test('an unreadable next date is refused rather than forgotten', () => {
  const note = { ...freshNote(today, 'written'), method: 'phone', body: '話した' };
  expect(fieldsRefused({ ...note, nextOn: 'そのうち' })).toEqual(['nextOn']);
  expect(toNote({ ...note, nextOn: '' }, today).nextOn).toBeNull();
  expect(toNote({ ...note, nextOn: '11/27' }, today).nextOn).toBe('2026-11-27');
});
