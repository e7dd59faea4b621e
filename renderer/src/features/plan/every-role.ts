import type { Plan } from '../../../../domain/contract/support-plan.ts';

/** A role of the plan, with the place of the goal it serves, or of a meeting. */
type EveryRole = Pick<
  Plan['roles'][number],
  'id' | 'rowVersion' | 'agencyName' | 'worker' | 'task' | 'frequency' | 'dueOn' | 'state'
> & {
  readonly serves: string;
  readonly meeting: Plan['meetingRoles'][number] | null;
};

/** Who does what for the case: as the plan says, then as the meetings agreed while it stands. */
export function everyRole(plan: Plan): readonly EveryRole[] {
  return [
    ...plan.roles.map((role) => {
      const place = plan.goals.findIndex(({ id }) => id === role.goalId);
      return { ...role, serves: place === -1 ? '' : String(place + 1), meeting: null };
    }),
    ...plan.meetingRoles.map((role) => ({ ...role, frequency: '', serves: '', meeting: role })),
  ];
}
