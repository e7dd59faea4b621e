import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import { consentStatuses } from '../contract/consent.ts';
import { disclosureParts } from '../contract/disclosure.ts';
import {
  leftOutReason,
  mayDisclose,
  type ConsentRule,
  staysBehind,
  type HandingOver,
  type ScopedStatement,
} from './gate.ts';
import { particularKinds } from './kinds.ts';
import { isGiven, standingOf } from './standing.ts';

const day = (text: string) => text as CivilDate;
const today = day('2026-11-20');
const agencies = ['clinic', 'council', 'school'];

const days = fc.constantFrom(day('2026-11-19'), today, day('2026-11-21'));
const statement: fc.Arbitrary<ScopedStatement> = fc.record({
  status: fc.constantFrom(...consentStatuses),
  requestedOn: fc.option(days),
  expiresOn: fc.option(days),
  allAgencies: fc.boolean(),
  agencyIds: fc.subarray(agencies),
  items: fc.subarray(['identity', 'family', 'life', 'plan', 'own']),
});
const rules: readonly ConsentRule[] = ['consent', 'secrecy'];
const request: fc.Arbitrary<HandingOver> = fc.record({
  rule: fc.constantFrom(...rules),
  recipientAgencyId: fc.option(fc.constantFrom(...agencies)),
  recipientBound: fc.boolean(),
  persons: fc.uniqueArray(
    fc.record({
      personId: fc.constantFrom('a', 'b', 'c'),
      statement: fc.option(statement),
      particular: fc.array(statement, { maxLength: 2 }),
    }),
    { selector: (person) => person.personId },
  ),
  parts: fc.subarray([...disclosureParts]),
  exceptionReason: fc.constantFrom('', ' \n　', '虐待の通告'),
  today: fc.constant(today),
});
const record = fc.record({
  shareScope: fc.constantFrom('office', 'council', 'consented', 'statistics'),
  sensitive: fc.boolean(),
});

const written: ScopedStatement = {
  status: 'written',
  requestedOn: null,
  expiresOn: null,
  allAgencies: true,
  agencyIds: [],
  items: [],
};
const plain: HandingOver = {
  rule: 'consent',
  recipientAgencyId: 'clinic',
  recipientBound: true,
  persons: [{ personId: 'a', statement: written }],
  parts: ['basics'],
  exceptionReason: '',
  today,
};
const judged = (changes: Partial<HandingOver>, own: Partial<ScopedStatement> = {}) => {
  const { verdict, persons } = mayDisclose({
    ...plain,
    persons: [{ personId: 'a', statement: { ...written, ...own } }],
    ...changes,
  });
  return [verdict, persons[0]?.reason];
};
const openness = ['allowed', 'allowed-by-basis', 'allowed-by-exception', 'consent-required'];
const isOpen = (verdict: string) => verdict !== 'consent-required';

