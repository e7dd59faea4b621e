import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { operations, type InputOf, type NamesOfKind } from '../domain/contract/index.ts';
import type { AgencyId, CaseId, HouseholdId, PersonId } from '../domain/contract/scalars.ts';
import { openTestOffice, type TestCore } from '../tests/fixtures/core.ts';
import { handOutCopies } from '../tests/fixtures/copies.ts';
import { concernFields, slipFields } from '../tests/fixtures/desk.ts';
import { sheetFields } from '../tests/fixtures/district-maps.ts';
import { decidedPlan, planContent, startPlan } from '../tests/fixtures/plans.ts';
import {
  addAgency,
  addHousehold,
  addMeeting,
  addMember,
  agendaTexts,
  closureFields,
  day,
  finaliseMeeting,
  householdFields,
  intakeFields,
  meetingFields,
  memberFields,
  openCase,
  personFields,
} from '../tests/fixtures/records.ts';
import { tieFields } from '../tests/fixtures/relatives.ts';

type Command = NamesOfKind<'command'>;
/** Inputs that would be carried out, but for the version. */
type Inputs = { readonly [Name in Command]?: Omit<InputOf<Name>, 'rowVersion'> };
type Query = () => Promise<unknown>;

interface Part {
  readonly inputs: Inputs;
  /** What the inputs would change. */
  readonly shown: readonly Query[];
}

/** Every command that carries a version. */
const versioned = (Object.keys(operations) as Command[]).filter((name) => {
  const { kind, input } = operations[name];
  const schema = z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' });
  return (kind as string) === 'command' && JSON.stringify(schema).includes('"rowVersion"');
});

test('every versioned command refuses a version the person has not seen, and changes nothing', async () => {
  const office = await openTestOffice();
  const agencyId = await addAgency(office, { name: '社協' });
  const { id: caseId, headId, householdId } = await openCase(office);
  const parts = [
    await lists(office, agencyId),
    await household(office, householdId),
    await around(office, householdId),
    await ecomap(office, householdId),
    await ownCase(office, caseId, headId),
    await assessment(office, caseId),
    await draftPlan(office),
    await runningPlan(office),
    await evaluatedPlan(office),
    await meeting(office),
    await closing(office),
    await intake(office),
    await desk(office),
    await attachment(office, caseId),
    await districtMap(office, householdId),
  ];
  const inputs = parts.reduce<Inputs>((all, part) => ({ ...all, ...part.inputs }), {});
  expect(Object.keys(inputs).toSorted()).toEqual(versioned.toSorted());

  const state = () => Promise.all(parts.flatMap(({ shown }) => shown).map((show) => show()));
  const before = await state();
  for (const [name, input] of Object.entries(inputs)) {
    const { code } = await office.fails(
      name as Command,
      'copies' in input ? input : { ...input, rowVersion: 99 },
    );
    expect([name, code]).toEqual([name, 'stale-version']);
  }
  const person = { ...inputs['household.saveMember'], rowVersion: 1, personRowVersion: 99 };
  expect((await office.fails('household.saveMember', person)).code).toBe('stale-version');
  expect(await state()).toEqual(before);
});

async function districtMap(office: TestCore, helperId: HouseholdId): Promise<Part> {
  const { id: sheetId } = await office.call('mapSheet.addRows', sheetFields([]));
  const { id: helpedId } = await addHousehold(office, { name: '別人 一郎' });
  const line = await office.call('supportLine.add', { helperId, helpedId, note: '', since: null });
  const fields = { layer: 'shelter', shape: 'point' as const, points: [{ x: 1, y: 1 }], name: '', note: '' };
  const shelter = await office.call('mapPlace.add', { sheetId, ...fields });
  return {
    inputs: {
      'mapSheet.save': { id: sheetId, ...sheetFields([]), name: '変えた図' },
      'mapPlace.save': { id: shelter.id, ...fields, name: '変えた場所' },
      'supportLine.save': { id: line.id, note: '変えた言葉', since: null },
    },
    shown: [
      () => office.call('mapSheet.list', {}),
      () => office.call('districtMap.get', { sheetId, withProtected: false }),
    ],
  };
}

async function ecomap(office: TestCore, householdId: HouseholdId): Promise<Part> {
  const fields = {
    agencyId: null,
    name: 'サロン',
    category: '',
    note: '',
    shareScope: 'consented' as const,
    sensitive: false,
  };
  const { id } = await office.call('ecomap.addNode', { householdId, ...fields });
  return {
    inputs: {
      'ecomap.saveNode': { householdId, id, ...fields, name: '変えた場所' },
      'ecomap.removeNode': { householdId, id },
    },
    shown: [() => office.call('ecomap.get', { householdId })],
  };
}

