import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type CivilDate } from '../calendar/civil-date.ts';
import type { Evaluation, Plan } from '../contract/support-plan.ts';
import { decisionDayProblems, planProblems, undecidable } from './decision.ts';
import { isEvaluationDue, latestMonitoring, unfinishable } from './evaluation.ts';
import { takeOver } from './next-plan.ts';
import { nextMonitoring, proposedMonitorings } from './schedule.ts';

const day = (text: string) => text as CivilDate;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2019-05-01'), days));
const period = fc.record({
  startsOn: fc.option(anyDay),
  endsOn: fc.option(anyDay),
  firstMonitoringOn: fc.option(anyDay),
  monitoringMonths: fc.integer({ min: 0, max: 12 }),
});

describe('monitoring days', () => {
  test('stand in order, and those that follow the first lie inside the plan', () => {
    fc.assert(
      fc.property(period, (plan) => {
        const days = proposedMonitorings(plan);
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(days.length).toBeLessThanOrEqual(12);
        expect(days.slice(1).every((later) => plan.endsOn === null || later <= plan.endsOn)).toBe(true);
        if (plan.firstMonitoringOn !== null) expect(days[0]).toBe(plan.firstMonitoringOn);
        else expect(days.every((each) => plan.startsOn !== null && each > plan.startsOn)).toBe(true);
        if (plan.monitoringMonths === 0) expect(days.length).toBe(plan.firstMonitoringOn === null ? 0 : 1);
      }),
    );
  });

  test('a half year every two months, from the end of a month', () => {
    const plan = {
      startsOn: day('2025-12-31'),
      endsOn: day('2026-06-30'),
      firstMonitoringOn: null,
      monitoringMonths: 2,
    };
    expect(proposedMonitorings(plan)).toEqual(['2026-02-28', '2026-04-28', '2026-06-28']);
  });

  test('the next one is the first of its interval that still lies ahead', () => {
    fc.assert(
      fc.property(period, anyDay, fc.integer({ min: -40, max: 900 }), (plan, dueOn, late) => {
        const doneOn = addDays(dueOn, late);
        const next = nextMonitoring(plan, { dueOn, doneOn });
        if (next === null) {
          const ended = plan.endsOn !== null && addMonths(dueOn, plan.monitoringMonths) > plan.endsOn;
          const beyond = plan.endsOn !== null && plan.endsOn < addMonths(doneOn, plan.monitoringMonths);
          expect(plan.monitoringMonths === 0 || ended || beyond).toBe(true);
          return;
        }
        expect(next > doneOn && next > dueOn).toBe(true);
        expect(plan.endsOn === null || next <= plan.endsOn).toBe(true);
        expect(late > 0 && addMonths(next, -plan.monitoringMonths) > addDays(doneOn, 3)).toBe(false);
      }),
    );
  });

  test('at the end of the calendar there is none', () => {
    const plan = { startsOn: day('9999-06-01'), endsOn: null, firstMonitoringOn: null, monitoringMonths: 12 };
    expect(proposedMonitorings(plan)).toEqual([]);
    expect(nextMonitoring(plan, { dueOn: day('9999-06-01'), doneOn: day('9999-06-01') })).toBeNull();
  });
});

const today = day('2026-11-20');
const draft = {
  kind: 'support' as Plan['kind'],
  approach: '',
  startsOn: day('2026-10-01') as CivilDate | null,
  endsOn: day('2027-03-31') as CivilDate | null,
  firstMonitoringOn: null as CivilDate | null,
  goals: [{}],
  roles: [{ agencyName: '社協', worker: '' }],
};

describe('deciding', () => {
  test('an end before the start cannot be, nor a monitoring outside, nor an agreement to come', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.option(anyDay), (startsOn, endsOn, firstMonitoringOn) => {
        const plan = { startsOn, endsOn, firstMonitoringOn, explainedOn: null, agreedOn: null };
        const [problem] = planProblems(plan, today);
        const isOutside =
          firstMonitoringOn !== null && (firstMonitoringOn < startsOn || firstMonitoringOn > endsOn);
        const reason = endsOn < startsOn ? 'end-before-start' : isOutside ? 'outside-period' : undefined;
        expect(problem?.reason).toBe(reason);
      }),
    );
    const later = { ...draft, explainedOn: today, agreedOn: addDays(today, 1) };
    expect(planProblems(later, today)).toEqual([{ path: ['agreedOn'], reason: 'in-future' }]);
  });

  test.each([
    ['a whole plan', {}, []],
    ['no goals', { goals: [] }, ['goals']],
    ['no period', { startsOn: null, endsOn: null }, ['startsOn', 'endsOn']],
    ['a role of nobody', { roles: [{ agencyName: ' ', worker: '　' }] }, ['roles']],
    ['a relationship plan of nothing', { kind: 'relationship' }, ['approach', 'firstMonitoringOn']],
    [
      'a relationship plan without goals and period',
      {
        kind: 'relationship',
        approach: '月1回の手紙',
        firstMonitoringOn: today,
        goals: [],
        startsOn: null,
        endsOn: null,
      },
      [],
    ],
  ] as const)('%s', (_name, change, missing) => {
    expect(undecidable({ ...draft, ...change }).map(({ path }) => path[0])).toEqual(missing);
  });

  test('the day of 決裁 lies between the plan and today', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (decidedOn, plannedOn, now) => {
        const isPossible = plannedOn <= decidedOn && decidedOn <= now;
        expect(decisionDayProblems(decidedOn, { plannedOn }, now).length === 0).toBe(isPossible);
      }),
    );
  });
});

