import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { Kinship } from '../contract/kinship.ts';
import type { PersonId } from '../contract/scalars.ts';
import { kinshipAsOf } from './as-of.ts';

type Partnership = Kinship['partnerships'][number];
type Pregnancy = Kinship['pregnancies'][number];
type EmotionalTie = Kinship['emotionalTies'][number];

const day = (text: string): CivilDate => text as CivilDate;
const [a, b] = ['a', 'b'].map((id) => id as PersonId) as [PersonId, PersonId];
const nobodyDied = (): null => null;

const couple = (fields: Partial<Partnership>): Partnership => ({
  id: 'tie' as Partnership['id'],
  personA: a,
  personB: b,
  kind: 'married',
  state: 'together',
  startedOn: null,
  endedOn: null,
  ...fields,
});
const pregnancy = (fields: Partial<Pregnancy>): Pregnancy => ({
  id: 'pregnancy' as Pregnancy['id'],
  mother: a,
  father: null,
  kind: 'expected',
  on: null,
  note: '',
  shareScope: 'office',
  sensitive: true,
  ...fields,
});
const feeling = (fields: Partial<EmotionalTie>): EmotionalTie => ({
  id: 'feeling' as EmotionalTie['id'],
  personA: a,
  personB: b,
  kind: 'conflict',
  directed: false,
  since: null,
  until: null,
  note: '',
  shareScope: 'office',
  sensitive: true,
  ...fields,
});
const ties = (fields: Partial<Pick<Kinship, 'partnerships' | 'pregnancies' | 'emotionalTies'>>) => ({
  partnerships: [],
  pregnancies: [],
  emotionalTies: [],
  ...fields,
});

describe('kinshipAsOf', () => {
  it('knows a marriage from its day, and a divorce from the day it ended', () => {
    const divorced = couple({
      startedOn: day('2005-05-05'),
      endedOn: day('2015-03-03'),
      state: 'divorced',
    });
    const states = (on: string) =>
      kinshipAsOf(ties({ partnerships: [divorced] }), day(on), nobodyDied).partnerships.map(
        ({ state }) => state,
      );
    expect(
      ['2005-05-04', '2005-05-05', '2015-03-02', '2015-03-03', '2026-01-01'].map((on) => states(on)),
    ).toEqual([[], ['together'], ['together'], ['divorced'], ['divorced']]);
  });

  it('keeps a couple together until the death that parted them', () => {
    const widowed = ties({ partnerships: [couple({ state: 'widowed' })] });
    const died = (person: PersonId) => (person === b ? day('2020-07-07') : null);
    const stateOn = (on: string, diedOn: typeof died) =>
      kinshipAsOf(widowed, day(on), diedOn).partnerships[0]?.state;
    expect([
      stateOn('2020-07-06', died),
      stateOn('2020-07-07', died),
      stateOn('2020-07-06', nobodyDied),
    ]).toEqual(['together', 'widowed', 'widowed']);
  });

  it('shows a pregnancy while it lasts and a loss from its day', () => {
    const on = day('2026-06-01');
    const shown = (kind: Pregnancy['kind'], at: CivilDate) =>
      kinshipAsOf(ties({ pregnancies: [pregnancy({ kind, on })] }), at, nobodyDied).pregnancies.length;
    expect(
      [addDays(on, -281), addDays(on, -280), on, addDays(on, 1)].map((at) => shown('expected', at)),
    ).toEqual([0, 1, 1, 0]);
    expect([addDays(on, -1), on, addDays(on, 1)].map((at) => shown('stillbirth', at))).toEqual([0, 1, 1]);
  });

  it('shows a feeling from its day up to but without the day it ended', () => {
    const tie = feeling({ since: day('2024-01-01'), until: day('2025-01-01') });
    const shown = (on: string) =>
      kinshipAsOf(ties({ emotionalTies: [tie] }), day(on), nobodyDied).emotionalTies.length;
    expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((on) => shown(on))).toEqual([
      0, 1, 1, 0,
    ]);
  });

  const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(day('2018-01-01'), days));
  const perhaps = fc.option(anyDay);
  const anyCouple = fc
    .record({
      startedOn: perhaps,
      endedOn: perhaps,
      state: fc.constantFrom<Partnership['state']>('together', 'separated', 'divorced', 'widowed'),
      kind: fc.constantFrom<Partnership['kind']>('married', 'cohabiting', 'engaged'),
    })
    .map(couple);
  const anyTies = fc.record({
    partnerships: fc.array(anyCouple, { maxLength: 6 }),
    pregnancies: fc.array(
      fc
        .record({ on: perhaps, kind: fc.constantFrom<Pregnancy['kind']>('expected', 'miscarriage') })
        .map(pregnancy),
      { maxLength: 4 },
    ),
    emotionalTies: fc.array(fc.record({ since: perhaps, until: perhaps }).map(feeling), { maxLength: 4 }),
  });

  it('invents nothing, and says the same when it is asked twice', () => {
    fc.assert(
      fc.property(anyTies, anyDay, perhaps, (all, on, death) => {
        const diedOn = () => death;
        const then = kinshipAsOf(all, on, diedOn);
        for (const { state, ...tie } of then.partnerships) {
          const recorded = all.partnerships.some(
            ({ state: own, ...other }) =>
              JSON.stringify(other) === JSON.stringify(tie) && (own === state || state === 'together'),
          );
          expect(recorded).toBe(true);
        }
        for (const tie of then.emotionalTies) expect(all.emotionalTies).toContain(tie);
        for (const one of then.pregnancies) expect(all.pregnancies).toContain(one);
        expect(kinshipAsOf(then, on, diedOn)).toEqual(then);
      }),
    );
  });

  it('never loses a couple or a loss again as the days go by', () => {
    fc.assert(
      fc.property(anyTies, anyDay, fc.nat(2_000), (all, on, days) => {
        const [then, later] = [on, addDays(on, days)].map((at) => kinshipAsOf(all, at, nobodyDied));
        expect(later?.partnerships.length).toBeGreaterThanOrEqual(then?.partnerships.length ?? 0);
        const losses = (of: typeof then) => of?.pregnancies.filter(({ kind }) => kind !== 'expected').length;
        expect(losses(later)).toBeGreaterThanOrEqual(losses(then) ?? 0);
      }),
    );
  });

  it('leaves what has no day as it is recorded', () => {
    fc.assert(
      fc.property(anyDay, anyCouple, (on, tie) => {
        const dayless = { ...tie, startedOn: null, endedOn: null };
        expect(kinshipAsOf(ties({ partnerships: [dayless] }), on, nobodyDied).partnerships).toEqual([
          dayless,
        ]);
      }),
    );
  });
});
