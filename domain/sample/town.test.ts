import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../attachment/recognise.ts';
import { addDays, toCivilDate, weekday, type CivilDate } from '../calendar/civil-date.ts';
import { fiscalYearOf } from '../calendar/fiscal-year.ts';
import { refuseStep, type CaseStatus, type Step } from '../case/lifecycle.ts';
import { builtInCodes } from '../codes/built-in.ts';
import { mayDiscuss, type ConsentStatus } from '../consent/gate.ts';
import { usualLegalBases } from '../consent/legal-bases.ts';
import { caseStatuses } from '../contract/case.ts';
import { consentStatus } from '../contract/consent.ts';
import { operations, type InputOf } from '../contract/index.ts';
import { graphemeLength } from '../text/graphemes.ts';
import type { Carried as CarriedName, CarryOut } from './carry-out.ts';
import { cases } from './cases/index.ts';
import { routines } from './cases/routine.ts';
import { issuesFound } from './cases/issues.ts';
import { receptions } from './cases/receptions.ts';
import { sampleFile } from './files/index.ts';
import { facts } from './households/facts.ts';
import { households } from './households/index.ts';
import { otherNames, phones } from './households/names-and-phones.ts';
import { buildSampleTown } from './town.ts';

interface Carried {
  name: CarriedName;
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
    expect(of(town, 'intake.openCase')).toHaveLength(25);
    expect(of(town, 'contactNote.add').length).toBeGreaterThanOrEqual(330);
    expect(of(town, 'contactNote.add').length).toBeLessThanOrEqual(450);
    expect(of(town, 'meeting.add')).toHaveLength(12);
    expect(of(town, 'meeting.finalise')).toHaveLength(8);
    expect(of(town, 'meeting.amend')).toHaveLength(1);
    expect(of(town, 'contactNote.correct').length).toBeGreaterThan(0);
    expect(of(town, 'protection.begin')).toHaveLength(2);
  });

  test('takes its cases in the order of their numbers, over two fiscal years', () => {
    const received = casesOf(town).map(({ intake }) => intake.receivedOn);
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
      if (name === 'intake.openCase') last.set(output['caseId'], 'intake');
      if (name !== 'case.changeStatus' && name !== 'case.close') continue;
      const { id } = input as InputOf<'case.close'>;
      const step = stepOf(name, input);
      expect(refuseStep(last.get(id) ?? 'intake', step, { lastOn: null, today: on })).toBeNull();
      last.set(id, step.status);
    }
    expect(new Set(last.values())).toEqual(new Set(caseStatuses));
  });

  test('puts before a meeting only what its legal basis allows', () => {
    const consent = new Map<unknown, ConsentStatus>();
    const principal = new Map<unknown, unknown>(
      casesOf(town).map(({ id, intake }) => [id, intake.principalId]),
    );
    for (const { name, input, output } of town) {
      if (name === 'intake.openCase')
        consent.set(output['caseId'], (input as InputOf<'intake.openCase'>).consentStatus);
      if (name === 'consent.record') {
        const { caseId, status, personId } = input as InputOf<'consent.record'>;
        if (principal.get(caseId) === personId) consent.set(caseId, status);
      }
      if (name !== 'meeting.addCase') continue;
      const item = input as InputOf<'meeting.addCase'>;
      const facts = {
        rule: usualLegalBases[item.legalBasis].rule,
        consent: consent.get(item.caseId) ?? 'unconfirmed',
        exceptionReason: item.exceptionReason,
      };
      expect(mayDiscuss(facts)).not.toBe('consent-required');
    }
    const all = of(town, 'intake.openCase')
      .map((input) => input.consentStatus)
      .concat(of(town, 'consent.record').map((input) => input.status));
    expect(new Set(all)).toEqual(new Set(consentStatus.options));
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
  const bodies = of(build(today), 'contactNote.add').map(({ body, thirdParty }) => body + thirdParty);
  expect(new Set(bodies).size).toBe(bodies.length);
  const principals = cases.map(({ principal }) => principal);
  expect(Object.keys(routines).filter((name) => !principals.includes(name))).toEqual([]);
});

test('uses only choices the office begins with', () => {
  const known = new Set(builtInCodes().map(({ list, code }) => `${list}:${code}`));
  for (const intake of of(build(today), 'intake.receive')) {
    const used = [
      `referralRoute:${intake.route}`,
      `urgency:${intake.urgency}`,
      ...(intake.screening === '' ? [] : [`screening:${intake.screening}`]),
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

test('draws files that are what their names say, and the same every time', () => {
  const added = of(build(today), 'attachment.add');
  expect(added.length).toBeGreaterThanOrEqual(4);
  for (const { name, token } of added) {
    const content = sampleFile(token);
    expect(recogniseFile(name, content).ok, name).toBe(true);
    expect(sampleFile(token)).toEqual(content);
  }
  expect(sampleFile('no-such-token')).toHaveLength(0);
});

test('writes down work, need of care and school of nobody the town does not know', () => {
  const people = households.flatMap(({ head, members }) => [head, ...members.map(({ person }) => person)]);
  const known = new Set(people.map(({ name }) => name));
  const named = [...Object.keys(facts), ...Object.keys(otherNames), ...Object.keys(phones)];
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  const principals = new Set(cases.map(({ principal }) => principal));
  const told = [...Object.keys(receptions), ...Object.keys(issuesFound)];
  expect(told.filter((name) => !principals.has(name))).toEqual([]);
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
  const record = (name: CarriedName, input: unknown, as: CivilDate): unknown => {
    const parsed = operations[name].input.parse(input);
    const output = {
      id: newId(),
      headId: newId(),
      caseId: newId(),
      until: '',
      goals: Array.from({ length: 10 }, () => ({ id: newId() })),
      personId: newId(),
      membershipId: newId(),
      caseNumber: '',
      title: '',
      roleIds: Array.from({ length: 60 }, newId),
      attendeeIds: Array.from({ length: 100 }, newId),
      printNumber: '8-0001',
    };
    carried.push({ name, input: parsed, on: as, output });
    return output;
  };
  buildSampleTown(on, record as CarryOut);
  return carried;
}

function of<Name extends CarriedName>(town: readonly Carried[], name: Name): InputOf<Name>[] {
  return town.filter((carried) => carried.name === name).map(({ input }) => input as InputOf<Name>);
}

/** The cases with the consultation each was made from. */
function casesOf(town: readonly Carried[]) {
  const intakes = new Map(
    town
      .filter(({ name }) => name === 'intake.receive')
      .map(({ input, output }) => [output['id'], input as InputOf<'intake.receive'>]),
  );
  return town
    .filter(({ name }) => name === 'intake.openCase')
    .flatMap(({ input, output }) => {
      const intake = intakes.get((input as InputOf<'intake.openCase'>).id);
      return intake === undefined ? [] : [{ id: output['caseId'], intake }];
    });
}

function day(text: string): CivilDate {
  const date = toCivilDate(text);
  if (date === undefined) throw new Error(`${text} is no day`);
  return date;
}

/** The step that a command of the story takes. */
function stepOf(name: 'case.changeStatus' | 'case.close', input: unknown): Step {
  if (name === 'case.close') {
    const { closedOn, reason } = input as InputOf<'case.close'>;
    return { status: 'closed', changedOn: closedOn, reason, nextCheckOn: null };
  }
  const { status, changedOn, reason, nextCheckOn } = input as InputOf<'case.changeStatus'>;
  return { status, changedOn, reason, nextCheckOn };
}