describe('the consent gate', () => {
  it.each([
    ['consent to all', {}, {}, ['allowed', 'consent']],
    ['its last day', {}, { expiresOn: today }, ['allowed', 'consent']],
    ['run out', {}, { expiresOn: day('2026-11-19') }, ['consent-required', 'expired']],
    ['withdrawn', {}, { status: 'withdrawn' }, ['consent-required', 'withdrawn']],
    ['asked for', {}, { status: 'unconfirmed', requestedOn: today }, ['consent-required', 'requested']],
    ['another agency', {}, { allAgencies: false, agencyIds: ['school'] }, ['consent-required', 'agency']],
    ['this agency', {}, { allAgencies: false, agencyIds: ['clinic'] }, ['allowed', 'consent']],
    [
      'nobody of the list',
      { recipientAgencyId: null },
      { allAgencies: false },
      ['consent-required', 'agency'],
    ],
    ['another item', { parts: ['assessment'] }, { items: ['identity'] }, ['consent-required', 'items']],
    ['this item', { parts: ['basics', 'phone'] }, { items: ['identity'] }, ['allowed', 'consent']],
    ['a part without words', {}, { status: 'partial' }, ['consent-required', 'scope']],
    ['the council', { rule: 'secrecy' }, { status: 'refused' }, ['allowed-by-basis', 'secrecy']],
    [
      'outside the council',
      { rule: 'secrecy', recipientBound: false },
      { status: 'refused' },
      ['consent-required', 'not-bound'],
    ],
    [
      'another law',
      { exceptionReason: '虐待の通告' },
      { status: 'refused' },
      ['allowed-by-exception', 'exception'],
    ],
  ] as const)('judges %s', (_name, changes, own, expected) => {
    expect(judged(changes as Partial<HandingOver>, own as Partial<ScopedStatement>)).toEqual(expected);
  });

  it('does not open for a handing-over that names nobody', () => {
    expect(mayDisclose({ ...plain, persons: [] }).verdict).toBe('consent-required');
  });

  it('is as closed as its most closed person, and judges each as if alone', () => {
    fc.assert(
      fc.property(request, (whole) => {
        const { verdict, persons } = mayDisclose(whole);
        for (const person of whole.persons) {
          const alone = mayDisclose({ ...whole, persons: [person] });
          expect(persons.find(({ personId }) => personId === person.personId)).toEqual(alone.persons[0]);
          expect(openness.indexOf(verdict)).toBeGreaterThanOrEqual(openness.indexOf(alone.verdict));
        }
        if (persons.length > 0) expect(persons.map((person) => person.verdict)).toContain(verdict);
      }),
    );
  });

  it('never opens by a withdrawal or a refusal', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('withdrawn' as const, 'refused' as const), (before, status) => {
        const after = {
          ...before,
          persons: before.persons.map((person) => ({
            ...person,
            statement: { ...(person.statement ?? written), status },
            particular: person.particular?.map((said) => ({ ...said, status })) ?? [],
          })),
        };
        if (!isOpen(mayDisclose(before).verdict)) expect(isOpen(mayDisclose(after).verdict)).toBe(false);
        expect(mayDisclose(after).verdict === 'allowed').toBe(false);
      }),
    );
  });

  it('never closes when consent is widened to more agencies', () => {
    fc.assert(
      fc.property(request, fc.subarray(agencies), (before, more) => {
        const widen = (said: ScopedStatement) => ({
          ...said,
          agencyIds: [...new Set([...said.agencyIds, ...more])],
        });
        const widened = mayDisclose({
          ...before,
          persons: before.persons.map(({ personId, statement: said, particular = [] }) => ({
            personId,
            statement: said && widen(said),
            particular: particular.map(widen),
          })),
        });
        if (isOpen(mayDisclose(before).verdict)) expect(isOpen(widened.verdict)).toBe(true);
      }),
    );
  });

  it('opens by a particular consent exactly where the same consent to share would, and closes by a particular no', () => {
    fc.assert(
      fc.property(request, statement, (whole, said) => {
        const about = (persons: HandingOver['persons']) => mayDisclose({ ...whole, persons }).persons[0];
        const shared = about([{ personId: 'a', statement: said }]);
        const particular = about([{ personId: 'a', statement: null, particular: [said] }]);
        expect(particular?.verdict).toBe(shared?.verdict);
        const both = about([{ personId: 'a', statement: written, particular: [said] }]);
        const isNo = said.status === 'refused' || said.status === 'withdrawn';
        if (isNo) expect(both?.verdict).toBe(shared?.verdict);
        else expect(both?.verdict).toBe('allowed');
      }),
    );
  });

  it('knows which kinds of consent speak of a handing-over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'commissioner', 'medical', 'neighbours'),
        fc.string(),
        fc.string(),
        fc.boolean(),
        (category, before, after, isParticipation) => {
          const purpose = `${before}${isParticipation ? '参加支援' : ''}${after}`;
          const kinds = particularKinds({ category, purpose, participation: '参加支援' });
          expect(kinds.includes('commissioner')).toBe(category === 'commissioner');
          expect(kinds.includes('participation')).toBe(isParticipation);
          expect(particularKinds({ category, purpose, participation: '' })).not.toContain('participation');
        },
      ),
    );
  });

  it('never opens by an exception without a reason', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('', ' ', '　', '\n'), (before, exceptionReason) => {
        expect(mayDisclose({ ...before, exceptionReason }).verdict).not.toBe('allowed-by-exception');
      }),
    );
  });
});

describe('a record', () => {
  it('stays behind when it is secret, of the office or for statistics, whatever was consented', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...rules), fc.boolean(), (kept, rule, opened) => {
        const reason = staysBehind(kept, rule, opened);
        const never = kept.sensitive || kept.shareScope === 'office' || kept.shareScope === 'statistics';
        if (never) expect(reason).toBe(kept.sensitive ? 'sensitive' : kept.shareScope);
        else if (kept.shareScope === 'council') expect(reason).toBe(rule === 'consent' ? 'council' : null);
        else expect(reason).toBe(rule === 'consent' && !opened ? 'consent' : null);
      }),
    );
  });

  it('for the council stays there when consent is given later', () => {
    const kept = { shareScope: 'council', sensitive: false } as const;
    const before = leftOutReason(kept, { rule: 'consent', consent: 'unconfirmed' });
    const after = leftOutReason(kept, { rule: 'consent', consent: 'written' });
    expect([before, after]).toEqual(['council', 'council']);
  });
});

describe('the standing of consent', () => {
  it('is given only by a statement that gives it and has not run out', () => {
    fc.assert(
      fc.property(fc.option(statement), days, (latest, on) => {
        const given = isGiven(standingOf(latest, on));
        const says = latest !== null && ['written', 'oral', 'partial'].includes(latest.status);
        expect(given).toBe(says && (latest.expiresOn === null || latest.expiresOn >= on));
      }),
    );
  });
});
