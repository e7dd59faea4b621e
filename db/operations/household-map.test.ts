import { expect, test } from 'vitest';
import type { HouseholdId, MapSnapshotId } from '../../domain/contract/scalars.ts';
import type { DocumentView } from '../../domain/print/document-view.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { mappedHousehold, mapRequest, mapSecrets } from '../../tests/fixtures/household-maps.ts';
import { memberOf, saveOf } from '../../tests/fixtures/members.ts';
import {
  addHousehold,
  addMeeting,
  consentFields,
  day,
  finaliseMeeting,
  openCase,
} from '../../tests/fixtures/records.ts';
import { feelingFields } from '../../tests/fixtures/relatives.ts';

const textsSince = async (office: TestCore, householdId: HouseholdId, snapshotId: MapSnapshotId) => {
  const { changes } = await office.call('householdMap.changes', { householdId, from: { snapshotId } });
  return changes.map(({ text }) => text);
};

const drawnIn = (view: DocumentView): string[] =>
  view.kind !== 'household-map'
    ? []
    : view.drawings.flatMap((drawing) =>
        drawing.kind === 'genogram' ? drawing.picture.layout.nodes.map(({ id }) => id) : [],
      );

test('a map that was kept is shown as it was, and compared with what is recorded now', async () => {
  const office = await openTestOffice();
  const { householdId, sonId } = await mappedHousehold(office);
  const kept = await office.call('householdMap.takeSnapshot', { householdId, title: '初回' });
  expect(await textsSince(office, householdId, kept.id)).toEqual([]);

  const son = await memberOf(office, householdId, sonId);
  await office.call('household.saveMember', { ...saveOf(son), resident: true, whereabouts: '' });
  const then = await office.call('householdMap.get', { householdId, moment: { snapshotId: kept.id } });
  expect(then.members.find(({ personId }) => personId === sonId)).toMatchObject({
    resident: false,
    whereabouts: 'グループホームあけぼの',
  });
  expect(await textsSince(office, householdId, kept.id)).toEqual([
    '架空 健一さん：別居（グループホームあけぼの） → 同居',
  ]);
  const { snapshots } = await office.call('householdMap.snapshots', { householdId });
  expect(snapshots).toMatchObject([
    { id: kept.id, title: '初回', takenOn: '2026-11-20', meetingId: null, staffName: '見本 花子' },
  ]);
});

test('a snapshot of another household, or one that is not there, is not found', async () => {
  const office = await openTestOffice();
  const { householdId } = await mappedHousehold(office);
  const kept = await office.call('householdMap.takeSnapshot', { householdId, title: '初回' });
  const other = await addHousehold(office);
  for (const [id, snapshotId] of [
    [other.id, kept.id],
    [householdId, other.id],
  ]) {
    const failure = await office.fails('householdMap.get', { householdId: id, moment: { snapshotId } });
    expect(failure.code).toBe('not-found');
  }
});

test('what is under protection today is not shown by a map kept before', async () => {
  const office = await openTestOffice();
  const { householdId, sonId } = await mappedHousehold(office);
  const kept = await office.call('householdMap.takeSnapshot', { householdId, title: '初回' });
  await office.call('protection.begin', {
    personId: sonId,
    from: day('2026-11-01'),
    until: day('2027-10-31'),
    reason: '支援措置の申出',
  });
  const then = await office.call('householdMap.get', { householdId, moment: { snapshotId: kept.id } });
  expect(JSON.stringify(then)).not.toContain('あけぼの');
  expect(then.members.find(({ personId }) => personId === sonId)).toMatchObject({
    addressProtected: true,
    withheld: true,
    whereabouts: '',
  });
  expect((await textsSince(office, householdId, kept.id)).join('')).not.toContain('あけぼの');
});

test('what is released for the moment is not kept', async () => {
  const office = await openTestOffice();
  const { householdId, sonId } = await mappedHousehold(office);
  await office.call('protection.begin', {
    personId: sonId,
    from: day('2026-11-01'),
    until: day('2027-10-31'),
    reason: '支援措置の申出',
  });
  await office.call('protection.reveal', { personId: sonId, reason: '連絡のため', minutes: 10 });
  const now = await office.call('householdMap.get', { householdId });
  expect(JSON.stringify(now)).toContain('あけぼの');
  const kept = await office.call('householdMap.takeSnapshot', { householdId, title: '初回' });
  const then = await office.call('householdMap.get', { householdId, moment: { snapshotId: kept.id } });
  expect(JSON.stringify(then)).not.toContain('あけぼの');
});

