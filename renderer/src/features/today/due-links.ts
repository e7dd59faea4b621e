import { concernId, intakeId, referralSlipId } from '../../../../domain/contract/scalars.ts';
import type { DueItem } from '../../../../domain/contract/today.ts';
import { routes } from '../../app/routes.ts';

/** The page on which an item is done. */
export function placeOf(item: DueItem): string {
  switch (item.kind) {
    case 'meeting':
      return item.meetingId === null ? routes.meetings : routes.meeting(item.meetingId);
    case 'handout':
      return item.meetingId === null ? routes.meetings : routes.meeting(item.meetingId, 'copies');
    case 'slip':
      return routes.referralSlip(referralSlipId.parse(item.id));
    case 'concern':
      return routes.concern(concernId.parse(item.id));
    case 'intake':
      return routes.intake(intakeId.parse(item.id));
    case 'contact':
    case 'role':
    case 'role-undated':
    case 'protection':
    case 'monitoring':
    case 'plan-end':
    case 'consent':
    case 'warning':
    case 'watch':
    case 'task':
      return recordOf(item);
  }
}

const sections: Partial<Record<DueItem['kind'], string>> = {
  role: 'roles',
  'role-undated': 'roles',
  monitoring: 'plan',
  'plan-end': 'plan',
  consent: 'consent',
  watch: 'status',
};

/** The case where there is one, else the household; a task of neither is done on the page of tasks. */
function recordOf({ kind, caseId, householdId }: DueItem): string {
  if (caseId !== null) return routes.case(caseId, sections[kind]);
  return householdId === null ? routes.tasks : routes.household(householdId);
}
