import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { PersonId } from '../contract/scalars.ts';
import { signRules } from '../contract/sign.ts';
import { fingerprint, fingerprintAfterMerge } from './fingerprint.ts';
import { findSigns } from './find-signs.ts';
import type { SignHousehold, SignMember, Thresholds } from './household.ts';

const thresholds: Thresholds = {
  parentAge: 75,
  childFromAge: 40,
  childToAge: 64,
  carerFromAge: 6,
  carerUnderAge: 18,
  smallChildUnderAge: 12,
  aloneAge: 75,
  oldAge: 65,
  singleParentChildUnderAge: 18,
  quietDays: 60,
};

const id = (text: string): PersonId => text as PersonId;
const working = { label: '働いている', working: true };
const notWorking = { label: '働いていない', working: false };

const member = (name: string, age: number | null, fields: Partial<SignMember> = {}): SignMember => ({
  id: id(name),
  name,
  age,
  resident: true,
  work: null,
  careNeed: null,
  ...fields,
});

const household = (members: SignMember[], fields: Partial<SignHousehold> = {}): SignHousehold => ({
  members,
  parentages: [],
  couples: [],
  careTies: [],
  keyPerson: { state: 'marked', note: '' },
  openCases: [],
  ...fields,
});

/** A running case in which nobody was reached for some days. */
const running = (days: number): SignHousehold['openCases'][number] => ({
  caseNumber: 'R8-001',
  principalId: id('本人'),
  since: '2026-01-01' as CivilDate,
  contacted: true,
  days,
  absences: 2,
});

const rulesOf = (subject: SignHousehold, changed: Partial<Thresholds> = {}): string[] =>
  findSigns(subject, { ...thresholds, ...changed }).map(({ rule }) => rule);

const child = (parent: string, name: string) => ({ parent: id(parent), child: id(name) });

describe('8050', () => {
  const family = (son: SignMember, mother = member('母', 82)) =>
    household([mother, son], { parentages: [child('母', '長男')] });

  it('rests on both ages, the roof and the work of the child', () => {
    expect(findSigns(family(member('長男', 54)), thresholds)).toEqual([
      {
        rule: 'parent-and-child',
        personIds: ['長男', '母'],
        facts: [
          { fact: 'old-parent', values: { name: '母', age: 82, other: '長男' } },
          { fact: 'grown-child', values: { name: '長男', age: 54 } },
          { fact: 'work-unknown', values: { name: '長男' } },
        ],
      },
    ]);
  });

  it.each([
    ['work recorded', member('長男', 54, { work: working }), []],
    ['no work recorded as such', member('長男', 54, { work: notWorking }), ['parent-and-child']],
    ['child lives elsewhere', member('長男', 54, { resident: false }), ['old-alone']],
    ['age of the child unknown', member('長男', null), []],
    ['child just too young', member('長男', 39), []],
    ['child just too old', member('長男', 65), ['old-only']],
  ])('%s', (_name, son, expected) => {
    expect(rulesOf(family(son))).toEqual(expected);
  });

  it('knows no parent of unknown age', () => {
    expect(rulesOf(family(member('長男', 54), member('母', null)))).toEqual([]);
  });
});

describe('young carer', () => {
  const boy = member('孫', 14);
  it('is a child recorded as looking after somebody', () => {
    const subject = household([boy, member('祖母', 80), member('父', 45)], {
      careTies: [{ carer: id('孫'), cared: id('祖母') }],
    });
    expect(rulesOf(subject)).toEqual(['young-carer']);
  });
  it('is a child alone with somebody in need of care, unless a grown-up may be there', () => {
    const mother = member('母', 40, { careNeed: '療養中' });
    expect(rulesOf(household([boy, mother]))).toEqual(['young-carer']);
    expect(rulesOf(household([boy, mother, member('父', 45)]))).toEqual([]);
    expect(rulesOf(household([boy, mother, member('叔父', null)]))).toEqual([]);
    expect(rulesOf(household([member('孫', 18), mother]))).toEqual([]);
  });
  it.each([
    [5, []],
    [6, ['young-carer']],
  ])('is old enough to look after somebody: %i', (age, expected) => {
    expect(rulesOf(household([member('孫', age), member('母', 40, { careNeed: '療養中' })]))).toEqual(
      expected,
    );
  });
});

