import { addDays, type CivilDate } from '../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../domain/contract/index.ts';
import type { Opened } from './cases.ts';
import { dayOfDecade, type Register } from './register.ts';
import type { Filling } from './filling.ts';

const amounts = { tasks: 900, slips: 800, concerns: 120, consents: 600, links: 60, thrownAway: 150 } as const;

/** What lies on the desk beside the cases: tasks, つなぎメモ, 気になる世帯, later statements of consent, the trash. */
export function fillDesk(filling: Filling, register: Register, cases: readonly Opened[]): void {
  const open = cases.filter(({ ends }) => ends !== 'closed');
  for (let number = 0; number < amounts.tasks; number += 1) addTask(filling, open, number);
  for (let number = 0; number < amounts.slips; number += 1) writeSlip(filling, register, number);
  for (let number = 0; number < amounts.concerns; number += 1) notice(filling, register, number);
  for (let number = 0; number < amounts.consents; number += 1)
    recordConsent(filling, cases[(number * 7) % cases.length], number);
  for (let number = 0; number < amounts.links; number += 1) {
    const [one, other] = [cases[number * 5], cases[number * 5 + 1]];
    if (one && other)
      filling.carry('caseLink.add', { caseId: one.id, otherId: other.id, kind: 'relatives', note: '' });
  }
}

function addTask(filling: Filling, open: readonly Opened[], number: number): void {
  const { carry, today, pick, between, prose } = filling;
  const recurs = number % 20 === 0;
  const isDone = !recurs && number % 3 !== 0;
  const dueOn = isDone ? dayOfDecade(filling) : addDays(today, between(-8, 200));
  const task = carry('task.add', {
    title: prose(1),
    note: '',
    dueOn,
    urgent: number % 25 === 0,
    caseId: number % 2 === 0 ? pick(open).id : null,
    householdId: null,
    assignee: '',
    recurrence: recurs ? pick(['weekly', 'monthly', 'yearly'] as const) : 'none',
  });
  if (isDone) carry('task.finish', { id: task.id, rowVersion: 1, doneOn: dueOn, doneNote: '' });
  if (number < amounts.thrownAway) carry('trash.remove', { kind: 'task', id: task.id });
  if (number > 600 && number % 30 === 0 && !isDone)
    carry('snooze.set', {
      kind: 'task',
      id: task.id,
      dueOn,
      until: addDays(today, 14),
      reason: '返事を待つ',
    });
}

function writeSlip(filling: Filling, { households, agencies }: Register, number: number): void {
  const { carry, today, pick, prose } = filling;
  const isOpen = number % 27 === 0;
  const datedOn = isOpen ? addDays(today, -filling.between(1, 40)) : dayOfDecade(filling, 60);
  const household = pick(households);
  const { id } = carry(
    'referralSlip.add',
    {
      direction: number % 2 === 0 ? 'sent' : 'received',
      datedOn,
      agencyId: pick(agencies),
      agencyName: '',
      worker: '',
      phone: '',
      householdId: household.id,
      personId: household.members[0]?.personId ?? null,
      caseId: null,
      subjectName: '見本 太郎',
      subjectKana: 'みほん たろう',
      subjectSex: 'male',
      subjectBirth: '',
      subjectAddress: '',
      subjectPhone: '',
      members: '',
      topics: ['care', 'income'],
      content: prose(3),
      request: prose(1),
      alreadyTold: '',
      consent: 'given',
      consentOn: datedOn,
      urgency: 'month',
      replyDueOn: addDays(datedOn, 14),
    },
    datedOn,
  );
  if (isOpen) return;
  const repliedOn = addDays(datedOn, 9);
  const reply = { repliedOn, replyBy: '担当', reply: prose(1), replyLead: '' };
  carry('referralSlip.reply', { id, rowVersion: 1, ...reply }, repliedOn);
}

function notice(filling: Filling, { districts, agencies }: Register, number: number): void {
  const { carry, today, pick, prose } = filling;
  const noticedOn = dayOfDecade(filling, 30);
  const { id } = carry(
    'concern.add',
    {
      noticedOn,
      route: 'commissioner',
      informant: '',
      informantPhone: '',
      agencyId: pick(agencies),
      called: `青い屋根の家（${String(number)}）`,
      place: '',
      districtId: pick(districts),
      members: '',
      content: prose(2),
      urgency: 'month',
      nextOn: addDays(today, number * 5 - 20),
      nextPlan: '',
    },
    noticedOn,
  );
  if (number < 30) return;
  const settledOn = addDays(noticedOn, 20);
  carry('concern.settle', { id, rowVersion: 1, settledOn, reason: '民生委員が見守る' }, settledOn);
}

function recordConsent(filling: Filling, subject: Opened | undefined, number: number): void {
  const personId = subject?.household.members[number % subject.household.members.length]?.personId;
  if (subject === undefined || personId === undefined) return;
  const on = filling.dayBetween(subject.receivedOn, subject.until);
  const common = { caseId: subject.id, personId, kind: number % 4 === 0 ? 'plan' : 'sharing' };
  filling.carry('consent.record', { ...common, ...statement(number, on) }, on);
}

function statement(
  number: number,
  on: CivilDate,
): Omit<InputOf<'consent.record'>, 'caseId' | 'personId' | 'kind'> {
  const isAsked = number % 15 === 0;
  return {
    status: isAsked ? 'unconfirmed' : 'written',
    consentedOn: isAsked ? null : on,
    requestedOn: isAsked ? on : null,
    giver: 'self',
    giverName: '',
    method: 'paper',
    explainedBy: '見本',
    allAgencies: true,
    agencyIds: [],
    items: [],
    scope: '',
    expiresOn: isAsked ? null : addDays(on, 730),
    recheckOn: null,
    documentPlace: '',
    reason: '',
    told: '',
  };
}
