import { expect, test } from 'vitest';
import type { HouseholdId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { addHousehold, addMember, bornOn, day } from '../../tests/fixtures/records.ts';
import { feelingFields, lossFields } from '../../tests/fixtures/relatives.ts';

const nobody = '01890000-0000-7000-8000-000000000000';
const mapOf = (office: TestCore, householdId: HouseholdId) => office.call('kinship.get', { householdId });

/** A household of four who are nothing to each other. */
async function four() {
  const office = await openTestOffice();
  const { id, headId: a } = await addHousehold(office, { birth: bornOn('1960-01-01') });
  const add = async () => (await addMember(office, id, ['99'], { birth: bornOn('1960-01-01') })).personId;
  return { office, id, a, b: await add(), c: await add(), d: await add() };
}

async function reasonOf(failing: ReturnType<TestCore['fails']>) {
  const { code, problems } = await failing;
  return [code, problems[0]?.path.join('.'), problems[0]?.reason];
}

test('a couple stands once, may part and come together again, and may be taken away', async () => {
  const { office, id, a, b } = await four();
  const tie = { kind: 'married', startedOn: null, endedOn: null } as const;
  const together = { personA: a, personB: b, ...tie, state: 'together' } as const;
  const first = await office.call('kinship.addPartnership', together);
  expect(
    await reasonOf(office.fails('kinship.addPartnership', { ...together, personA: b, personB: a })),
  ).toEqual(['conflict', 'personB', 'already-there']);
  await office.call('kinship.savePartnership', {
    id: first.id,
    ...together,
    state: 'divorced',
    startedOn: day('1985-05-05'),
    endedOn: day('1995-05-05'),
  });
  const again = { ...together, startedOn: day('2001-01-01') };
  const second = await office.call('kinship.addPartnership', again);
  expect((await mapOf(office, id)).partnerships.map(({ state }) => state)).toEqual(['divorced', 'together']);
  expect(
    await reasonOf(
      office.fails('kinship.savePartnership', { id: first.id, ...together, state: 'separated' }),
    ),
  ).toEqual(['conflict', 'personB', 'already-there']);
  const backwards = { ...again, id: second.id, endedOn: day('1999-01-01') };
  expect(await reasonOf(office.fails('kinship.savePartnership', backwards))).toEqual([
    'validation',
    'endedOn',
    'end-before-start',
  ]);
  expect(await reasonOf(office.fails('kinship.addPartnership', { ...together, personB: a }))).toEqual([
    'conflict',
    'personB',
    'same-person',
  ]);
  await office.call('kinship.removePartnership', { id: second.id });
  expect((await mapOf(office, id)).partnerships).toHaveLength(1);
});

test('what is not there can be neither changed nor taken away', async () => {
  const { office, a, b } = await four();
  const couple = {
    personA: a,
    personB: b,
    kind: 'married',
    state: 'together',
    startedOn: null,
    endedOn: null,
  };
  const codes = await Promise.all([
    office.fails('kinship.savePartnership', { id: nobody, ...couple }),
    office.fails('kinship.removePartnership', { id: nobody }),
    office.fails('kinship.saveParentage', { id: nobody, kind: 'step' }),
    office.fails('kinship.removeParentage', { id: nobody }),
    office.fails('kinship.savePregnancy', { id: nobody, ...lossFields(a) }),
    office.fails('kinship.removePregnancy', { id: nobody }),
    office.fails('kinship.saveEmotionalTie', { id: nobody, ...feelingFields(a, b) }),
    office.fails('kinship.removeEmotionalTie', { id: nobody }),
    office.fails('kinship.removeCare', { id: nobody }),
    office.fails('kinship.addPartnership', { ...couple, personB: nobody }),
    office.fails('kinship.addParentage', { child: a, parent: nobody, kind: 'birth' }),
    office.fails('kinship.setTwins', { persons: [a, nobody], kind: 'identical' }),
    office.fails('kinship.addRelative', { householdId: nobody, of: a }),
  ]);
  expect(codes.map(({ code }) => code)).toEqual([
    ...Array.from({ length: codes.length - 1 }, () => 'not-found'),
    'validation',
  ]);
});

test('nobody is an own ancestor, and nobody has the same parent twice', async () => {
  const { office, a, b, c } = await four();
  const add = (child: string, parent: string) => ({ child, parent, kind: 'step' });
  await office.call('kinship.addParentage', { child: b, parent: a, kind: 'birth' });
  await office.call('kinship.addParentage', { child: c, parent: b, kind: 'birth' });
  for (const [tie, reason] of [
    [add(a, c), 'own-ancestor'],
    [add(a, a), 'own-ancestor'],
    [add(b, a), 'already-there'],
  ] as const) {
    expect(await reasonOf(office.fails('kinship.addParentage', tie))).toEqual(['conflict', 'parent', reason]);
  }
});

test('siblings come together with all who belong to them, and one leaves without the others', async () => {
  const { office, id, a, b, c, d } = await four();
  const set = (personId: typeof a, siblingId: typeof a, together = true) => ({
    personId,
    siblingId,
    together,
  });
  const groups = async () => (await mapOf(office, id)).siblingGroups.map((group) => new Set(group));
  await office.call('kinship.setSibling', set(a, b));
  await office.call('kinship.setSibling', set(c, d));
  await office.call('kinship.setSibling', set(a, c));
  expect(await groups()).toEqual([new Set([a, b, c, d])]);
  expect(await reasonOf(office.fails('kinship.setSibling', set(b, d)))).toEqual([
    'conflict',
    'siblingId',
    'already-there',
  ]);
  await office.call('kinship.setSibling', set(d, a, false));
  expect(await groups()).toEqual([new Set([a, b, c])]);
  expect((await reasonOf(office.fails('kinship.setSibling', set(d, a, false))))[2]).toBe('not-in-group');
  expect((await reasonOf(office.fails('kinship.setSibling', set(a, a))))[2]).toBe('same-person');
  await office.call('kinship.setSibling', set(b, a, false));
  await office.call('kinship.setSibling', set(c, a, false));
  expect(await groups()).toEqual([]);
});

test('twins are those of one birth; who is left alone is none', async () => {
  const { office, id, a, b, c } = await four();
  const twins = async () => (await mapOf(office, id)).twins;
  await office.call('kinship.setTwins', { persons: [a, b, c], kind: 'fraternal' });
  expect(await twins()).toEqual([{ persons: [a, b, c], kind: 'fraternal' }]);
  await office.call('kinship.setTwins', { persons: [a, b], kind: 'identical' });
  expect(await twins()).toEqual([{ persons: [a, b], kind: 'identical' }]);
  await office.call('kinship.setTwins', { persons: [a, b], kind: null });
  expect(await twins()).toEqual([]);
  const double = { persons: [a, a], kind: 'identical' };
  expect((await reasonOf(office.fails('kinship.setTwins', double)))[2]).toBe('same-person');
});

test('a pregnancy and a loss are recorded, corrected and taken away', async () => {
  const { office, id, a, b } = await four();
  const losses = async () => (await mapOf(office, id)).pregnancies;
  const expected = lossFields(a, { kind: 'expected', on: day('2027-03-01'), father: b, note: '双子' });
  const { id: lossId } = await office.call('kinship.addPregnancy', expected);
  expect(await losses()).toEqual([{ id: lossId, ...expected }]);
  const lost = {
    ...expected,
    kind: 'miscarriage',
    on: day('2026-11-01'),
    father: null,
    sensitive: false,
  } as const;
  await office.call('kinship.savePregnancy', { id: lossId, ...lost });
  expect(await losses()).toEqual([{ id: lossId, ...lost }]);
  const ahead = { ...lost, on: day('2026-12-01') };
  expect(await reasonOf(office.fails('kinship.addPregnancy', ahead))).toEqual([
    'validation',
    'on',
    'in-future',
  ]);
  expect((await reasonOf(office.fails('kinship.addPregnancy', { ...lost, father: a })))[2]).toBe(
    'same-person',
  );
  await office.call('kinship.removePregnancy', { id: lossId });
  expect(await losses()).toEqual([]);
});

test('feelings have a direction where they need one, and stand once', async () => {
  const { office, id, a, b } = await four();
  const feelings = async () => (await mapOf(office, id)).emotionalTies;
  const abuse = feelingFields(a, b, { kind: 'abuse', note: '通報あり', since: day('2024-01-01') });
  const { id: tieId } = await office.call('kinship.addEmotionalTie', abuse);
  expect(await feelings()).toEqual([{ id: tieId, ...abuse, directed: true }]);
  await office.call('kinship.addEmotionalTie', feelingFields(b, a, { kind: 'abuse' }));
  await office.call('kinship.addEmotionalTie', feelingFields(b, a, { kind: 'close' }));
  for (const tie of [feelingFields(a, b, { kind: 'abuse' }), feelingFields(a, b, { kind: 'close' })]) {
    expect((await reasonOf(office.fails('kinship.addEmotionalTie', tie)))[2]).toBe('already-there');
  }
  const backwards = { id: tieId, ...abuse, until: day('2023-01-01') };
  expect(await reasonOf(office.fails('kinship.saveEmotionalTie', backwards))).toEqual([
    'validation',
    'until',
    'end-before-start',
  ]);
  // Ended, it is still there to be corrected, and may begin anew.
  await office.call('kinship.saveEmotionalTie', { id: tieId, ...abuse, until: day('2025-01-01') });
  await office.call('kinship.addEmotionalTie', abuse);
  expect((await feelings()).filter(({ kind }) => kind === 'abuse')).toHaveLength(3);
  await office.call('kinship.removeEmotionalTie', { id: tieId });
  expect((await feelings()).map(({ id: left }) => left)).not.toContain(tieId);
});