async function lists(office: TestCore, agencyId: AgencyId): Promise<Part> {
  const district = { parentId: null, name: '一区', level: 'ward', registerCode: '', sort: 1 } as const;
  const { id: districtId } = await office.call('district.add', district);
  const [type] = (await office.call('meetingType.list', {})).types;
  const [item] = (await office.call('assessmentItem.list', {})).items;
  if (type === undefined || item === undefined) throw new Error('A new office has types and questions.');
  const agency = { name: '改称', shortName: '', category: 'other', phone: '', secrecy: true, people: [] };
  const { rowVersion: _seen, ...question } = item;
  return {
    inputs: {
      'agency.save': { id: agencyId, ...agency, active: true },
      'district.save': { id: districtId, ...district, name: '二区' },
      'district.remove': { id: districtId },
      'meetingType.save': {
        id: type.id,
        name: '名前',
        legalBases: ['other'],
        confidentialityText: '',
        programme: '',
        minutesTemplate: '',
        sheets: [],
        members: [],
        active: true,
      },
      'assessmentItem.save': { ...question, label: '改めた問い' },
    },
    shown: [
      () => office.call('agency.list', {}),
      () => office.call('district.list', {}),
      () => office.call('meetingType.list', {}),
      () => office.call('assessmentItem.list', {}),
    ],
  };
}

async function household(office: TestCore, id: HouseholdId): Promise<Part> {
  const { membershipId, personId } = await addMember(office, id, ['20'], { name: '架空 次郎' });
  const member = { ...memberFields, relationship: ['20'] };
  const on = day('2026-11-10');
  return {
    inputs: {
      'household.save': { id, ...householdFields, note: '改めた' },
      'household.saveMember': { membershipId, personRowVersion: 1, person: personFields(), ...member },
      'household.removeMember': { membershipId },
      'household.setKeyPersonAbsence': { id, absent: true, note: '' },
      'kinship.savePerson': { personId, person: personFields({ name: '架空 改' }) },
      'membership.change': { membershipId, on, reason: 'hospital', ...member, resident: false },
      'membership.end': { membershipId, on, reason: 'moved-out', whereabouts: '', death: null },
      'membership.correct': { membershipId, startsOn: on, startReason: '', endsOn: null, endReason: '' },
    },
    shown: [
      () => office.call('household.get', { id }),
      () => office.call('membership.history', { householdId: id }),
    ],
  };
}

async function around(office: TestCore, householdId: HouseholdId): Promise<Part> {
  const tie = tieFields({ name: '隣の人' });
  const warning = {
    personId: null,
    kind: 'dog',
    text: '犬がいる',
    known: 'unclear',
    startsOn: day('2026-11-01'),
    reviewOn: day('2027-05-01'),
    shareScope: 'office',
    sensitive: false,
  } as const;
  const { id: tieId } = await office.call('outsideTie.add', { householdId, ...tie });
  const { id: warningId } = await office.call('warning.add', { householdId, ...warning });
  return {
    inputs: {
      'outsideTie.save': { id: tieId, ...tie, note: '改めた' },
      'warning.save': { id: warningId, ...warning, text: '犬が二匹いる' },
      'warning.end': { id: warningId, endedOn: day('2026-11-20'), reason: '犬は死んだ' },
    },
    shown: [
      () => office.call('outsideTie.list', { householdId }),
      () => office.call('warning.list', { householdId }),
    ],
  };
}

async function ownCase(office: TestCore, id: CaseId, principalId: PersonId): Promise<Part> {
  const issue = {
    personId: null,
    code: '401',
    note: '',
    state: 'open',
    foundOn: day('2026-11-10'),
    resolvedOn: null,
  } as const;
  const { id: issueId } = await office.call('caseIssue.add', { caseId: id, ...issue });
  const lead = { leadAgencyId: null, leadWorker: '見本' };
  const step = { status: 'assessment', changedOn: day('2026-11-20'), reason: '', nextCheckOn: null } as const;
  return {
    inputs: {
      'case.save': { id, principalId, priority: 'high', nextCheckOn: null, nextCheckPlan: '' },
      'case.changeLead': { id, ...lead, startsOn: day('2026-11-20'), reason: '' },
      'case.changeStatus': { id, ...step },
      'case.close': { id, ...closureFields() },
      'caseIssue.save': { id: issueId, ...issue, note: '改めた' },
    },
    shown: [() => office.call('case.get', { id }), () => office.call('caseIssue.list', { caseId: id })],
  };
}

async function assessment(office: TestCore, caseId: CaseId): Promise<Part> {
  const { id } = await office.call('assessment.start', { caseId, assessedOn: day('2026-11-20') });
  return {
    inputs: {
      'assessment.save': {
        id,
        assessedOn: day('2026-11-20'),
        assessor: '見本',
        wishes: '畑に出たい',
        strengths: '',
        acceptance: '',
        worries: '',
        judgement: '',
        levels: [],
        answers: [],
        severities: [],
        shareScope: 'office',
        sensitive: false,
      },
      'assessment.finish': { id },
    },
    shown: [() => office.call('assessment.get', { id })],
  };
}

