import { expect, test } from 'vitest';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { packetRequest, seat, sheetsOf } from '../../tests/fixtures/packets.ts';
import { decidedPlan, planContent } from '../../tests/fixtures/plans.ts';
import {
  addHousehold,
  addMeeting,
  addMember,
  addToAgenda,
  consentFields,
  day,
  intakeFields,
} from '../../tests/fixtures/records.ts';
import { tieFields } from '../../tests/fixtures/relatives.ts';

/** A household whose label is its head, who has said nothing; the case is about his daughter, who has agreed. */
async function daughterOfSomebodyClosed(office: TestCore, label = '') {
  const { id: householdId, headId } = await addHousehold(office, { name: '架空太郎' });
  if (label !== '') {
    const household = await office.call('household.get', { id: householdId });
    const { rowVersion, postalCode, address, phone, districtId, note } = household;
    const fields = { postalCode, address, phone, districtId, note };
    await office.call('household.save', { id: householdId, rowVersion, label, ...fields });
  }
  const { personId } = await addMember(office, householdId, ['20'], { name: '別姓 花子', sex: 'female' });
  const { id: caseId } = await office.call('case.open', {
    householdId,
    principalId: personId,
    leadAgencyId: null,
    leadWorker: '',
    priority: '',
    consentStatus: 'written',
    consentOn: day('2026-11-10'),
    consentScope: '',
    intake: intakeFields(),
  });
  await office.call('outsideTie.add', {
    householdId,
    ...tieFields({ name: '隣の人', shareScope: 'consented' }),
  });
  return { householdId, headId, personId, caseId };
}

test.each(['', '架空太郎さんの家'])(
  'a sheet calls a household with a closed head by the person it is about (own label: %s)',
  async (label) => {
    const office = await openTestOffice();
    const { headId, caseId } = await daughterOfSomebodyClosed(office, label);
    await decidedPlan(office, caseId, planContent());
    const { id } = await addMeeting(office, 'art106-4');
    const readers = await seat(office, id, [{ name: '外部 人' }]);
    await addToAgenda(office, id, caseId, { legalBasis: 'art106-4' });
    const request = {
      ...packetRequest(id, readers),
      sheets: ['case-sheets', 'household-maps', 'plans'] as ['case-sheets', 'household-maps', 'plans'],
    };
    const closed = await sheetsOf(office, request);
    expect(JSON.stringify(closed.view)).not.toContain('太郎');
    expect(closed.cases[0]?.household).toBe('別姓家');
    expect(closed.cases[0]?.ecomap?.household.label).toBe('別姓家');
    await office.call('consent.record', { caseId, personId: headId, ...consentFields() });
    expect((await sheetsOf(office, request)).cases[0]?.household).toBe(label || '架空太郎 世帯');
  },
);

test('no form that is handed out names a head who is closed, and every form for the office does', async () => {
  const office = await openTestOffice();
  const { caseId, personId } = await daughterOfSomebodyClosed(office);
  const planId = await decidedPlan(office, caseId, planContent());
  await office.call('evaluation.start', { planId, evaluatedOn: day('2026-11-20') });
  const { monitorings } = await office.call('supportPlan.get', { id: planId });
  const monitoringId = monitorings[0]?.id ?? expect.unreachable();
  const transfer = {
    kind: 'transfer',
    caseId,
    recipientAgencyId: null,
    recipient: '隣町',
    reason: '',
    exceptionReason: '',
  } as const;
  const papers: (readonly [PrintRequest, PrintRequest | null])[] = [
    ...(
      [
        { kind: 'contact-notes', caseId, from: null, until: null },
        { kind: 'support-plan', planId },
        { kind: 'monitoring', monitoringId },
        { kind: 'evaluation', planId },
        { kind: 'face-sheet', caseId },
      ] as const
    ).map(
      (request) =>
        [
          { ...request, use: 'handout' },
          { ...request, use: 'office' },
        ] as const,
    ),
    [
      { ...transfer, to: 'agency' },
      { ...transfer, to: 'successor' },
    ],
    [
      {
        kind: 'information',
        caseId,
        personIds: [personId],
        parts: ['basics'],
        recipientAgencyId: null,
        recipient: '隣町',
        legalBasis: 'art106-4',
        purpose: '',
        exceptionReason: '',
      },
      null,
    ],
  ];
  for (const [out, own] of papers) {
    const text = JSON.stringify(await office.call('print.view', { request: out }));
    expect([out.kind, text.includes('太郎'), text.includes('別姓')]).toEqual([out.kind, false, true]);
    if (own !== null)
      expect(JSON.stringify(await office.call('print.view', { request: own }))).toContain('架空太郎 世帯');
  }
});
