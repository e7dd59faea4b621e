import { expect, test } from 'vitest';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { packetRequest, seat, sheetsOf } from '../../tests/fixtures/packets.ts';
import {
  addMeeting,
  addMember,
  addToAgenda,
  consentFields,
  day,
  finaliseMeeting,
  openCase,
} from '../../tests/fixtures/records.ts';
import { tieFields } from '../../tests/fixtures/relatives.ts';

const open = { shareScope: 'consented', sensitive: false } as const;
const secret = { shareScope: 'office', sensitive: true } as const;
const neighbour = tieFields({ name: '通報した隣人' });

/** A couple with a neighbour and a quarrel that were open when the minutes of the first meeting became final. */
async function heardOnce(office: TestCore) {
  const own = await openCase(office, { name: '架空 一' }, { consentStatus: 'written' });
  const wife = await addMember(office, own.householdId, ['12'], { name: '架空 花', sex: 'female' });
  await office.call('consent.record', { caseId: own.id, personId: wife.personId, ...consentFields() });
  const { id: tieId } = await office.call('outsideTie.add', {
    householdId: own.householdId,
    ...neighbour,
    ...open,
  });
  const quarrel = {
    personA: own.headId,
    personB: wife.personId,
    kind: 'abuse',
    directed: true,
    since: null,
    until: null,
    note: '',
  } as const;
  const { id: feelingId } = await office.call('kinship.addEmotionalTie', { ...quarrel, ...open });
  const first = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-10') });
  await addToAgenda(office, first.id, own.id);
  await finaliseMeeting(office, first.id);
  const saveTie = async (fields: Parameters<typeof tieFields>[0]) => {
    const { ties } = await office.call('outsideTie.list', { householdId: own.householdId });
    const rowVersion = ties.find(({ id }) => id === tieId)?.rowVersion ?? 0;
    await office.call('outsideTie.save', { id: tieId, rowVersion, ...neighbour, ...open, ...fields });
  };
  const makeSecret = async () => {
    await saveTie(secret);
    await office.call('kinship.saveEmotionalTie', { id: feelingId, ...quarrel, ...secret });
  };
  const changesFor = async (bound: boolean | null) => {
    const next = await addMeeting(office, 'art106-4', { heldOn: day('2026-11-20') });
    const readers = bound === null ? [] : await seat(office, next.id, [{ name: '新しい 人', bound }]);
    await addToAgenda(office, next.id, own.id, { legalBasis: 'art106-4' });
    const { cases } = await sheetsOf(office, packetRequest(next.id, readers));
    return cases[0]?.changes?.texts;
  };
  return { ...own, feelingId, saveTie, makeSecret, changesFor };
}

test('what was made secret since the last meeting is not told of as gone', async () => {
  const office = await openTestOffice();
  const own = await heardOnce(office);
  await own.makeSecret();
  for (const bound of [false, true, null]) expect(await own.changesFor(bound)).toEqual([]);
});

test('a tie that came to its end is told of, as far as it may be today', async () => {
  const office = await openTestOffice();
  const own = await heardOnce(office);
  await own.saveTie({ endsOn: day('2026-11-15') });
  const gone = ['世帯と通報した隣人のつながりがなくなった'];
  expect(await own.changesFor(false)).toEqual(gone);
  await own.saveTie({ endsOn: day('2026-11-15'), ...secret });
  expect(await own.changesFor(false)).toEqual([]);
  expect(await own.changesFor(null)).toEqual(gone);
});

test('of a record that is no more nobody outside the office is told', async () => {
  const office = await openTestOffice();
  const own = await heardOnce(office);
  await own.makeSecret();
  await office.call('kinship.removeEmotionalTie', { id: own.feelingId });
  expect(await own.changesFor(false)).toEqual([]);
  expect(await own.changesFor(null)).toEqual([expect.stringMatching(/^なくなった記録：.*虐待/u)]);
});

test('a map kept on an earlier day is handed out as far as its ties may go today, and compared so', async () => {
  const office = await openTestOffice();
  const own = await heardOnce(office);
  const { snapshots } = await office.call('householdMap.snapshots', { householdId: own.householdId });
  const moment = { snapshotId: snapshots[0]?.id ?? '' };
  const issue = async (asked: { moment: typeof moment | null; compare: typeof moment | null }) => {
    const request = {
      kind: 'household-map' as const,
      householdId: own.householdId,
      drawings: ['genogram' as const, 'ecomap' as const],
      anonymous: false,
      use: 'handout' as const,
      ...asked,
    };
    const view = await office.call('print.view', { request });
    if (view.kind !== 'household-map') throw new Error('another paper');
    return view;
  };
  expect(JSON.stringify((await issue({ moment, compare: null })).drawings)).toContain('通報した隣人');
  await own.makeSecret();
  const kept = await issue({ moment, compare: null });
  expect(JSON.stringify(kept.drawings)).not.toContain('通報した隣人');
  expect(kept.leftOut).toEqual([{ reason: '特に秘する記録', count: 2 }]);
  expect((await issue({ moment: null, compare: moment })).changes?.texts).toEqual([]);
});
