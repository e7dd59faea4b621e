import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import { contactNoteContract } from '../../../../../domain/contract/contact-note.ts';
import { personId } from '../../../../../domain/contract/scalars.ts';
import { fieldOf, problemsOfInput } from '../../../forms/problems.ts';
import { freshNote, toNote } from './note-values.ts';

const today = '2026-11-20' as CivilDate;
const caseId = '01a1fb53-1957-7a1b-9f9b-0fd838c59293';
const fresh = (consent: Parameters<typeof freshNote>[1]) => freshNote(today, consent, null);
const fieldsRefused = (values: ReturnType<typeof freshNote>): string[] =>
  problemsOfInput(contactNoteContract['contactNote.add'].input, { caseId, ...toNote(values, today) }).map(
    fieldOf,
  );

test('without consent a note begins as one for support meetings alone', () => {
  expect(fresh('unconfirmed').shareScope).toBe('council');
  expect(fresh('withdrawn').shareScope).toBe('council');
  expect(fresh('oral').shareScope).toBe('consented');
});

test('a note begins with the method and the members of the last one', () => {
  const member = personId.parse(caseId);
  const { method, memberIds, contactedOn } = freshNote(today, 'written', {
    method: 'home-visit',
    memberIds: [member],
  });
  expect([method, memberIds, contactedOn]).toEqual(['home-visit', [member], 'R8.11.20']);
});

test('a fresh note of a first contact asks for the method', () => {
  expect(fieldsRefused(fresh('written'))).toEqual(['method']);
});

test('an unreadable next date or time is refused rather than forgotten', () => {
  const note = { ...fresh('written'), method: 'phone', body: '話した' };
  expect(fieldsRefused({ ...note, nextOn: 'そのうち', startsAt: '朝' }).sort()).toEqual([
    'nextOn',
    'startsAt',
  ]);
  expect(toNote({ ...note, nextOn: '' }, today).nextOn).toBeNull();
  expect(toNote({ ...note, nextOn: '11/27', startsAt: '1030' }, today)).toMatchObject({
    nextOn: '2026-11-27',
    startsAt: '10:30',
  });
});
