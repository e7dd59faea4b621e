import { addDays, type CivilDate } from '../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../domain/contract/index.ts';
import { goalId, monitoringId, type PlanId } from '../../../domain/contract/scalars.ts';
import type { Opened } from './cases.ts';
import type { Filling } from './filling.ts';

/** Issues of every case; assessments and plans of every few, with their monitorings and evaluations. */
export function writePlans(filling: Filling, cases: readonly Opened[]): void {
  cases.forEach((subject, number) => {
    const { carry } = filling;
    const isRunning = subject.ends !== 'closed';
    carry('caseIssue.takeOver', { caseId: subject.id }, subject.receivedOn);
    if (isRunning || number % 7 === 0) assess(filling, subject);
    if (isRunning ? number % 3 !== 0 : number % 8 === 0) plan(filling, subject);
  });
}

function assess({ carry, prose }: Filling, { id: caseId, receivedOn, until }: Opened): void {
  const assessedOn = within(addDays(receivedOn, 10), until);
  const { id } = carry('assessment.start', { caseId, assessedOn }, assessedOn);
  carry(
    'assessment.save',
    {
      id,
      rowVersion: 1,
      assessedOn,
      assessor: '見本',
      wishes: prose(2),
      strengths: prose(1),
      acceptance: prose(1),
      worries: prose(2),
      judgement: prose(2),
      levels: [
        { domain: 'health', level: 2, note: prose(1) },
        { domain: 'money', level: 3, note: prose(1) },
      ],
      answers: [],
      severities: [],
      shareScope: 'consented',
      sensitive: false,
    },
    assessedOn,
  );
  carry('assessment.finish', { id, rowVersion: 2 }, assessedOn);
}

function plan(filling: Filling, subject: Opened): void {
  const { carry, today } = filling;
  const isRunning = subject.ends !== 'closed';
  // A plan that runs is of the last year.
  const since = addDays(today, -filling.between(30, 340));
  const plannedOn =
    isRunning && since > subject.receivedOn ? since : within(addDays(subject.receivedOn, 20), subject.until);
  const { id } = carry(
    'supportPlan.start',
    { caseId: subject.id, kind: 'support', basedOn: null, plannedOn },
    plannedOn,
  );
  const endsOn = addDays(plannedOn, 365);
  carry('supportPlan.save', { id, rowVersion: 1, ...content(filling, plannedOn, endsOn) }, plannedOn);
  carry(
    'supportPlan.decide',
    { id, rowVersion: 2, decidedOn: plannedOn, decisionNumber: '', meetingId: null, meetingResult: '' },
    plannedOn,
  );
  monitor(filling, id, isRunning ? today : subject.until);
  if (!isRunning) evaluate(filling, id, subject.until);
}

/** What was due by a day is recorded; the next stands planned. */
function monitor({ carry, tx, prose }: Filling, plan: PlanId, until: CivilDate): void {
  for (let times = 0; times < 4; times += 1) {
    const due = tx.get<{ id: string; dueOn: CivilDate }>(
      'SELECT id, due_on AS dueOn FROM monitorings WHERE plan_id = ? AND done_on IS NULL',
      plan,
    );
    // The latest week's is still to be done.
    if (due === undefined || due.dueOn > addDays(until, -7)) return;
    carry(
      'monitoring.record',
      {
        id: monitoringId.parse(due.id),
        rowVersion: 1,
        doneOn: due.dueOn,
        monitor: '見本',
        situation: prose(3),
        voice: prose(1),
        answers: [],
        result: 'continue',
        nextDueOn: null,
      },
      due.dueOn,
    );
  }
}

function evaluate({ carry, tx, prose }: Filling, plan: PlanId, evaluatedOn: CivilDate): void {
  const { id } = carry('evaluation.start', { planId: plan, evaluatedOn }, evaluatedOn);
  const goals = tx.all<{ id: string }>('SELECT id FROM plan_goals WHERE plan_id = ?', plan);
  const { rowVersion } = tx.get<{ rowVersion: number }>(
    'SELECT row_version AS rowVersion FROM evaluations WHERE plan_id = ?',
    plan,
  ) ?? { rowVersion: 1 };
  carry(
    'evaluation.save',
    {
      id,
      rowVersion,
      evaluatedOn,
      evaluator: '見本',
      goals: goals.map((goal) => ({ goalId: goalId.parse(goal.id), result: 'partly', note: '' })),
      changes: ['met'],
      changesNote: prose(1),
      voice: prose(1),
      rolesReview: '',
      remaining: prose(1),
      answers: [],
      conclusion: 'closure',
      meetingId: null,
    },
    evaluatedOn,
  );
  carry('evaluation.finish', { id, rowVersion: rowVersion + 1 }, evaluatedOn);
}

function content(
  { prose, pick }: Filling,
  plannedOn: CivilDate,
  endsOn: CivilDate,
): Omit<InputOf<'supportPlan.save'>, 'id' | 'rowVersion'> {
  return {
    plannedOn,
    planner: '見本',
    vision: prose(1),
    staffView: prose(2),
    direction: prose(2),
    ownPart: '',
    familyPart: '',
    missingResources: '',
    approach: '',
    cautions: '',
    services: ['multi-agency'],
    startsOn: plannedOn,
    endsOn,
    firstMonitoringOn: addDays(plannedOn, 60),
    monitoringMonths: 3,
    explainedOn: plannedOn,
    agreedOn: plannedOn,
    shareScope: 'consented',
    sensitive: false,
    goals: [
      { id: null, term: 'long', text: prose(1), dueOn: endsOn, issueIds: [] },
      { id: null, term: 'short', text: prose(1), dueOn: addDays(plannedOn, 120), issueIds: [] },
    ],
    roles: [0, 1].map((goal) => ({
      id: null,
      agencyId: null,
      agencyName: pick(['社会福祉協議会', '保健センター', '町立病院']),
      worker: '',
      task: prose(1),
      frequency: '月1回',
      dueOn: addDays(plannedOn, 200),
      state: 'doing' as const,
      goal,
    })),
  };
}

function within(day: CivilDate, until: CivilDate): CivilDate {
  return day < until ? day : until;
}
