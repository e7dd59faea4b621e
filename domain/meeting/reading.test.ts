import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { ScopedStatement } from '../consent/gate.ts';
import { consentStatuses } from '../contract/consent.ts';
import { isNamedAmong, readingOf, sitsAt, type Hearing, type TableReader } from './reading.ts';

const today = '2026-11-20' as CivilDate;
const people = ['本人', '妻', '子', '祖父'];

const statement: fc.Arbitrary<ScopedStatement> = fc.record({
  status: fc.constantFrom(...consentStatuses),
  requestedOn: fc.constant(null),
  expiresOn: fc.constantFrom(null, '2026-11-19' as CivilDate, '2027-03-31' as CivilDate),
  allAgencies: fc.boolean(),
  agencyIds: fc.subarray(['clinic', 'council']),
  items: fc.constantFrom<string[]>([], ['identity'], ['identity', 'family', 'life', 'plan']),
});
const hearing: fc.Arbitrary<Hearing> = fc.record({
  rule: fc.constantFrom('consent' as const, 'secrecy' as const),
  exceptionReason: fc.constantFrom('', '生命の危険'),
  principalId: fc.constant('本人'),
  people: fc
    .tuple(
      ...people.map((personId) =>
        fc.record({
          personId: fc.constant(personId),
          isDead: fc.boolean(),
          isMember: fc.boolean(),
          statement: fc.option(statement),
        }),
      ),
    )
    .map((all) => [...all]),
  today: fc.constant(today),
});
const reader: fc.Arbitrary<TableReader> = fc.record({
  agencyId: fc.constantFrom(null, 'clinic', 'council', 'school'),
  bound: fc.boolean(),
});
const record = fc.record({
  shareScope: fc.constantFrom(
    'office' as const,
    'council' as const,
    'consented' as const,
    'statistics' as const,
  ),
  sensitive: fc.boolean(),
  personIds: fc.subarray([...people, '知らない人']),
});

const written: ScopedStatement = {
  status: 'written',
  requestedOn: null,
  expiresOn: null,
  allAgencies: true,
  agencyIds: [],
  items: [],
};
const bound: TableReader = { agencyId: 'clinic', bound: true };
const note = { shareScope: 'consented' as const, sensitive: false, personIds: [] };
const family = (
  statements: Record<string, ScopedStatement | null>,
  fields: Partial<Hearing> = {},
): Hearing => ({
  rule: 'consent',
  exceptionReason: '',
  principalId: '本人',
  people: Object.entries(statements).map(([personId, said]) => ({
    personId,
    isDead: false,
    isMember: true,
    statement: said,
  })),
  today,
  ...fields,
});

describe('what a reader may know of a case', () => {
  it('is never what stays with the office, whoever reads under whatever law', () => {
    fc.assert(
      fc.property(hearing, reader, record, (heard, who, about) => {
        const kept = about.sensitive || about.shareScope === 'office' || about.shareScope === 'statistics';
        fc.pre(kept);
        expect(readingOf(heard, who).stays(about)).not.toBeNull();
      }),
    );
  });

  it('is 支援会議限定 only where the reader is bound and the law goes by secrecy', () => {
    fc.assert(
      fc.property(hearing, reader, record, (heard, who, about) => {
        const council = { ...about, shareScope: 'council' as const, sensitive: false };
        const goes = readingOf(heard, who).stays(council) === null;
        expect(goes).toBe(who.bound && heard.rule === 'secrecy');
      }),
    );
  });

  it('is with consent a record of people who are all open, each by a consent of their own', () => {
    fc.assert(
      fc.property(hearing, reader, record, (heard, who, about) => {
        const said = { ...about, shareScope: 'consented' as const, sensitive: false };
        const reading = readingOf({ ...heard, rule: 'consent' }, who);
        const of = said.personIds.length === 0 ? ['本人'] : said.personIds;
        expect(reading.stays(said) === null).toBe(of.every((id) => reading.isOpen(id)));
        for (const id of of.filter((person) => reading.isOpen(person))) {
          const person = heard.people.find(({ personId }) => personId === id);
          const isPastAsking = person?.isDead === true && id !== '本人';
          const mayOpen = isPastAsking || heard.exceptionReason !== '' || person?.statement !== null;
          expect(mayOpen).toBe(true);
        }
      }),
    );
  });

  it('does not shrink when somebody consents in writing to everything', () => {
    fc.assert(
      fc.property(hearing, reader, record, fc.constantFrom(...people), (heard, who, about, id) => {
        const more = heard.people.map((person) =>
          person.personId === id ? { ...person, statement: written } : person,
        );
        const [before, after] = [readingOf(heard, who), readingOf({ ...heard, people: more }, who)];
        if (before.stays(about) === null) expect(after.stays(about)).toBeNull();
        expect(after.isOpen(id)).toBe(true);
      }),
    );
  });

  it('counts as closed exactly the members and the principal who are not open, of the dead those who spoke', () => {
    fc.assert(
      fc.property(hearing, reader, (heard, who) => {
        const { closed, isOpen, verdict } = readingOf(heard, who);
        const expected = heard.people
          .filter(({ isMember, personId }) => isMember || personId === '本人')
          .filter(({ personId }) => !isOpen(personId));
        expect(closed.map(({ personId }) => personId)).toEqual(expected.map(({ personId }) => personId));
        if (closed.length > 0) expect(verdict).toBe('consent-required');
      }),
    );
  });
});

