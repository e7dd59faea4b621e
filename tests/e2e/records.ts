import type { Page } from '@playwright/test';
import type { Caller } from '../fixtures/core.ts';
import { decidedPlan, startPlan } from '../fixtures/plans.ts';
import {
  addHousehold,
  addMeeting,
  addNote,
  day,
  finaliseMeeting,
  intakeFields,
  openCase,
} from '../fixtures/records.ts';
import { tieFields } from '../fixtures/relatives.ts';
import { call } from './pages/open-case.ts';

/** What the records are called where the staff sees them. */
export const names = {
  head: '架空 太郎',
  concern: '橋のたもとの家',
  slip: '仮名 花',
  tie: '隣の見本さん',
  note: '玄関先で話した',
  task: '年度の書類を出す',
  step: '宿泊先を手配した。',
  warning: '犬が玄関にいる。',
  issue: '家賃を3か月滞納している',
  link: '同じ親族が支えている',
  file: '聞き取り.txt',
  alone: '仮名 三郎',
  sheet: '東地区の軒並び',
  point: '買い物の足がない',
} as const;

export type Records = Awaited<ReturnType<typeof makeRecords>>;

/** An office with one record of each kind, made without forms. */
export async function makeRecords(page: Page) {
  const office: Caller = { call: (name, input) => call(page, name, input) };
  const opened = await openCase(
    office,
    { name: names.head },
    { consentStatus: 'written', consentOn: day('2026-11-01') },
  );
  return {
    ...opened,
    ...(await makeReceptions(office, opened)),
    ...(await makeHouseholdFacts(office, opened.householdId)),
    ...(await makeCaseRecords(office, opened.id)),
    ...(await makePlans(office, opened.id)),
    ...(await makeMeetings(office, opened.id)),
    ...(await makeOtherCases(office, opened.id)),
    sheetId: await makeMapSheet(office),
  };
}

type Opened = Awaited<ReturnType<typeof openCase>>;

async function makeReceptions(office: Caller, { householdId, headId }: Opened) {
  const intake = await office.call('intake.receive', {
    householdId,
    principalId: headId,
    ...intakeFields({ screening: '' }),
    concernId: null,
    referralSlipId: null,
  });
  const step = await office.call('intake.addEmergencyStep', {
    intakeId: intake.id,
    doneOn: day('2026-11-19'),
    doneAt: '10:05',
    action: names.step,
    told: '',
    answer: '',
  });
  const concern = await office.call('concern.add', {
    noticedOn: day('2026-11-10'),
    route: 'neighbour',
    informant: '',
    informantPhone: '',
    agencyId: null,
    called: names.concern,
    place: '見本町川端1番地',
    districtId: null,
    members: '',
    content: '雨戸が閉まったまま。',
    urgency: 'month',
    nextOn: null,
    nextPlan: '',
  });
  const slip = await office.call('referralSlip.add', {
    direction: 'received',
    datedOn: day('2026-11-10'),
    agencyId: null,
    agencyName: '税務係',
    worker: '',
    phone: '',
    householdId: null,
    personId: null,
    caseId: null,
    subjectName: names.slip,
    subjectKana: '',
    subjectSex: 'unknown',
    subjectBirth: '',
    subjectAddress: '',
    subjectPhone: '',
    members: '',
    topics: [],
    content: '滞納が続いている。',
    request: '',
    alreadyTold: '',
    consent: 'unknown',
    consentOn: null,
    urgency: 'month',
    replyDueOn: null,
  });
  return { intakeId: intake.id, stepId: step.id, concernId: concern.id, slipId: slip.id };
}

const shared = { shareScope: 'office', sensitive: false } as const;

async function makeHouseholdFacts(office: Caller, householdId: Opened['householdId']) {
  const tie = await office.call('outsideTie.add', {
    householdId,
    ...tieFields({ name: names.tie }),
  });
  const warning = await office.call('warning.add', {
    householdId,
    personId: null,
    kind: 'dog',
    text: names.warning,
    known: 'known',
    startsOn: day('2026-11-10'),
    reviewOn: day('2027-05-10'),
    ...shared,
  });
  return { tieId: tie.id, warningId: warning.id };
}

async function makeCaseRecords(office: Caller, caseId: Opened['id']) {
  const note = await addNote(office, caseId, { body: names.note });
  const issue = await office.call('caseIssue.add', {
    caseId,
    personId: null,
    code: '601',
    note: names.issue,
    state: 'open',
    foundOn: day('2026-11-10'),
    resolvedOn: null,
  });
  const task = await office.call('task.add', {
    title: names.task,
    note: '',
    dueOn: day('2026-11-30'),
    urgent: false,
    caseId: null,
    householdId: null,
    assignee: '',
    recurrence: 'none',
  });
  const assessment = await office.call('assessment.start', { caseId, assessedOn: day('2026-11-10') });
  return { noteId: note.id, issueId: issue.id, taskId: task.id, assessmentId: assessment.id };
}

async function makePlans(office: Caller, caseId: Opened['id']) {
  const planId = await decidedPlan(office, caseId);
  const { monitorings } = await office.call('supportPlan.get', { id: planId });
  const monitoringId = monitorings[0]?.id;
  if (monitoringId === undefined) throw new Error('The plan came without a monitoring.');
  const evaluation = await office.call('evaluation.start', { planId, evaluatedOn: day('2026-11-20') });
  const relationshipPlanId = await startPlan(office, caseId, { kind: 'relationship' });
  return { planId, monitoringId, evaluationId: evaluation.id, relationshipPlanId };
}

async function makeMeetings(office: Caller, caseId: Opened['id']) {
  const meeting = await addMeeting(office, 'art106-6');
  const finalised = await addMeeting(office, 'art106-6');
  for (const { id } of [meeting, finalised]) {
    await office.call('meeting.addCase', {
      meetingId: id,
      caseId,
      kind: 'new',
      legalBasis: 'art106-6',
      exceptionReason: '',
      questions: '',
    });
  }
  await finaliseMeeting(office, finalised.id);
  await office.call('communityPoint.add', {
    kind: 'issue',
    text: names.point,
    note: '',
    state: 'open',
    raisedOn: day('2026-11-18'),
    meetingId: null,
  });
  return { meetingId: meeting.id, finalisedId: finalised.id };
}

/** Cases that may be closed or thrown away, and a household without one. */
async function makeOtherCases(office: Caller, caseId: Opened['id']) {
  const closable = await openCase(office, { name: '仮名 次郎' });
  const removable = await openCase(office, { name: '仮名 四郎' });
  await addNote(office, removable.id);
  await office.call('caseLink.add', {
    caseId,
    otherId: closable.id,
    kind: 'relatives',
    note: names.link,
  });
  const alone = await addHousehold(office, { name: names.alone });
  return {
    closableId: closable.id,
    newPlanId: await startPlan(office, closable.id),
    removableId: removable.id,
    emptyHouseholdId: alone.id,
  };
}

async function makeMapSheet(office: Caller) {
  const { id } = await office.call('mapSheet.addRows', {
    name: names.sheet,
    note: '',
    districtIds: [],
    sort: 10,
  });
  return id;
}
