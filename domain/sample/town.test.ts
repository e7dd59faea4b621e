import { describe, expect, test } from 'vitest';
import { addDays, toCivilDate, weekday, type CivilDate } from '../calendar/civil-date.ts';
import { fiscalYearOf } from '../calendar/fiscal-year.ts';
import { nextStatuses, needsReason, type CaseStatus } from '../case/lifecycle.ts';
import { builtInCodes } from '../codes/built-in.ts';
import { mayDiscuss, type ConsentStatus } from '../consent/gate.ts';
import { caseStatuses, consentStatuses } from '../contract/case.ts';
import { operations, type InputOf, type NamesOfKind } from '../contract/index.ts';
import { graphemeLength } from '../text/graphemes.ts';
import type { CarryOut } from './carry-out.ts';
import { cases } from './cases/index.ts';
import { routines } from './cases/routine.ts';
import { households } from './households/index.ts';
import { buildSampleTown } from './town.ts';

type CommandName = NamesOfKind<'command'>;
interface Carried {
  name: CommandName;
  input: unknown;
  on: CivilDate;
  output: Record<string, unknown>;
}

const today = day('2026-11-20');
const todays = [
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2026-04-01',
  '2027-03-31',
  '2028-02-29',
  '2029-04-01',
  '2026-12-31',
  '2027-01-01',
  '2026-05-15',
].map(day);

describe.each(todays)('the town of %s', (on) => {
  const town = build(on);

  test('has its households, cases, contacts and meetings', () => {
    expect(of(town, 'household.add').length).toBeGreaterThanOrEqual(38);
    expect(of(town, 'agency.add').length).toBeGreaterThanOrEqual(25);
    expect(of(town, 'case.open')).toHaveLength(25);
    expect(of(town, 'contactNote.add').length).toBeGreaterThanOrEqual(330);
    expect(of(town, 'contactNote.add').length).toBeLessThanOrEqual(450);
    expect(of(town, 'meeting.add')).toHaveLength(12);
    expect(of(town, 'meeting.finalise')).toHaveLength(8);
    expect(of(town, 'meeting.amend')).toHaveLength(1);
    expect(of(town, 'contactNote.correct').length).toBeGreaterThan(0);
    expect(of(town, 'household.setAddressProtection')).toHaveLength(2);
  });

  test('takes its cases in the order of their numbers, over two fiscal years', () => {
    const received = of(town, 'case.open').map((input) => input.intake.receivedOn);
    expect(received).toEqual(received.toSorted());
    expect([...new Set(received.map(fiscalYearOf))]).toEqual([fiscalYearOf(on) - 1, fiscalYearOf(on)]);
  });

  test('records nothing before its day and nothing later than today', () => {
    for (const carried of town) expect(carried.on <= on).toBe(true);
    for (const { name, input, on: as } of town) {
      if (name === 'contactNote.add') {
        const note = input as InputOf<'contactNote.add'>;
        expect(note.contactedOn <= as).toBe(true);
        expect(note.nextOn === null || note.nextOn >= note.contactedOn).toBe(true);
      }
      if (name === 'case.changeStatus')
        expect((input as InputOf<'case.changeStatus'>).changedOn <= as).toBe(true);
    }
  });

  test('moves its cases by lawful steps to every state', () => {
    const last = new Map<unknown, CaseStatus>();
    for (const { name, input, output } of town) {
      if (name === 'case.open') last.set(output['id'], 'intake');
      if (name !== 'case.changeStatus') continue;
      const change = input as InputOf<'case.changeStatus'>;
      const from = last.get(change.id) ?? 'intake';
      expect(nextStatuses(from)).toContain(change.status);
      if (needsReason(from, change.status)) expect(change.reason).not.toBe('');
      last.set(change.id, change.status);
    }
    expect(new Set(last.values())).toEqual(new Set(caseStatuses));
  });

  test('puts before a meeting only what its legal basis allows', () => {
    const consent = new Map<unknown, ConsentStatus>();
    for (const { name, input, output } of town) {
      if (name === 'case.open') consent.set(output['id'], (input as InputOf<'case.open'>).consentStatus);
      if (name === 'case.save')
        consent.set((input as InputOf<'case.save'>).id, (input as InputOf<'case.save'>).consentStatus);
      if (name !== 'meeting.addCase') continue;
      const item = input as InputOf<'meeting.addCase'>;
      const facts = {
        basis: item.legalBasis,
        consent: consent.get(item.caseId) ?? 'unconfirmed',
        exceptionReason: item.exceptionReason,
      };
      expect(mayDiscuss(facts)).not.toBe('consent-required');
    }
    const all = of(town, 'case.open')
      .map((input) => input.consentStatus)
      .concat(of(town, 'case.save').map((input) => input.consentStatus));
    expect(new Set(all)).toEqual(new Set(consentStatuses));
  });

  test('has steps overdue, due today and to come, and meetings within three weeks', () => {
    const finished = new Set(of(town, 'contactNote.finishNext').map((input) => input.id as unknown));
    const open = town
      .filter(({ name, output }) => name === 'contactNote.add' && !finished.has(output['id']))
      .map(({ input }) => (input as InputOf<'contactNote.add'>).nextOn)
      .filter((nextOn) => nextOn !== null);
    expect(open.filter((nextOn) => nextOn < on).length).toBeGreaterThanOrEqual(5);
    expect(open).toContain(on);
    expect(open.filter((nextOn) => nextOn > on).length).toBeGreaterThanOrEqual(8);
    const coming = of(town, 'meeting.add').filter((input) => input.heldOn >= on);
    expect(coming).toHaveLength(3);
    for (const meeting of coming) {
      expect(meeting.heldOn <= addDays(on, 22)).toBe(true);
      expect([0, 6]).not.toContain(weekday(meeting.heldOn));
    }
  });
});