async function draftPlan(office: TestCore): Promise<Part> {
  const { id: caseId } = await openCase(office);
  const id = await startPlan(office, caseId);
  await office.call('supportPlan.save', { ...planContent(), id, rowVersion: 1 });
  const decision = { decisionNumber: '', meetingId: null, meetingResult: '' } as const;
  return {
    inputs: {
      'supportPlan.save': { id, ...planContent({ vision: '改めた' }) },
      'supportPlan.decide': { id, decidedOn: day('2026-11-20'), ...decision },
    },
    shown: [() => office.call('supportPlan.get', { id }), () => office.call('case.get', { id: caseId })],
  };
}

async function runningPlan(office: TestCore): Promise<Part> {
  const { id: caseId } = await openCase(office);
  const id = await decidedPlan(office, caseId);
  const { id: monitoringId } = await office.call('monitoring.plan', { planId: id, dueOn: day('2026-12-20') });
  const [role] = (await office.call('supportPlan.get', { id })).roles;
  if (role === undefined) throw new Error('The plan has a role.');
  return {
    inputs: {
      'supportPlan.reopen': { id, reason: '期間の誤り' },
      'role.setState': { id: role.id, state: 'done' },
      'monitoring.move': { id: monitoringId, dueOn: day('2026-12-25') },
      'monitoring.record': {
        id: monitoringId,
        doneOn: day('2026-11-20'),
        monitor: '見本',
        situation: '変わりない',
        voice: '',
        answers: [],
        result: 'continue',
        nextDueOn: null,
      },
    },
    shown: [() => office.call('supportPlan.get', { id }), () => office.call('case.get', { id: caseId })],
  };
}

async function evaluatedPlan(office: TestCore): Promise<Part> {
  const { id: caseId } = await openCase(office);
  const planId = await decidedPlan(office, caseId);
  const { id } = await office.call('evaluation.start', { planId, evaluatedOn: day('2026-11-20') });
  const { goals } = await office.call('supportPlan.get', { id: planId });
  const content: Omit<InputOf<'evaluation.save'>, 'rowVersion'> = {
    id,
    evaluatedOn: day('2026-11-20'),
    evaluator: '見本',
    goals: goals.map((goal) => ({ goalId: goal.id, result: 'achieved', note: '' })),
    changes: [],
    changesNote: '',
    voice: '',
    rolesReview: '',
    remaining: '',
    answers: [],
    conclusion: 'closure',
    meetingId: null,
  };
  // A finished evaluation needs all of this.
  await office.call('evaluation.save', { ...content, rowVersion: 1 });
  return {
    inputs: { 'evaluation.save': { ...content, voice: '改めた' }, 'evaluation.finish': { id } },
    shown: [() => office.call('supportPlan.get', { id: planId })],
  };
}

async function meeting(office: TestCore): Promise<Part> {
  const { id: caseId } = await openCase(office);
  const { id } = await addMeeting(office, 'art106-6');
  const fields = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' } as const;
  const { id: itemId } = await office.call('meeting.addCase', { meetingId: id, caseId, ...fields });
  const words = { ...agendaTexts, legalBasis: 'art106-6', decided: '見守り' } as const;
  await office.call('meeting.saveCase', { id: itemId, rowVersion: 1, ...words });
  const attendee = { agencyId: null, agencyName: '', post: '', name: '架空 出席' };
  const attendees = [{ ...attendee, attendance: 'present' as const, bound: true }];
  await office.call('meeting.setAttendees', { id, rowVersion: 1, attendees });
  const {
    typeId,
    attendees: [seated],
  } = await office.call('meeting.get', { id });
  if (seated === undefined) throw new Error('nobody is seated');
  const attendeeId = seated.id;
  const presence = {
    attendance: 'present',
    arrivedAt: '13:45',
    leftAt: null,
    acknowledgedAt: '13:46',
  } as const;
  return {
    inputs: {
      'meeting.setReadOut': { id, at: '13:31' },
      'meeting.setPresence': { id, attendees: [{ attendeeId, ...presence }] },
      'meeting.setInitial': { id, attendeeId, initial: '出' },
      'meeting.setClock': { id: itemId, startedAt: '13:35', endedAt: null },
      'meeting.save': { id, ...meetingFields(typeId) },
      'meeting.setAttendees': { id, attendees: [] },
      'meeting.saveCase': { id: itemId, ...words, decided: '終結' },
      'meeting.removeCase': { id: itemId },
      'meeting.setRoles': { agendaItemId: itemId, roles: [] },
      'meeting.setSerial': { id, serial: 77 },
      'meeting.setTable': { id: itemId, everyone: true, attendeeIds: [], plannedMinutes: 5 },
      'meeting.finalise': { id },
      'meeting.check': { id, checkedOn: day('2026-11-19'), checkedBy: '見本' },
    },
    shown: [() => office.call('meeting.get', { id })],
  };
}

