import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { DuplicateReason } from '../contract/duplicate.ts';
import { isLikelyPerson, likeness, sharedFacts, swapped, type Facts } from './likeness.ts';

const nothing: Facts = {
  name: '',
  kana: '',
  otherNames: [],
  birthDate: null,
  phones: [],
  addressKeys: [],
};

const name = fc.string({
  unit: fc.constantFrom(...Array.from('山田花子架空邊邉辺髙高ハナコはなこー 　')),
  maxLength: 8,
});
const date = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1925-01-01' as CivilDate, days));
const facts: fc.Arbitrary<Facts> = fc.record({
  name,
  kana: name,
  otherNames: fc.array(name, { maxLength: 3 }),
  birthDate: fc.option(date),
  phones: fc.array(fc.string({ unit: fc.constantFrom(...Array.from('01289')), maxLength: 11 }), {
    maxLength: 3,
  }),
  addressKeys: fc.array(fc.constantFrom('', '架空1', '架空1-2', '仮想3'), { maxLength: 2 }),
});

describe('what two records share', () => {
  it('is the same whichever of them comes first', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(sharedFacts(one, other)).toEqual(sharedFacts(other, one));
        const reasons = sharedFacts(one, other);
        expect(likeness(one, other, reasons)).toBe(likeness(other, one, reasons));
      }),
      { numRuns: 2000 },
    );
  });

  it('is nothing where nothing is known', () => {
    fc.assert(
      fc.property(facts, (one) => {
        expect(sharedFacts(one, nothing)).toEqual([]);
      }),
    );
  });

  it('finds the same person by each single fact', () => {
    const known = fc.record({
      name: fc.constantFrom('山田 花子', '渡邊 髙子', '架空'),
      kana: fc.constantFrom('ヤマダ ハナコ', 'わたなべ たかこ'),
      otherNames: fc.constantFrom<[string, ...string[]]>(['旧姓 花子'], ['かりの はなこ', '仮野']),
      birthDate: date,
      phones: fc.constantFrom(['0121234567'], ['09012345678', '0121234567']),
      addressKeys: fc.constantFrom(['架空1'], ['架空1-2']),
    });
    fc.assert(
      fc.property(known, (person) => {
        const by = (fact: Partial<Facts>): DuplicateReason[] => sharedFacts({ ...nothing, ...fact }, person);
        expect(by({ name: person.name })).toContain('name');
        expect(by({ kana: person.kana })).toContain('kana');
        expect(by({ name: person.otherNames[0] })).toContain('other-name');
        expect(by({ birthDate: person.birthDate })).toContain('birth');
        expect(by({ phones: person.phones.slice(-1) })).toContain('phone');
        expect(by({ addressKeys: person.addressKeys })).toContain('address');
        for (const reasons of [by({ name: person.name }), by({ birthDate: person.birthDate })]) {
          expect(isLikelyPerson({ ...nothing, name: person.name }, reasons)).toBe(true);
        }
      }),
    );
  });

  it.each<[Partial<Facts>, Partial<Facts>, DuplicateReason[]]>([
    [{ name: '渡邉' }, { name: '渡辺　花子' }, ['name']],
    [{ name: '山' }, { name: '山田' }, []],
    [{ name: '田花子' }, { name: '山田花子' }, []],
    [{ kana: 'やまた' }, { kana: 'ヤマダ　ハナコ' }, ['kana']],
    [{ birthDate: '1950-04-03' as CivilDate }, { birthDate: '1950-03-04' as CivilDate }, ['birth-swapped']],
    [{ birthDate: '1950-04-04' as CivilDate }, { birthDate: '1950-04-04' as CivilDate }, ['birth']],
    [{ birthDate: '1950-04-13' as CivilDate }, { birthDate: '1950-04-14' as CivilDate }, []],
    [{ phones: ['110'] }, { phones: ['110'] }, []],
  ])('of %j and %j is %j', (one, other, reasons) => {
    expect(sharedFacts({ ...nothing, ...one }, { ...nothing, ...other })).toEqual(reasons);
  });

  it('counts a whole name for more than its beginning', () => {
    const typed = { ...nothing, name: '山田 花子' };
    const rank = (known: string): number =>
      likeness(typed, { ...nothing, name: known }, sharedFacts(typed, { ...nothing, name: known }));
    expect(rank('山田花子')).toBeGreaterThan(rank('山田'));
  });

  it('does not take a neighbour in the same house for the person who was named', () => {
    expect(isLikelyPerson({ ...nothing, name: '山田' }, ['address'])).toBe(false);
    expect(isLikelyPerson({ ...nothing, name: '山田' }, ['birth', 'address'])).toBe(true);
    expect(isLikelyPerson(nothing, ['address'])).toBe(true);
  });
});

describe('month and day the other way round', () => {
  it('are turned back the second time, wherever there is such a day', () => {
    fc.assert(
      fc.property(date, (day) => {
        const turned = swapped(day);
        expect(Number(day.slice(8)) > 12 ? turned : swapped(turned)).toBe(day);
      }),
    );
  });
});