test('is the same for the same day', () => {
  expect(build(today)).toEqual(build(today));
});

test('no contact is told twice, and every routine belongs to a case', () => {
  const bodies = of(build(today), 'contactNote.add').map(({ body }) => body);
  expect(new Set(bodies).size).toBe(bodies.length);
  const principals = cases.map(({ principal }) => principal);
  expect(Object.keys(routines).filter((name) => !principals.includes(name))).toEqual([]);
});

test('uses only choices the office begins with', () => {
  const known = new Set(builtInCodes().map(({ list, code }) => `${list}:${code}`));
  for (const { intake } of of(build(today), 'case.open')) {
    const used = [
      `referralRoute:${intake.route}`,
      `urgency:${intake.urgency}`,
      `screening:${intake.screening}`,
      ...intake.issues.map((issue) => `issue:${issue}`),
    ];
    expect(used.filter((choice) => !known.has(choice))).toEqual([]);
    expect(intake.issues).toContain(intake.mainIssue);
  }
  for (const note of of(build(today), 'contactNote.add'))
    expect(known).toContain(`contactMethod:${note.method}`);
  for (const agency of of(build(today), 'agency.add'))
    expect(known).toContain(`agencyCategory:${agency.category}`);
});

test('has the names that are hard to keep: rare characters, a long foreign one, births not known', () => {
  const people = households.flatMap(({ head, members }) => [head, ...members.map(({ person }) => person)]);
  const names = people.map(({ name }) => name);
  for (const character of ['髙', '﨑', '𠮷', '邊']) expect(names.join()).toContain(character);
  expect(names.map(graphemeLength)).toContain(40);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(people.map(({ birthKnown }) => birthKnown))).toEqual(new Set(['day', 'about', 'unknown']));
});

test('tells every story in the order of its days', () => {
  for (const { notes, receivedAgo, principal } of cases) {
    const agos = notes.map(({ ago }) => ago);
    expect(agos, principal).toEqual(agos.toSorted((a, b) => b - a));
    expect(agos[0], principal).toBeLessThanOrEqual(receivedAgo);
  }
});

/** Carries nothing out but parses every input, and answers with ids in order. */
function build(on: CivilDate): Carried[] {
  const carried: Carried[] = [];
  const newId = (): string => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
  let count = 0;
  const record = (name: CommandName, input: unknown, as: CivilDate): unknown => {
    const parsed = operations[name].input.parse(input);
    const output = {
      id: newId(),
      headId: newId(),
      personId: newId(),
      membershipId: newId(),
      caseNumber: '',
      title: '',
      roleIds: Array.from({ length: 60 }, newId),
    };
    carried.push({ name, input: parsed, on: as, output });
    return output;
  };
  buildSampleTown(on, record as CarryOut);
  return carried;
}

function of<Name extends CommandName>(town: readonly Carried[], name: Name): InputOf<Name>[] {
  return town.filter((carried) => carried.name === name).map(({ input }) => input as InputOf<Name>);
}

function day(text: string): CivilDate {
  const date = toCivilDate(text);
  if (date === undefined) throw new Error(`${text} is no day`);
  return date;
}