test('final minutes keep the map of every household that was heard, of the day of the meeting', async () => {
  const office = await openTestOffice();
  const { householdId, caseId } = await mappedHousehold(office);
  const meeting = await addMeeting(office, 'art106-6');
  const item = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' } as const;
  await office.call('meeting.addCase', { meetingId: meeting.id, caseId, ...item });
  await finaliseMeeting(office, meeting.id);
  const { snapshots } = await office.call('householdMap.snapshots', { householdId });
  expect(snapshots).toMatchObject([{ title: meeting.title, takenOn: '2026-11-18', meetingId: meeting.id }]);
});

test('handed out, a map waits for every member’s consent and leaves out who and what may not go', async () => {
  const office = await openTestOffice();
  const { householdId, headId, sonId, caseId } = await mappedHousehold(office);
  await office.call('kinship.addEmotionalTie', feelingFields(headId, sonId));
  const request = mapRequest(householdId, { use: 'handout' });
  expect((await office.fails('print.view', { request })).code).toBe('consent-required');
  await office.call('consent.record', { caseId, personId: headId, ...consentFields() });
  expect((await office.fails('print.view', { request })).problems).toEqual([
    { path: ['request', 'use', sonId], reason: 'consent-unconfirmed' },
  ]);
  await office.call('consent.record', { caseId, personId: sonId, ...consentFields() });
  const view = await office.call('print.view', { request });
  expect(drawnIn(view).toSorted()).toEqual([headId, sonId].toSorted());
  expect(view.leftOut).toEqual([
    { reason: '同意を得ていない親族', count: 1 },
    { reason: '特に秘する記録', count: 1 },
  ]);
  const ofOffice = await office.call('print.view', { request: mapRequest(householdId) });
  expect(drawnIn(ofOffice)).toHaveLength(3);
  expect(ofOffice.leftOut).toEqual([]);
});

test('the de-identified map passes without consent, holds nobody’s name, and is logged', async () => {
  const office = await openTestOffice();
  const { householdId, caseId } = await mappedHousehold(office);
  const request = mapRequest(householdId, { anonymous: true, use: 'handout' });
  const view = await office.call('print.issue', { request, way: 'pdf', recipient: '研究会' });
  const text = JSON.stringify(view);
  expect(mapSecrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).toContain('施設');
  const { disclosures } = await office.call('disclosure.list', { caseId, from: null, until: null });
  expect(disclosures).toMatchObject([
    { recipient: '研究会', purpose: '事例検討（匿名化）', title: '世帯図・エコマップ 事例' },
  ]);
});

test('the de-identified map holds nothing that stays in the office, wherever it was asked for', async () => {
  const office = await openTestOffice();
  const { householdId, headId, sonId } = await mappedHousehold(office);
  await office.call('kinship.addEmotionalTie', feelingFields(headId, sonId));
  const view = async (use: 'office' | 'handout') => {
    const asked = await office.call('print.view', {
      request: mapRequest(householdId, { anonymous: true, use }),
    });
    if (asked.kind !== 'household-map') throw new Error('another paper');
    return asked;
  };
  const fromMenu = await view('office');
  expect(fromMenu.leftOut).toEqual([{ reason: '特に秘する記録', count: 1 }]);
  expect(fromMenu).toEqual(await view('handout'));
});

test('what has changed stands on the paper in words', async () => {
  const office = await openTestOffice();
  const { householdId, sonId } = await mappedHousehold(office);
  const { id: snapshotId } = await office.call('householdMap.takeSnapshot', { householdId, title: '初回' });
  const son = await memberOf(office, householdId, sonId);
  await office.call('household.saveMember', { ...saveOf(son), keyPerson: true });
  const request = mapRequest(householdId, { compare: { snapshotId } });
  const view = await office.call('print.view', { request });
  expect(view).toMatchObject({
    moment: '令和8年11月20日現在',
    changes: { since: '令和8年11月20日（初回）', texts: ['架空 健一さんがキーパーソンになった'] },
  });
});

test('a household that has died is handed out as far as it agreed while it lived', async () => {
  const office = await openTestOffice();
  const death = { date: day('2026-11-12'), precision: 'day', text: '' } as const;
  const { id: caseId, householdId, headId } = await openCase(office, { death });
  const request = mapRequest(householdId, { use: 'handout' });
  expect((await office.fails('print.view', { request })).code).toBe('consent-required');
  await office.call('consent.record', { caseId, personId: headId, ...consentFields() });
  expect(drawnIn(await office.call('print.view', { request }))).toEqual([headId]);
});
