import { expect, test } from 'vitest';
import { codeLists } from '../../domain/contract/code.ts';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { readersSheets } from '../../tests/fixtures/packets.ts';
import { addMeeting, addNote, addToAgenda, noteFields, openCase } from '../../tests/fixtures/records.ts';

const entry = {
  list: 'contactMethod',
  code: 'home-visit',
  label: '家庭訪問',
  field: '',
  active: false,
  alert: false,
  sort: 30,
} as const;

test('records made with an entry stay readable and correctable after it is retired or renamed', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await addToAgenda(office, meetingId, caseId);
  await addNote(office, caseId, { method: 'home-visit', counterpart: '', shareScope: 'council' });
  await office.call('code.save', entry);
  const { notes } = await office.call('contactNote.list', { caseId, before: null, limit: 10 });
  expect(notes[0]?.method).toBe('home-visit');
  const { cases } = await readersSheets(office, meetingId);
  expect(cases[0]?.notes[0]?.method).toBe('家庭訪問');
  const [note] = notes;
  if (note === undefined) throw new Error('no note');
  const wording = noteFields({
    method: 'home-visit',
    counterpart: '',
    shareScope: 'council',
    body: '別の文',
  });
  await office.call('contactNote.correct', { id: note.id, reason: '誤記', ...wording });
});

test('the office adds an entry and changes it', async () => {
  const office = await openTestOffice();
  const added = { ...entry, code: 'own', label: '町独自', active: true };
  await office.call('code.save', added);
  await office.call('code.save', { ...added, label: '町だけ' });
  const { entries } = await office.call('code.list', {});
  expect(entries.filter((candidate) => candidate.code === 'own')).toEqual([{ ...added, label: '町だけ' }]);
});

test('every list has its first filling, each choice once', async () => {
  const office = await openTestOffice();
  const { entries } = await office.call('code.list', {});
  expect(new Set(entries.map(({ list }) => list))).toEqual(new Set(codeLists));
  expect(new Set(entries.map(({ list, code }) => `${list} ${code}`)).size).toBe(entries.length);
});
