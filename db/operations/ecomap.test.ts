import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import type { HouseholdId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { decidedPlan, planContent } from '../../tests/fixtures/plans.ts';
import { addAgency, addHousehold, addNote, day, openCase } from '../../tests/fixtures/records.ts';

const scope = { shareScope: 'consented', sensitive: false } as const;
const correction = (
  householdId: HouseholdId,
  node: string,
  fields: Partial<InputOf<'ecomap.correctTie'>> = {},
): InputOf<'ecomap.correctTie'> => ({
  householdId,
  node,
  memberId: null,
  strength: 'cutoff',
  stress: true,
  direction: 'none',
  since: day('2026-04-01'),
  note: '電話に出ない',
  hidden: false,
  ...scope,
  ...fields,
});

async function startOffice() {
  const office = await openTestOffice();
  const agencyId = await addAgency(office, { name: '見本町社会福祉協議会' });
  const opened = await openCase(office);
  return { office, agencyId, node: `agency:${agencyId}`, ...opened };
}

async function tiesOf(office: TestCore, householdId: HouseholdId, asOf: string | null = null) {
  return (await office.call('ecomap.get', { householdId, asOf: asOf === null ? null : day(asOf) })).ties;
}

test('a tie is derived from the role of a running plan, contacts of 90 days and recorded ties', async () => {
  const { office, id: caseId, agencyId, node, householdId, headId } = await startOffice();
  expect(await tiesOf(office, householdId)).toEqual([]);
  const counterpart = '見本町社会福祉協議会の職員';
  for (const contactedOn of ['2026-11-12', '2026-09-01', '2026-05-01'])
    await addNote(office, caseId, { counterpart, contactedOn: day(contactedOn), memberIds: [headId] });
  expect(await tiesOf(office, householdId)).toMatchObject([
    {
      node,
      memberId: headId,
      sources: ['contact'],
      contacts: 2,
      lastContactOn: '2026-11-12',
      strength: 'usual',
    },
  ]);
  const [role] = planContent().roles;
  if (role === undefined) throw new Error('The plan of tests has a role.');
  await decidedPlan(office, caseId, { roles: [{ ...role, agencyId, agencyName: '' }] });
  expect(await tiesOf(office, householdId)).toMatchObject([
    { node, sources: ['role', 'contact'], direction: 'in', since: '2026-08-01', tasks: ['通院に付き添う'] },
  ]);
  const early = await tiesOf(office, householdId, '2026-05-31');
  expect(early).toMatchObject([{ node, sources: ['contact'], contacts: 1, lastContactOn: '2026-05-01' }]);
});

test('what is known from a closed note alone stays as closed as the note', async () => {
  const { office, id: caseId, node, householdId } = await startOffice();
  const counterpart = '見本町社会福祉協議会';
  await addNote(office, caseId, { counterpart, shareScope: 'office', sensitive: true });
  expect(await tiesOf(office, householdId)).toMatchObject([{ node, shareScope: 'office', sensitive: true }]);
  await addNote(office, caseId, { counterpart });
  expect(await tiesOf(office, householdId)).toMatchObject([
    { node, shareScope: 'consented', sensitive: false },
  ]);
});

test('a corrected tie stays corrected after new contacts, says who corrected it, and can be given back', async () => {
  const { office, id: caseId, node, householdId } = await startOffice();
  const counterpart = '見本町社会福祉協議会';
  await addNote(office, caseId, { counterpart });
  const { editId } = await office.call('ecomap.correctTie', correction(householdId, node));
  for (const contactedOn of ['2026-11-11', '2026-11-12'])
    await addNote(office, caseId, { counterpart, contactedOn: day(contactedOn) });
  const [tie] = await tiesOf(office, householdId);
  expect(tie).toMatchObject({
    strength: 'cutoff',
    stress: true,
    since: '2026-04-01',
    note: '電話に出ない',
    contacts: 3,
    corrected: { on: '2026-11-20' },
  });
  expect(tie?.corrected?.staffName).not.toBe('');

  await office.call('mapEdit.undo', { id: editId });
  expect(await tiesOf(office, householdId)).toMatchObject([{ strength: 'usual', corrected: null }]);
  await office.call('mapEdit.redo', { id: editId });
  expect(await tiesOf(office, householdId)).toMatchObject([{ strength: 'cutoff' }]);

  await office.call('ecomap.resetTie', { householdId, node, memberId: null });
  expect(await tiesOf(office, householdId)).toMatchObject([{ strength: 'usual', corrected: null }]);
  const again = await office.fails('ecomap.resetTie', { householdId, node, memberId: null });
  expect(again.code).toBe('not-found');
});

test('what staff add is tied to the household, is renamed, moved and taken off, each of which can be undone', async () => {
  const { office, householdId } = await startOffice();
  const fields = { agencyId: null, name: 'サロン', category: '', note: '第2火曜', ...scope };
  const { id, node } = await office.call('ecomap.addNode', { householdId, ...fields });
  const shown = () => office.call('ecomap.get', { householdId });
  expect(await shown()).toMatchObject({
    nodes: [{ key: node, name: 'サロン', kind: 'place', note: '第2火曜' }],
    ties: [{ node, memberId: null, sources: ['added'] }],
  });
  const person = { ...fields, name: '見本 友子', category: 'friend', shareScope: 'office' as const };
  await office.call('ecomap.saveNode', { householdId, id, rowVersion: 1, ...person });
  expect(await shown()).toMatchObject({
    nodes: [{ name: '見本 友子', kind: 'person' }],
    ties: [{ shareScope: 'office' }],
  });
  const place = { x: 300, y: -120 };
  const moved = await office.call('ecomap.move', { householdId, moves: [{ node, place }] });
  expect((await shown()).moved).toEqual({ [node]: place });
  await office.call('mapEdit.undo', { id: moved.editId });
  expect((await shown()).moved).toEqual({});
  const removed = await office.call('ecomap.removeNode', { householdId, id, rowVersion: 2 });
  expect(await shown()).toMatchObject({ nodes: [], ties: [] });
  await office.call('mapEdit.undo', { id: removed.editId });
  expect((await shown()).nodes).toMatchObject([{ key: node }]);
});

test('a category of no list is refused', async () => {
  const { office, householdId } = await startOffice();
  const fields = { agencyId: null, name: 'サロン', category: 'unheard-of', note: '', ...scope };
  const { code, problems } = await office.fails('ecomap.addNode', { householdId, ...fields });
  expect([code, problems]).toEqual(['validation', [{ path: ['category'], reason: 'unknown-choice' }]]);
});

test('people and things of another household are refused', async () => {
  const { office, node, householdId } = await startOffice();
  const other = await addHousehold(office, { name: '別人 一郎' });
  const fields = { agencyId: null, name: 'サロン', category: '', note: '', ...scope };
  const { id, node: theirs } = await office.call('ecomap.addNode', { householdId: other.id, ...fields });
  const at = { householdId, id, rowVersion: 1 };
  const failures = await Promise.all([
    office.fails('ecomap.saveNode', { ...at, ...fields }),
    office.fails('ecomap.removeNode', at),
    office.fails('ecomap.correctTie', correction(householdId, theirs)),
    office.fails('ecomap.correctTie', correction(householdId, node, { memberId: other.headId })),
    office.fails('ecomap.move', { householdId, moves: [{ node: theirs, place: { x: 1, y: 1 } }] }),
  ]);
  expect(failures.map(({ code }) => code)).toEqual(failures.map(() => 'not-found'));
  expect((await office.call('ecomap.get', { householdId: other.id })).nodes).toMatchObject([
    { name: 'サロン' },
  ]);
});