describe('double care', () => {
  const grandmother = member('祖母', 80, { careNeed: '要介護2' });
  const family = (father: SignMember, son: SignMember) =>
    household([grandmother, father, son], {
      parentages: [child('父', '子'), child('母', '子')],
      couples: [[id('父'), id('母')]],
    });
  it('needs a small child and somebody else in need of care', () => {
    const rules = (father: SignMember, son: SignMember) =>
      rulesOf(family(father, son)).filter((rule) => rule === 'double-care');
    expect(rules(member('父', 40), member('子', 5))).toEqual(['double-care']);
    expect(rules(member('父', 40), member('子', 12))).toEqual([]);
    expect(rules(member('父', null), member('子', 5))).toEqual([]);
    expect(rules(member('父', 40), member('子', null))).toEqual([]);
  });
  it('is not the care for the small child itself', () => {
    const subject = household(
      [member('父', 40), member('母', 38), member('子', 5, { careNeed: '障害（手帳あり）' })],
      {
        parentages: [child('父', '子'), child('母', '子')],
        couples: [[id('父'), id('母')]],
      },
    );
    expect(rulesOf(subject)).toEqual([]);
  });
});

test('old people alone and among themselves', () => {
  expect(rulesOf(household([member('夫', 75)]))).toEqual(['old-alone']);
  expect(rulesOf(household([member('夫', 74)]))).toEqual([]);
  expect(rulesOf(household([member('夫', 75), member('妻', 66)]))).toEqual(['old-only']);
  expect(rulesOf(household([member('夫', 75), member('妻', null)]))).toEqual([]);
  expect(rulesOf(household([member('夫', 75), member('妻', 66, { resident: false })]))).toEqual([
    'old-alone',
  ]);
});

test('a single parent is the only one at home, without a partner', () => {
  const family = household([member('母', 35), member('子', 8), member('祖母', 60)], {
    parentages: [child('母', '子'), child('父', '子'), child('祖母', '母')],
  });
  expect(rulesOf(family)).toEqual(['single-parent']);
  const withPartner = { ...family, couples: [[id('母'), id('祖母')] as const] };
  expect(rulesOf(withPartner)).toEqual([]);
  expect(rulesOf({ ...family, members: [...family.members, member('父', 36)] })).toEqual([]);
});

test('no key person of a running case, and its stated absence', () => {
  const without = (keyPerson: SignHousehold['keyPerson'], cases: SignHousehold['openCases'] = [running(0)]) =>
    household([member('本人', 50)], { keyPerson, openCases: cases });
  const nobody = without({ state: 'open', note: '' });
  const stated = without({ state: 'absent', note: '親族とは疎遠' });
  expect(rulesOf(without({ state: 'open', note: '' }, []))).toEqual([]);
  expect([findSigns(nobody, thresholds)[0]?.facts, findSigns(stated, thresholds)[0]?.facts]).toEqual([
    [{ fact: 'key-person-open', values: {} }],
    [{ fact: 'key-person-absent-note', values: { note: '親族とは疎遠' } }],
  ]);
});

test('long silence counts from the day after the last one allowed', () => {
  const quiet = (days: number) => household([member('本人', 50)], { openCases: [running(days)] });
  expect([rulesOf(quiet(60)), rulesOf(quiet(61))]).toEqual([[], ['no-contact']]);
});

const names = ['a', 'b', 'c', 'd', 'e'];
const anyMember = (name: string): fc.Arbitrary<SignMember> =>
  fc.record({
    id: fc.constant(id(name)),
    name: fc.constant(name),
    age: fc.option(fc.integer({ min: 0, max: 105 }), { nil: null }),
    resident: fc.boolean(),
    work: fc.constantFrom(null, working, notWorking),
    careNeed: fc.constantFrom(null, '要介護3'),
  });
const anyPair = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 })
  .map(([one, other]) => [id(one ?? ''), id(other ?? '')] as const);