describe('evaluation', () => {
  test('is due near the end of a running plan, or when the last monitoring said so', () => {
    const results = fc.constantFrom('', 'continue', 'replan', 'evaluate');
    const states = fc.constantFrom('draft', 'decided', 'ended');
    fc.assert(
      fc.property(
        states,
        fc.option(anyDay),
        results,
        anyDay,
        fc.nat(180),
        (state, endsOn, lastResult, now, days) => {
          const isDue = isEvaluationDue({ state, endsOn, lastResult }, now, days);
          const isNear = endsOn !== null && addDays(endsOn, -days) <= now;
          expect(isDue).toBe(
            state === 'decided' && (isNear || lastResult === 'evaluate' || lastResult === 'replan'),
          );
        },
      ),
    );
  });

  test('the latest monitoring is the one done last, not the one planned last', () => {
    const monitorings = [
      { doneOn: day('2026-11-10'), is: 'last' },
      { doneOn: null, is: 'planned' },
      { doneOn: day('2026-08-10'), is: 'first' },
    ];
    expect(latestMonitoring(monitorings)?.is).toBe('last');
    expect(latestMonitoring([{ doneOn: null }])).toBeUndefined();
  });

  test('a result for each goal and a conclusion are asked for', () => {
    const goal = (result: 'achieved' | '') => ({ goalId: 'x' as never, result, note: '' });
    const evaluation = { goals: [goal('achieved'), goal('')], conclusion: '' as Evaluation['conclusion'] };
    expect(unfinishable(evaluation).map(({ path }) => path.join('.'))).toEqual([
      'goals.1.result',
      'conclusion',
    ]);
    expect(unfinishable({ goals: [goal('achieved')], conclusion: 'replan' })).toEqual([]);
    expect(unfinishable({ goals: [], conclusion: 'closure' })).toEqual([]);
  });
});

test('the next plan takes over what was not achieved and not done, in its order', () => {
  const goal = fc.constantFrom('', 'achieved', 'partly', 'not-achieved', 'changed');
  const role = fc.record({
    state: fc.constantFrom('planned', 'doing', 'done', 'dropped'),
    goal: fc.option(fc.nat(9)),
  });
  fc.assert(
    fc.property(
      fc.array(goal, { maxLength: 10 }),
      fc.array(role, { maxLength: 20 }),
      fc.option(anyDay),
      anyDay,
      (results, roles, endsOn, plannedOn) => {
        const goals = results.map((_result, index) => ({ id: String(index) }));
        const plan = {
          goals,
          roles: roles.map((each) => ({
            ...each,
            goalId: each.goal === null ? null : (goals[each.goal]?.id ?? null),
          })),
          evaluation: { goals: results.map((result, index) => ({ goalId: String(index), result })) },
          endsOn,
        } as unknown as Plan;
        const taken = takeOver(plan, plannedOn, 30);
        expect(taken.goals.map(({ id }) => Number(id))).toEqual(
          results.flatMap((result, index) => (result === 'achieved' ? [] : [index])),
        );
        expect(taken.roles.length).toBe(
          roles.filter(({ state }) => state === 'planned' || state === 'doing').length,
        );
        for (const each of taken.roles) {
          if (each.goal !== null) expect(taken.goals[each.goal]?.id).toBe(each.goalId);
        }
        const isNear = endsOn !== null && endsOn >= plannedOn && endsOn <= addDays(plannedOn, 30);
        expect(taken.startsOn).toBe(isNear ? addDays(endsOn, 1) : plannedOn);
      },
    ),
  );
  const unevaluated = { goals: [{ id: 'a' }], roles: [], evaluation: null, endsOn: null } as unknown as Plan;
  expect(takeOver(unevaluated, today, 30)).toMatchObject({ goals: [{ id: 'a' }], startsOn: today });
});