it('keeps the consent of one member from covering another', () => {
  const { closed, stays } = readingOf(family({ 本人: written, 妻: null }), bound);
  expect(closed).toEqual([{ personId: '妻', reason: 'unconfirmed' }]);
  expect([stays(note), stays({ ...note, personIds: ['本人', '妻'] })]).toEqual([null, 'consent']);
});

it('treats a reader without a duty of secrecy at a 支援会議 as at a meeting with consent', () => {
  const heard = family({ 本人: written, 妻: null }, { rule: 'secrecy' });
  const free = readingOf(heard, { agencyId: 'clinic', bound: false });
  expect(readingOf(heard, bound).closed).toEqual([]);
  expect(free.closed).toEqual([{ personId: '妻', reason: 'not-bound' }]);
  expect(free.stays({ ...note, shareScope: 'council' })).toBe('council');
});

it('holds the dead to what they said while they lived, and asks nothing of those who never spoke', () => {
  const refused = { ...written, status: 'refused' as const };
  const heard = (statement: ScopedStatement | null) => {
    const { people, ...rest } = family({ 本人: written, 妻: statement });
    const dead = people.map((person) => (person.personId === '妻' ? { ...person, isDead: true } : person));
    return readingOf({ ...rest, people: dead }, bound);
  };
  const about = { ...note, personIds: ['妻'] };
  expect([heard(refused).stays(about), heard(null).stays(about)]).toEqual(['consent', null]);
  const ofDead = family({ 本人: refused }, { rule: 'secrecy' });
  const died = { ...ofDead, people: ofDead.people.map((person) => ({ ...person, isDead: true })) };
  expect(readingOf(died, bound).verdict).toBe('allowed-by-basis');
  expect(readingOf(died, { agencyId: null, bound: false }).verdict).toBe('consent-required');
});

it('tells what a sheet says of health and of anything only with consent to those items', () => {
  const told = (items: string[]) => {
    const { tells, isOpen } = readingOf(family({ 本人: { ...written, items } }), bound);
    return [isOpen('本人'), tells('本人', 'care'), tells('本人', 'account')];
  };
  const sheet = ['identity', 'family', 'life', 'plan'];
  expect(told([])).toEqual([true, true, true]);
  expect(told(sheet)).toEqual([true, false, false]);
  expect(told([...sheet, 'health'])).toEqual([true, true, false]);
  expect(told([...sheet, 'health', 'work', 'money', 'services'])).toEqual([true, true, true]);
  expect(told(['health'])).toEqual([false, false, false]);
});

it('goes by the agencies a consent names', () => {
  const heard = family({ 本人: { ...written, allAgencies: false, agencyIds: ['clinic'] } });
  expect(readingOf(heard, bound).verdict).toBe('allowed');
  expect(readingOf(heard, { agencyId: null, bound: true }).closed).toEqual([
    { personId: '本人', reason: 'agency' },
  ]);
});

it('gives every case to those who sit at its table', () => {
  expect(sitsAt({ everyone: true, attendeeIds: [] }, 'a')).toBe(true);
  expect(sitsAt({ everyone: false, attendeeIds: ['b'] }, 'a')).toBe(false);
  expect(sitsAt({ everyone: false, attendeeIds: ['a'] }, 'a')).toBe(true);
});

it('knows a relative by name, however it is spelt', () => {
  expect(isNamedAmong('髙橋　見本', ['架空 一', '高橋見本'])).toBe(true);
  expect([isNamedAmong('', ['']), isNamedAmong('別人 一', ['架空 一'])]).toEqual([false, false]);
});
