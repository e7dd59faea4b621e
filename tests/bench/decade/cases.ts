import { addDays, type CivilDate } from '../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../domain/contract/index.ts';
import type { CaseId } from '../../../domain/contract/scalars.ts';
import type { Household, Register } from './register.ts';
import type { Filling } from './filling.ts';

/** A generated case and the days on which something may be written to it. */
export interface Opened {
  readonly id: CaseId;
  readonly household: Household;
  readonly receivedOn: CivilDate;
  /** The last day something happened. */
  readonly until: CivilDate;
  /** Where it is to end up. */
  readonly ends: 'closed' | 'suspended' | 'watch' | 'open';
}

/** Cases in the order they were received, one household's second after its first. */
export function openCases(filling: Filling, { households, agencies }: Register, count: number): Opened[] {
  const { carry, today, pick, chance } = filling;
  const withCase = households.slice(0, Math.floor(count * 0.9) * 2).filter((_, index) => index % 2 === 0);
  return Array.from({ length: count }, (_, number) => {
    const household = withCase[number % withCase.length];
    if (household === undefined) throw new Error('A case needs a household.');
    const receivedOn = addDays(today, -3_650 + Math.floor((number * 3_640) / count));
    const ends = endOf(number, count);
    const consented = chance() < 0.8;
    const { id } = carry(
      'case.open',
      {
        householdId: household.id,
        principalId: household.members[0]?.personId ?? pick([]),
        leadAgencyId: chance() < 0.3 ? pick(agencies) : null,
        leadWorker: '見本',
        priority: '',
        consentStatus: consented ? 'written' : 'unconfirmed',
        consentOn: consented ? receivedOn : null,
        consentScope: '',
        intake: intake(filling, receivedOn),
      },
      receivedOn,
    );
    return { id, household, receivedOn, ends, until: lastDay(filling, receivedOn, ends) };
  });
}

/** The thirty received last and every fiftieth of the last five years are open; some more are watched or suspended. */
function endOf(number: number, count: number): Opened['ends'] {
  if (count - number <= 30 || (number > count / 2 && number % 50 === 49)) return 'open';
  if (number > count * 0.8 && number % 40 === 8) return 'watch';
  return number % 75 === 3 ? 'suspended' : 'closed';
}

function lastDay({ today, between }: Filling, receivedOn: CivilDate, ends: Opened['ends']): CivilDate {
  if (ends === 'closed') return earlier(addDays(receivedOn, between(40, 900)), addDays(today, -5));
  // One in four has gone quiet.
  const since = between(0, 3) === 0 ? between(60, 200) : between(0, 25);
  return later(receivedOn, addDays(today, -since));
}

/** Intakes that became no case. */
export function receiveOthers(filling: Filling, { households }: Register, count: number): void {
  for (let number = 0; number < count; number += 1) {
    const household = filling.pick(households);
    const receivedOn = addDays(filling.today, -Math.floor((3_650 * (count - number)) / count));
    const { id } = filling.carry(
      'intake.receive',
      {
        householdId: household.id,
        principalId: household.members[0]?.personId ?? filling.pick([]),
        ...intake(filling, receivedOn),
        screening: '',
      },
      receivedOn,
    );
    if (count - number <= 5) continue;
    filling.carry(
      'intake.decide',
      {
        id,
        rowVersion: 1,
        screening: filling.pick(['information', 'referred']),
        outcomeOn: receivedOn,
        outcomeNote: '',
      },
      receivedOn,
    );
  }
}

/** Takes the cases to where they stand today, by legal steps alone. */
export function settleCases(filling: Filling, cases: readonly Opened[]): void {
  for (const { id, ends, until } of cases) {
    const { status, rowVersion, changedOn } = stateOf(filling, id);
    const on = later(changedOn, until);
    if (ends === 'closed') {
      filling.carry('case.close', { id, rowVersion, ...closure(filling, on) }, on);
    } else if (ends !== 'open' || status === 'intake') {
      const next = ends === 'open' ? 'assessment' : ends;
      const nextCheckOn =
        next === 'watch' ? later(on, addDays(filling.today, filling.between(-20, 120))) : null;
      filling.carry(
        'case.changeStatus',
        {
          id,
          rowVersion,
          status: next,
          changedOn: on,
          reason: '連絡が途絶えた',
          nextCheckOn,
        },
        on,
      );
    }
  }
}

function stateOf({ tx }: Filling, id: CaseId) {
  const row = tx.get<{ status: string; rowVersion: number; changedOn: CivilDate }>(
    `SELECT c.status, c.row_version AS rowVersion,
       (SELECT max(h.changed_on) FROM case_status_changes AS h WHERE h.case_id = c.id) AS changedOn
     FROM cases AS c WHERE c.id = ?`,
    id,
  );
  if (row === undefined) throw new Error('The case is gone.');
  return row;
}

function closure(
  { pick, prose }: Filling,
  closedOn: CivilDate,
): Omit<InputOf<'case.close'>, 'id' | 'rowVersion'> {
  return {
    closedOn,
    reason: pick(['solved', 'handed-over', 'moved', 'died', 'declined']),
    outcome: prose(2),
    remaining: '',
    watchedBy: '',
    reopening: '',
    openRoles: 'drop',
  };
}

function intake({ pick, prose }: Filling, receivedOn: CivilDate): InputOf<'case.open'>['intake'] {
  return {
    form: 'consented',
    receptionNumber: '',
    visitorName: '',
    visitorRelation: '',
    visitorPhone: '',
    involvedAgencies: '',
    request: '',
    noConsentReason: '',
    consentOutlook: '',
    concernId: null,
    referralSlipId: null,
    receivedOn,
    receivedBy: '見本',
    route: pick(['family', 'commissioner', 'elder-centre', 'self-visit', 'town-office']),
    referrerAgencyId: null,
    referrerName: '',
    referrerPhone: '',
    issues: ['205', '601'],
    mainIssue: '601',
    chiefComplaint: prose(1),
    content: prose(4),
    urgency: pick(['week', 'month', 'none']),
    urgencyReason: '',
    screening: 'plan',
  };
}

function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}
