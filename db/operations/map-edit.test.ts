import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InputOf, OperationName } from '../../domain/contract/index.ts';
import type { HouseholdId, MapEditId, PersonId } from '../../domain/contract/scalars.ts';
import { openTestOffice, passphrase, type TestCore } from '../../tests/fixtures/core.ts';
import { everyRow } from '../../tests/fixtures/every-row.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import {
  addHousehold,
  addMember,
  bornOn,
  day,
  intakeFields,
  personFields,
} from '../../tests/fixtures/records.ts';
import { addRelative, feelingFields, lossFields, relativeFields } from '../../tests/fixtures/relatives.ts';

const undo = (office: TestCore, id: MapEditId) => office.call('mapEdit.undo', { id });
const redo = (office: TestCore, id: MapEditId) => office.call('mapEdit.redo', { id });
const refused = async (office: TestCore, way: 'mapEdit.undo' | 'mapEdit.redo', id: MapEditId) => {
  const { code, problems } = await office.fails(way, { id });
  return [code, problems[0]?.reason];
};
const wentOn = ['conflict', 'map-edit-went-on'];
const couple = { kind: 'married', state: 'together', startedOn: null, endedOn: null } as const;

test('a person whom an edit brought goes when it is taken back, is not found, and comes back', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office, { birth: bornOn('1960-04-01') });
  const before = await everyRow(office);
  const phones = [{ number: '090-1111-2222', owner: '', callable: '' }];
  const person = personFields({ name: '架空 娘', birth: bornOn('1990-01-01'), phones });
  const { editId, personId } = await addRelative(office, id, headId, 'child', { lives: true, person });
  const after = await everyRow(office);
  const found = async () => [
    (await office.call('search.find', { text: '架空 娘' })).persons.length,
    (
      await office.call('household.list', {
        districtId: null,
        withCaseOnly: false,
        withProtected: true,
        text: '架空 娘',
      })
    ).total,
  ];
  expect(await found()).toEqual([1, 1]);
  await undo(office, editId);
  expect([await found(), await everyRow(office)]).toEqual([[0, 0], before]);
  expect((await office.fails('kinship.savePerson', { personId, rowVersion: 1, person })).code).toBe(
    'not-found',
  );
  await redo(office, editId);
  expect([await found(), await everyRow(office)]).toEqual([[1, 1], after]);
});

test('an edit is taken back once, and done again once', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { editId } = await addRelative(office, id, headId, 'sibling');
  expect(await refused(office, 'mapEdit.redo', editId)).toEqual(wentOn);
  await undo(office, editId);
  expect(await refused(office, 'mapEdit.undo', editId)).toEqual(wentOn);
  await redo(office, editId);
  await undo(office, editId);
  const nothing = '01890000-0000-7000-8000-000000000000';
  expect((await office.fails('mapEdit.undo', { id: nothing })).code).toBe('not-found');
});

test('a record that was changed by other means since is left as it is', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { personId: wife } = await addMember(office, id, ['99'], { sex: 'female' });
  const tie = { personA: headId, personB: wife, ...couple };
  const { id: tieId, editId } = await office.call('kinship.addPartnership', tie);
  const later = await office.call('kinship.savePartnership', { id: tieId, ...tie, state: 'separated' });
  expect(await refused(office, 'mapEdit.undo', editId)).toEqual(wentOn);
  const { partnerships } = await office.call('kinship.get', { householdId: id });
  expect(partnerships).toMatchObject([{ state: 'separated' }]);
  await undo(office, later.editId);
  await undo(office, editId);
  expect((await office.call('kinship.get', { householdId: id })).partnerships).toEqual([]);
});

test('a person on whom something hangs by now does not go', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { editId, personId } = await addRelative(office, id, headId, 'sibling', { lives: true });
  await office.call('case.open', {
    householdId: id,
    principalId: personId,
    leadAgencyId: null,
    leadWorker: '',
    priority: '',
    consentStatus: 'unconfirmed',
    consentOn: null,
    consentScope: '',
    intake: intakeFields(),
  });
  expect(await refused(office, 'mapEdit.undo', editId)).toEqual(wentOn);

  const other = await addRelative(office, id, headId, 'sibling');
  const tie = await office.call('kinship.addPartnership', {
    personA: other.personId,
    personB: personId,
    ...couple,
  });
  expect(await refused(office, 'mapEdit.undo', other.editId)).toEqual(wentOn);
  await undo(office, tie.editId);
  await undo(office, other.editId);
});

test('what was taken back does not come again where it no longer can be', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { personId: other } = await addMember(office, id, ['99'], {});
  const parent = await office.call('kinship.addParentage', { child: headId, parent: other, kind: 'step' });
  await undo(office, parent.editId);
  const turned = await office.call('kinship.addParentage', { child: other, parent: headId, kind: 'step' });
  expect(await refused(office, 'mapEdit.redo', parent.editId)).toEqual(wentOn);
  await office.call('kinship.removeParentage', { id: turned.id });
  await office.call('kinship.addParentage', { child: headId, parent: other, kind: 'foster' });
  expect(await refused(office, 'mapEdit.redo', parent.editId)).toEqual(wentOn);

  const { headId: joining } = await addHousehold(office, { name: '別人 一郎' });
  const joined = await addRelative(office, id, headId, 'sibling', { lives: true, person: { id: joining } });
  await undo(office, joined.editId);
  const lives = { relationshipText: '', resident: true, whereabouts: '', keyPerson: false, startReason: '' };
  await office.call('membership.add', {
    householdId: id,
    personId: joining,
    relationship: ['99'],
    ...lives,
    startsOn: null,
  });
  expect(await refused(office, 'mapEdit.redo', joined.editId)).toEqual(wentOn);
});

