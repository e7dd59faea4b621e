import { addDays, addMonths, type CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { parseCivilDate } from '../../../../domain/calendar/partial-date.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { AgencyId, CaseIssueId, GoalId, RoleId } from '../../../../domain/contract/scalars.ts';
import type { Plan, PlanFields } from '../../../../domain/contract/support-plan.ts';
import { optionalDay, requiredDay, typedDay } from '../../forms/typed-date.ts';

const dayFields = ['startsOn', 'endsOn', 'firstMonitoringOn', 'explainedOn', 'agreedOn'] as const;
type DayField = (typeof dayFields)[number] | 'plannedOn';

/** A goal as typed. `key` ties roles to it while it has no id, and stays through moving. */
export interface GoalRow {
  readonly key: string;
  readonly id: GoalId | null;
  readonly term: Plan['goals'][number]['term'];
  readonly text: string;
  readonly dueOn: string;
  readonly issueIds: readonly CaseIssueId[];
}

/** A role as typed; `goalKey` names the goal it serves. */
export interface RoleRow {
  readonly id: RoleId | null;
  readonly agencyId: AgencyId | null;
  readonly agencyName: string;
  readonly worker: string;
  readonly task: string;
  readonly frequency: string;
  readonly dueOn: string;
  readonly state: Plan['roles'][number]['state'];
  readonly goalKey: string | null;
}

/** プラン as it stands in the form: days as typed. */
export type PlanValues = Omit<PlanFields, DayField | 'monitoringMonths'> &
  Record<DayField, string> & {
    monitoringMonths: number | null;
    goals: readonly GoalRow[];
    roles: readonly RoleRow[];
  };

export const maxGoals = 40;
export const maxRoles = 60;

export function blankGoal(): GoalRow {
  return { key: crypto.randomUUID(), id: null, term: 'short', text: '', dueOn: '', issueIds: [] };
}

export const blankRole: RoleRow = {
  id: null,
  agencyId: null,
  agencyName: '',
  worker: '',
  task: '',
  frequency: '',
  dueOn: '',
  state: 'planned',
  goalKey: null,
};

export function planValuesOf(plan: Plan): PlanValues {
  const { plannedOn, planner, vision, staffView, direction, ownPart, familyPart, missingResources } = plan;
  const { approach, cautions, services, monitoringMonths, shareScope, sensitive } = plan;
  return {
    ...{ planner, vision, staffView, direction, ownPart, familyPart, missingResources },
    ...{ approach, cautions, services: [...services], monitoringMonths, shareScope, sensitive },
    plannedOn: typedDay(plannedOn),
    startsOn: typedDay(plan.startsOn),
    endsOn: typedDay(plan.endsOn),
    firstMonitoringOn: typedDay(plan.firstMonitoringOn),
    explainedOn: typedDay(plan.explainedOn),
    agreedOn: typedDay(plan.agreedOn),
    goals: plan.goals.map(({ dueOn, ...goal }) => ({ ...goal, key: goal.id, dueOn: typedDay(dueOn) })),
    roles: plan.roles.map(({ dueOn, goalId, rowVersion: _version, ...role }) => ({
      ...role,
      dueOn: typedDay(dueOn),
      goalKey: goalId,
    })),
  };
}

/** Rows in which nothing was written are not there. */
export function writtenRows(values: PlanValues): Pick<PlanValues, 'goals' | 'roles'> {
  return {
    goals: values.goals.filter(
      ({ text, dueOn, issueIds }) => `${text}${dueOn}`.trim() !== '' || issueIds.length > 0,
    ),
    roles: values.roles.filter(
      ({ agencyName, worker, task, frequency, dueOn }) =>
        `${agencyName}${worker}${task}${frequency}${dueOn}`.trim() !== '',
    ),
  };
}

export function toPlanInput(
  values: PlanValues,
  today: CivilDate,
): Omit<InputOf<'supportPlan.save'>, 'id' | 'rowVersion'> {
  const { goals, roles } = writtenRows(values);
  const days = Object.fromEntries(dayFields.map((field) => [field, optionalDay(values[field], today)]));
  return {
    ...values,
    ...(days as Record<(typeof dayFields)[number], CivilDate | null>),
    plannedOn: requiredDay(values.plannedOn, today),
    monitoringMonths: values.monitoringMonths ?? 0,
    goals: goals.map(({ key: _key, dueOn, issueIds, ...goal }) => ({
      ...goal,
      issueIds: [...issueIds],
      dueOn: optionalDay(dueOn, today),
    })),
    roles: roles.map(({ goalKey, dueOn, ...role }) => {
      const goal = goals.findIndex(({ key }) => key === goalKey);
      return { ...role, dueOn: optionalDay(dueOn, today), goal: goal === -1 ? null : goal };
    }),
  };
}

/** The day typed in a box, null while it cannot be read. */
export function dayIn(typed: string, today: CivilDate): CivilDate | null {
  const read = parseCivilDate(typed, { today });
  return read.ok ? read.value : null;
}

/** The last day of a plan that runs so many months. */
export function endAfter(startsOn: CivilDate, months: number): CivilDate {
  return addDays(addMonths(startsOn, months), -1);
}
