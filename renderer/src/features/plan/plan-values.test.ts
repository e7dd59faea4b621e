import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { monitoringId, planId } from '../../../../domain/contract/scalars.ts';
import { planAddress, readPlanAddress } from './plan-address.ts';
import { blankGoal, blankRole, endAfter, toPlanInput, type PlanValues } from './plan-values.ts';

const day = (text: string) => text as CivilDate;
const today = day('2026-11-20');

const values: PlanValues = {
  plannedOn: 'R8.11.1',
  planner: '見本',
  vision: '',
  staffView: '',
  direction: '',
  ownPart: '',
  familyPart: '',
  missingResources: '',
  approach: '',
  cautions: '',
  services: [],
  startsOn: '8.12.1',
  endsOn: 'いつか',
  firstMonitoringOn: '',
  monitoringMonths: null,
  explainedOn: '',
  agreedOn: '',
  shareScope: 'council',
  sensitive: false,
  goals: [],
  roles: [],
};

test('rows in which nothing was written are left out, and a role still finds its goal', () => {
  const [empty, first, second] = [
    blankGoal(),
    { ...blankGoal(), text: '外に出る' },
    { ...blankGoal(), text: '通院する' },
  ];
  const role = { ...blankRole, agencyName: '社協', task: '同行', goalKey: second.key };
  const input = toPlanInput(
    {
      ...values,
      goals: [empty, first, second],
      roles: [blankRole, role, { ...role, goalKey: empty.key }, { ...role, goalKey: null }],
    },
    today,
  );
  expect(input.goals.map(({ text }) => text)).toEqual(['外に出る', '通院する']);
  expect(input.roles.map(({ goal }) => goal)).toEqual([1, null, null]);
});

test('days are read as typed; what cannot be read goes on as it is, to be refused', () => {
  const { plannedOn, endsOn, firstMonitoringOn, monitoringMonths } = toPlanInput(values, today);
  expect([plannedOn, endsOn, firstMonitoringOn, monitoringMonths]).toEqual(['2026-11-01', 'いつか', null, 0]);
});

test('a plan of half a year ends the day before the same day', () => {
  expect(endAfter(day('2026-10-01'), 6)).toBe('2027-03-31');
});

test('addresses lead back to what they were made of, and anything else to the list', () => {
  const plan = planId.parse('01890000-0000-7000-8000-000000000001');
  const monitoring = monitoringId.parse('01890000-0000-7000-8000-000000000002');
  expect(readPlanAddress(planAddress.plan(plan))).toEqual({ page: 'plan', planId: plan });
  expect(readPlanAddress(planAddress.evaluation(plan))).toEqual({ page: 'evaluation', planId: plan });
  expect(readPlanAddress(planAddress.monitoring(plan, monitoring))).toEqual({
    page: 'monitoring',
    planId: plan,
    monitoringId: monitoring,
  });
  expect([null, 'new', `${plan.slice(1)}.evaluation`].map((sub) => readPlanAddress(sub).page)).toEqual([
    'list',
    'list',
    'list',
  ]);
});
