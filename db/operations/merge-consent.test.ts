import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { addHousehold, consentFields, day, openCase } from '../../tests/fixtures/records.ts';

/** A person recorded twice; the record that is dropped is the one its case is about. */
async function recordedTwice(consent: Partial<InputOf<'consent.record'>>) {
  const office = await openTestOffice();
  const { id: caseId, headId: droppedId, householdId } = await openCase(office, { name: '架空 太郎' });
  const { headId: keptId } = await addHousehold(office, { name: '架空 多郎' });
  const share = { documentPlace: '簿冊3', ...consent };
  await office.call('consent.record', { caseId, personId: droppedId, ...consentFields(share) });
  await office.call('merge.carryOut', { kind: 'person', keptId, droppedId, take: [] });
  const check = () =>
    office.call('disclosure.check', {
      caseId,
      recipientAgencyId: null,
      recipient: '県福祉事務所',
      legalBasis: 'art106-4',
      purpose: '',
      personIds: [keptId],
      parts: ['basics'],
      exceptionReason: '',
    });
  return { office, caseId, keptId, householdId, check };
}

test('consent given under the record that was merged stands for the person that is kept', async () => {
  const { office, caseId, keptId, check } = await recordedTwice({ status: 'written' });
  expect((await check()).verdict).toBe('allowed');
  expect((await office.call('case.get', { id: caseId })).consentStatus).toBe('written');
  const { statements } = await office.call('consent.list', { caseId });
  expect(statements.filter(({ isCurrent }) => isCurrent)).toMatchObject([
    { personId: keptId, personName: '架空 多郎', documentPlace: '簿冊3' },
  ]);
});

test('a refusal under the merged record is seen by the gate', async () => {
  const { check } = await recordedTwice({ status: 'refused', reason: '話したくない' });
  expect((await check()).verdict).toBe('consent-required');
});

test('of two current statements the later one falls due alone', async () => {
  const { office, caseId, keptId } = await recordedTwice({ expiresOn: day('2026-11-25') });
  const due = async () =>
    (await office.call('today.get', {})).due
      .filter(({ kind }) => kind === 'consent')
      .map(({ dueOn }) => dueOn);
  expect(await due()).toEqual(['2026-11-25']);
  await office.call('consent.record', {
    caseId,
    personId: keptId,
    ...consentFields({ expiresOn: day('2026-12-01') }),
  });
  expect(await due()).toEqual(['2026-12-01']);
});