const anyHousehold: fc.Arbitrary<SignHousehold> = fc.record({
  members: fc.tuple(...names.map(anyMember)).chain((all) => fc.subarray(all)),
  parentages: fc.array(
    anyPair.map(([parent, born]) => ({ parent, child: born })),
    { maxLength: 6 },
  ),
  couples: fc.array(anyPair, { maxLength: 2 }),
  careTies: fc.array(
    anyPair.map(([carer, cared]) => ({ carer, cared })),
    { maxLength: 3 },
  ),
  keyPerson: fc.record({
    state: fc.constantFrom('marked', 'absent', 'open'),
    note: fc.constantFrom('', '疎遠'),
  }),
  openCases: fc.array(
    fc.record({
      caseNumber: fc.constantFrom('R8-001', 'R8-002'),
      principalId: fc.constantFrom(...names.map(id)),
      since: fc.constant('2026-01-01' as CivilDate),
      contacted: fc.boolean(),
      days: fc.integer({ min: 0, max: 400 }),
      absences: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 1 },
  ),
});

describe('any household', () => {
  it('has the same signs however its records are ordered', () => {
    fc.assert(
      fc.property(anyHousehold, (subject) => {
        const turned: SignHousehold = {
          ...subject,
          members: subject.members.toReversed(),
          parentages: subject.parentages.toReversed(),
          couples: subject.couples.toReversed(),
          careTies: subject.careTies.toReversed(),
        };
        expect(findSigns(turned, thresholds)).toEqual(findSigns(subject, thresholds));
      }),
    );
  });

  it('has no sign about the age of somebody whose age is not known', () => {
    fc.assert(
      fc.property(anyHousehold, (subject) => {
        const ageless = { ...subject, members: subject.members.map((each) => ({ ...each, age: null })) };
        expect(rulesOf(ageless).every((rule) => ['no-key-person', 'no-contact'].includes(rule))).toBe(true);
      }),
    );
  });

  it('has no more signs under stricter thresholds', () => {
    const stricter: readonly [string, Partial<Thresholds>][] = [
      ['parent-and-child', { parentAge: 85, childFromAge: 45, childToAge: 60 }],
      ['young-carer', { carerFromAge: 8, carerUnderAge: 15 }],
      ['double-care', { smallChildUnderAge: 6 }],
      ['old-alone', { aloneAge: 80 }],
      ['old-only', { oldAge: 70 }],
      ['single-parent', { singleParentChildUnderAge: 16 }],
      ['no-contact', { quietDays: 90 }],
    ];
    fc.assert(
      fc.property(anyHousehold, fc.constantFrom(...stricter), (subject, [rule, changed]) => {
        const count = (found: string[]) => found.filter((each) => each === rule).length;
        expect(count(rulesOf(subject, changed))).toBeLessThanOrEqual(count(rulesOf(subject)));
      }),
    );
  });

  it('names facts for every sign, and only people of the household', () => {
    fc.assert(
      fc.property(anyHousehold, (subject) => {
        for (const { rule, facts, personIds } of findSigns(subject, thresholds)) {
          expect(signRules).toContain(rule);
          expect(facts.length).toBeGreaterThan(0);
          if (rule !== 'no-contact')
            expect(subject.members.map((each) => each.id)).toEqual(expect.arrayContaining(personIds));
        }
      }),
    );
  });
});

test('a dismissal outlasts birthdays and respelt names, and ends with a new fact', () => {
  const [before, older, worse] = [
    [member('母', 82), member('長男', 54)],
    [member('母', 83), member('長男', 55)],
    [member('母', 83), member('長男', 55, { work: notWorking })],
  ].map((members) => findSigns(household(members, { parentages: [child('母', '長男')] }), thresholds)[0]);
  if (before === undefined || older === undefined || worse === undefined) throw new Error('no sign');
  expect(fingerprint(older)).toBe(fingerprint(before));
  expect(fingerprint(worse)).not.toBe(fingerprint(before));
});

test('a dismissal says the same in any order, and follows a person who was recorded twice', () => {
  fc.assert(
    fc.property(anyHousehold, fc.constantFrom('a', 'm', 'z'), (subject, kept) => {
      for (const sign of findSigns(subject, thresholds)) {
        const turned = {
          ...sign,
          personIds: sign.personIds.toReversed(),
          facts: sign.facts.toReversed(),
        };
        expect(fingerprint(turned)).toBe(fingerprint(sign));
        const [dropped] = sign.personIds;
        if (dropped === undefined) continue;
        const merged = {
          ...sign,
          personIds: sign.personIds.map((each) => (each === dropped ? id(kept) : each)),
        };
        expect(fingerprintAfterMerge(fingerprint(sign), dropped, id(kept))).toBe(fingerprint(merged));
        expect(fingerprintAfterMerge(fingerprint(sign), id('nobody'), id(kept))).toBe(fingerprint(sign));
      }
    }),
  );
});