/** Minutes that are final, with a copy that is still out, and a point of the community. */
async function closing(office: TestCore): Promise<Part> {
  const { id } = await addMeeting(office, 'art106-6');
  await finaliseMeeting(office, id);
  await handOutCopies(office, id, ['社協 架空']);
  const { copies } = await office.call('handout.list', { meetingId: id });
  const point = {
    kind: 'issue',
    text: '移動の足がない',
    note: '',
    state: 'open',
    raisedOn: day('2026-11-18'),
    meetingId: id,
  } as const;
  const { id: pointId } = await office.call('communityPoint.add', point);
  return {
    inputs: {
      'meeting.decide': { id, decidedOn: day('2026-11-20'), decisionNumber: '福第1号' },
      'handout.setState': {
        copies: copies.map((copy) => ({ id: copy.id, rowVersion: 99 })),
        state: 'collected',
        settledOn: day('2026-11-19'),
        note: '',
      },
      'communityPoint.save': { id: pointId, ...point, state: 'closed' },
    },
    shown: [
      () => office.call('meeting.get', { id }),
      () => office.call('handout.list', { meetingId: id }),
      () => office.call('communityPoint.list', { meetingId: id, show: 'all' }),
    ],
  };
}

async function intake(office: TestCore): Promise<Part> {
  const { householdId, headId: principalId } = await openCase(office);
  const { concernId: _concern, referralSlipId: _slip, ...fields } = intakeFields();
  const origin = { concernId: null, referralSlipId: null };
  const { id } = await office.call('intake.receive', { householdId, principalId, ...fields, ...origin });
  const consent = { consentStatus: 'oral', consentOn: null, consentScope: '' } as const;
  return {
    inputs: {
      'intake.save': { id, ...fields, content: '改めた' },
      'intake.decide': { id, screening: 'referred', outcomeOn: day('2026-11-20'), outcomeNote: '' },
      'intake.openCase': { id, leadAgencyId: null, leadWorker: '', priority: '', ...consent },
    },
    shown: [() => office.call('intake.get', { id })],
  };
}

async function desk(office: TestCore): Promise<Part> {
  const task: InputOf<'task.add'> = {
    title: '電話する',
    note: '',
    dueOn: day('2026-11-25'),
    urgent: false,
    caseId: null,
    householdId: null,
    assignee: '',
    recurrence: 'none',
  };
  const [{ id: openTask }, { id: doneTask }] = [
    await office.call('task.add', task),
    await office.call('task.add', task),
  ];
  const done = { doneOn: day('2026-11-20'), doneNote: '' };
  await office.call('task.finish', { id: doneTask, rowVersion: 1, ...done });
  const [{ id: watched }, { id: settled }] = [
    await office.call('concern.add', concernFields),
    await office.call('concern.add', concernFields),
  ];
  const settlement = { settledOn: day('2026-11-20'), reason: '転出した' };
  await office.call('concern.settle', { id: settled, rowVersion: 1, ...settlement });
  const { id: slip } = await office.call('referralSlip.add', { direction: 'received', ...slipFields });
  const reply = { repliedOn: day('2026-11-20'), replyBy: '見本', reply: '受けた', replyLead: '' };
  return {
    inputs: {
      'task.save': { id: openTask, ...task, title: '訪ねる' },
      'task.finish': { id: openTask, ...done },
      'task.reopen': { id: doneTask },
      'concern.save': { id: watched, ...concernFields, place: '改めた' },
      'concern.settle': { id: watched, ...settlement },
      'concern.reopen': { id: settled },
      'referralSlip.save': { id: slip, ...slipFields, request: '改めた' },
      'referralSlip.reply': { id: slip, ...reply },
    },
    shown: [
      () => office.call('task.list', { caseId: null, show: 'open' }),
      () => office.call('task.list', { caseId: null, show: 'done' }),
      () => office.call('concern.list', { show: 'all', text: '' }),
      () => office.call('referralSlip.get', { id: slip }),
    ],
  };
}

async function attachment(office: TestCore, caseId: CaseId): Promise<Part> {
  const path = join(office.folder, 'memo.txt');
  writeFileSync(path, '覚え書き');
  const fields = {
    name: 'memo.txt',
    takenOn: null,
    note: '',
    shareScope: 'office',
    sensitive: false,
  } as const;
  const token = office.grant(path);
  const { id } = await office.call('attachment.add', { token, owner: 'case', ownerId: caseId, ...fields });
  return {
    inputs: { 'attachment.save': { id, ...fields, note: '改めた' } },
    shown: [() => office.call('attachment.get', { id })],
  };
}
