import { expect, test } from 'vitest';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import { decidedPlan, planContent } from '../../tests/fixtures/plans.ts';
import { addMember, addNote, consentFields, day, openCase } from '../../tests/fixtures/records.ts';

const everything = ['identity', 'family', 'health', 'work', 'money', 'services', 'life', 'plan'];

/** What a consent that names items has to name before each form may be handed out. */
const needed = {
  'contact-notes': ['identity', 'life', 'plan'],
  'support-plan': ['identity', 'life', 'plan'],
  monitoring: ['identity', 'plan'],
  evaluation: ['identity', 'plan'],
  assessment: ['identity', 'family', 'health', 'work', 'money', 'services', 'life'],
  intake: ['identity', 'family', 'health', 'work', 'money', 'services', 'life'],
  'face-sheet': ['identity', 'family', 'life', 'plan'],
  'household-map': ['identity', 'family'],
} as const satisfies Partial<Record<PrintRequest['kind'], readonly string[]>>;

const agree = (office: TestCore, caseId: CaseId, personId: PersonId, items: readonly string[]) =>
  office.call('consent.record', {
    caseId,
    personId,
    ...consentFields({ status: 'partial', items: [...items] }),
  });

/** Every form on a case that can be handed out, by kind. */
async function handoutsOf(
  office: TestCore,
  caseId: CaseId,
): Promise<Record<keyof typeof needed, PrintRequest>> {
  const planId = await decidedPlan(office, caseId, planContent());
  await office.call('evaluation.start', { planId, evaluatedOn: day('2026-11-20') });
  const { monitorings } = await office.call('supportPlan.get', { id: planId });
  const monitoringId = monitorings[0]?.id ?? expect.unreachable();
  const { id: assessmentId } = await office.call('assessment.start', {
    caseId,
    assessedOn: day('2026-11-20'),
  });
  const {
    caseId: _case,
    version: _version,
    finishedAt: _finished,
    previousId: _previous,
    changes: _changes,
    ...assessment
  } = await office.call('assessment.get', { id: assessmentId });
  await office.call('assessment.save', { ...assessment, shareScope: 'consented', sensitive: false });
  const { intake, household } = await office.call('case.get', { id: caseId });
  const use = 'handout' as const;
  return {
    'contact-notes': { kind: 'contact-notes', caseId, from: null, until: null, use },
    'support-plan': { kind: 'support-plan', planId, use },
    monitoring: { kind: 'monitoring', monitoringId, use },
    evaluation: { kind: 'evaluation', planId, use },
    assessment: { kind: 'assessment', assessmentId, use },
    intake: { kind: 'intake', intakeId: intake.id, use },
    'face-sheet': { kind: 'face-sheet', caseId, use },
    'household-map': {
      kind: 'household-map',
      householdId: household.id,
      drawings: ['genogram'],
      moment: null,
      compare: null,
      anonymous: false,
      use,
    },
  };
}

test('a form is handed out where the consent names all it speaks of, and not where one item is missing', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office);
  const requests = await handoutsOf(office, caseId);
  const passes = async (kind: keyof typeof needed) =>
    (await office.send('print.view', { request: requests[kind] })).ok;
  const kinds = Object.keys(needed) as (keyof typeof needed)[];
  for (const missing of everything) {
    await agree(
      office,
      caseId,
      headId,
      everything.filter((item) => item !== missing),
    );
    for (const kind of kinds)
      expect([kind, missing, await passes(kind)]).toEqual([
        kind,
        missing,
        !(needed[kind] as readonly string[]).includes(missing),
      ]);
  }
  for (const kind of kinds) {
    await agree(office, caseId, headId, needed[kind]);
    expect([kind, await passes(kind)]).toEqual([kind, true]);
  }
});

test('of who else is on a form only those are named whose own consent covers it', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId, headId } = await openCase(office);
  const { personId } = await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  await addNote(office, caseId, { body: '印本人' });
  await addNote(office, caseId, { body: '印次郎', memberIds: [personId] });
  await agree(office, caseId, headId, everything);
  await agree(office, caseId, personId, ['identity', 'family']);
  const requests = await handoutsOf(office, caseId);
  const wordsOf = async (kind: keyof typeof needed) =>
    JSON.stringify(await office.call('print.view', { request: requests[kind] }));
  expect(await wordsOf('contact-notes')).not.toContain('印次郎');
  expect(await wordsOf('intake')).not.toContain('架空 次郎');
  expect(await wordsOf('household-map')).toContain('架空 次郎');
  await agree(office, caseId, personId, everything);
  expect(await wordsOf('contact-notes')).toContain('印次郎');
  expect(await wordsOf('intake')).toContain('架空 次郎');
});

test('a refusal says whose consent is lacking and how, and the items it does not name', async () => {
  const office = await openTestOffice();
  const { id: caseId, headId } = await openCase(office);
  const requests = await handoutsOf(office, caseId);
  const refusals = async (kind: keyof typeof needed) =>
    (await office.fails('print.view', { request: requests[kind] })).problems;
  for (const kind of Object.keys(needed) as (keyof typeof needed)[]) {
    expect([kind, await refusals(kind)]).toEqual([
      kind,
      [{ path: ['request', 'use', headId], reason: 'consent-unconfirmed' }],
    ]);
  }
  await agree(office, caseId, headId, ['identity', 'life']);
  for (const [kind, lacking] of [
    ['contact-notes', ['plan']],
    ['assessment', ['health', 'work', 'money', 'services', 'family']],
    ['face-sheet', ['family', 'plan']],
    ['household-map', ['family']],
  ] as const) {
    expect([kind, await refusals(kind)]).toEqual([
      kind,
      [{ path: ['request', 'use', headId, ...lacking], reason: 'consent-items' }],
    ]);
  }
  await office.call('consent.record', { caseId, personId: headId, ...consentFields({ status: 'refused' }) });
  expect(await refusals('intake')).toEqual([{ path: ['request', 'use', headId], reason: 'consent-refused' }]);
});

test('marks of health and the first account stand on a form only where the consent names them', async () => {
  const office = await openTestOffice();
  const head = { careNeed: 'care-3', marks: ['mental'] };
  const { id: caseId, headId } = await openCase(office, head, {}, { chiefComplaint: '印借金のこと' });
  const requests = await handoutsOf(office, caseId);
  const told = async (kind: 'household-map' | 'face-sheet') => {
    const view = await office.call('print.view', { request: requests[kind] });
    const words = JSON.stringify(view);
    const behind = 'leftOut' in view ? view.leftOut.reduce((sum, { count }) => sum + count, 0) : NaN;
    return [words.includes('介3'), words.includes('印借金'), behind];
  };
  await agree(office, caseId, headId, ['identity', 'family', 'life', 'plan']);
  expect(await told('household-map')).toEqual([false, false, 1]);
  expect(await told('face-sheet')).toEqual([false, false, 2]);
  await agree(office, caseId, headId, ['identity', 'family', 'life', 'plan', 'health']);
  expect(await told('household-map')).toEqual([true, false, 0]);
  expect(await told('face-sheet')).toEqual([true, false, 1]);
  await agree(office, caseId, headId, everything);
  expect(await told('face-sheet')).toEqual([true, true, 0]);
});