test('ties of somebody merged into another record meanwhile do not come again', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { personId: twice } = await addRelative(office, id, headId, 'sibling');
  const { headId: kept } = await addHousehold(office, { name: '架空 本物' });
  const tie = await office.call('kinship.addEmotionalTie', feelingFields(headId, twice));
  const removed = await office.call('kinship.removeEmotionalTie', { id: tie.id });
  await office.call('merge.carryOut', { kind: 'person', keptId: kept, droppedId: twice, take: [] });
  expect(await refused(office, 'mapEdit.undo', removed.editId)).toEqual(wentOn);
});

test('a correction of a person is taken back with names, telephones and what a death ended', async () => {
  const office = await openTestOffice();
  const phones = [
    { number: '090-1111-2222', owner: '本人', callable: '夜' },
    { number: '0000-22-3333', owner: '', callable: '' },
  ];
  const { id, headId } = await addHousehold(office, { name: '架空 太郎', phones });
  await addMember(office, id, ['12'], { sex: 'female' });
  const before = await everyRow(office);
  const person = personFields({
    name: '架空 改',
    phones: phones.slice(1),
    otherNames: [{ kind: 'former', name: '架空 太郎', kana: '' }],
    death: bornOn('2026-11-01'),
    marks: ['dementia'],
  });
  const { editId } = await office.call('kinship.savePerson', { personId: headId, rowVersion: 1, person });
  const after = await everyRow(office);
  await undo(office, editId);
  expect(await everyRow(office)).toEqual(before);
  expect((await office.call('search.find', { text: '架空 改' })).persons).toEqual([]);
  const stale = await office.fails('kinship.savePerson', { personId: headId, rowVersion: 1, person });
  expect(stale.code).toBe('stale-version');
  await redo(office, editId);
  expect(await everyRow(office)).toEqual(after);
});

test('after a month an edit is forgotten when the office is opened', async () => {
  const office = await openTestOffice();
  const { id, headId } = await addHousehold(office);
  const { editId } = await addRelative(office, id, headId, 'sibling');
  const kept = async () => {
    await office.call('office.lock', {});
    const rows = await withRawOffice(join(office.folder, 'office'), passphrase, (database) =>
      database.read((tx) => tx.all('SELECT id FROM map_edits')),
    );
    await office.call('office.unlock', { passphrase });
    return rows;
  };
  expect(await kept()).toEqual([{ id: editId }]);
  office.setNow('2026-12-19T00:00:00.000Z');
  expect([await kept(), await kept()]).toEqual([[{ id: editId }], [{ id: editId }]]);
  office.setNow('2026-12-21T00:00:00.000Z');
  await kept();
  expect(await kept()).toEqual([]);
  expect((await office.fails('mapEdit.undo', { id: editId })).code).toBe('not-found');
});

/** One edit of any kind, on people chosen by number among those on the map. */
interface Step {
  readonly kind: keyof ReturnType<typeof edits>;
  readonly one: number;
  readonly other: number;
  readonly choice: number;
}

type Edit = { [Name in OperationName]: readonly [Name, InputOf<Name>] }[OperationName];

function edits(
  {
    household,
    one,
    other,
    choice,
  }: { household: HouseholdId; one: PersonId; other: PersonId; choice: number },
  map: { tie: Record<'partnership' | 'parentage' | 'feeling' | 'loss' | 'care', string | undefined> },
) {
  const pick = <Value>(...values: readonly Value[]): Value => values[choice % values.length] as Value;
  const newcomer = personFields({
    name: `架空 ${String(choice)}`,
    birth: bornOn(pick('1930-01-01', '2001-01-01')),
  });
  const { tie } = map;
  const on = (id: string | undefined, edit: (id: never) => Edit): Edit | null =>
    id === undefined ? null : edit(id as never);
  const pair = { personA: one, personB: other };
  return {
    relative: [
      'kinship.addRelative',
      relativeFields(household, one, pick('parent', 'partner', 'child', 'sibling'), {
        lives: pick(true, false, false),
        person: pick<InputOf<'kinship.addRelative'>['person']>(newcomer, newcomer, { id: other }),
        parentage: pick('birth', 'adopted', 'step'),
      }),
    ],
    couple: ['kinship.addPartnership', { ...pair, ...couple, state: pick('together', 'divorced') }],
    parted: on(tie.partnership, (id) => [
      'kinship.savePartnership',
      { id, ...pair, ...couple, state: 'separated' },
    ]),
    uncoupled: on(tie.partnership, (id) => ['kinship.removePartnership', { id }]),
    parent: ['kinship.addParentage', { child: one, parent: other, kind: pick('birth', 'foster') }],
    otherKind: on(tie.parentage, (id) => ['kinship.saveParentage', { id, kind: pick('step', 'foster') }]),
    orphaned: on(tie.parentage, (id) => ['kinship.removeParentage', { id }]),
    sibling: ['kinship.setSibling', { personId: one, siblingId: other, together: pick(true, true, false) }],
    twins: ['kinship.setTwins', { persons: [one, other], kind: pick('identical', 'fraternal', null) }],
    loss: ['kinship.addPregnancy', lossFields(one, { father: pick(null, other) })],
    otherLoss: on(tie.loss, (id) => [
      'kinship.savePregnancy',
      { id, ...lossFields(one), kind: 'miscarriage' },
    ]),
    noLoss: on(tie.loss, (id) => ['kinship.removePregnancy', { id }]),
    feeling: [
      'kinship.addEmotionalTie',
      feelingFields(one, other, { kind: pick('close', 'abuse', 'conflict') }),
    ],
    ended: on(tie.feeling, (id) => [
      'kinship.saveEmotionalTie',
      { id, ...feelingFields(one, other, { until: day('2026-11-01') }) },
    ]),
    noFeeling: on(tie.feeling, (id) => ['kinship.removeEmotionalTie', { id }]),
    care: ['kinship.addCare', { carer: one, cared: other, note: String(choice) }],
    noCare: on(tie.care, (id) => ['kinship.removeCare', { id }]),
    move: [
      'kinship.move',
      { householdId: household, moves: [{ personId: one, place: pick(null, { x: choice, y: -choice }) }] },
    ],
    person: [
      'kinship.savePerson',
      { personId: one, rowVersion: pick(1, 2, 3), person: { ...newcomer, otherNames: [], phones: [] } },
    ],
    shown: ['kinship.showPerson', { householdId: household, personId: other, shown: pick(false, true) }],
  } satisfies Record<string, Edit | null>;
}

/** Carries out the step as far as the rules let it; the id of the edit. */
async function carryOut(office: TestCore, household: HouseholdId, step: Step): Promise<MapEditId | null> {
  const map = await office.call('kinship.get', { householdId: household });
  const { members } = await office.call('household.get', { id: household });
  const people = [...members, ...map.relatives].map(({ personId }) => personId).sort();
  const at = <Value>(list: readonly Value[], index: number) => list[index % Math.max(list.length, 1)];
  const [one, other] = [at(people, step.one), at(people, step.other)];
  if (one === undefined || other === undefined) return null;
  const tie = {
    partnership: at(map.partnerships, step.choice)?.id,
    parentage: at(map.parentages, step.choice)?.id,
    feeling: at(map.emotionalTies, step.choice)?.id,
    loss: at(map.pregnancies, step.choice)?.id,
    care: at(map.careTies, step.choice)?.id,
  };
  const edit: Edit | null = edits({ household, one, other, choice: step.choice }, { tie })[step.kind];
  if (edit === null) return null;
  const [name, input] = edit;
  const result = await office.send(name, input);
  if (!result.ok) return null;
  return (result.value as { editId: MapEditId }).editId;
}

const kinds: (keyof ReturnType<typeof edits>)[] = [
  'relative',
  'relative',
  'couple',
  'parted',
  'uncoupled',
  'parent',
  'otherKind',
  'orphaned',
  'sibling',
  'twins',
  'loss',
  'otherLoss',
  'noLoss',
  'feeling',
  'ended',
  'noFeeling',
  'care',
  'noCare',
  'move',
  'person',
  'shown',
];
const anyStep = fc.record<Step>({
  kind: fc.constantFrom(...kinds),
  one: fc.nat(20),
  other: fc.nat(20),
  choice: fc.nat(20),
});

/** Every kind of edit on the first people, a few times over. */
const allKinds = [1, 0, 2, 3, 4, 5].flatMap((choice) =>
  kinds.map((kind): Step => ({ kind, one: choice, other: 3, choice })),
);

test('whatever is edited, taken back to the first edit and done again, every row ends as it was', async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 12, maxLength: 40 }), async (steps) => {
      const office = await openTestOffice();
      const { id } = await addHousehold(office, { birth: bornOn('1960-01-01') });
      await addMember(office, id, ['12'], { sex: 'female', birth: bornOn('1962-01-01') });
      await addMember(office, id, ['20'], { birth: bornOn('1990-01-01') });
      const before = await everyRow(office);
      const made: MapEditId[] = [];
      for (const step of steps) {
        const edit = await carryOut(office, id, step);
        if (edit === null) continue;
        made.push(edit);
        done.add(step.kind);
      }
      const after = await everyRow(office);
      for (const edit of made.toReversed()) await undo(office, edit);
      expect(await everyRow(office)).toEqual(before);
      for (const edit of made) await redo(office, edit);
      expect(await everyRow(office)).toEqual(after);
    }),
    { numRuns: 8, examples: [[allKinds]] },
  );
  expect(done).toEqual(new Set(kinds));
}, 60_000);
