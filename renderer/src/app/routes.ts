import type { CaseId, HouseholdId, MeetingId } from '../../../domain/contract/scalars.ts';

/** Addresses of the pages, after the `#`. The only place that knows how they are written. */
export const routes = {
  today: '/',
  intake: '/intake',
  cases: '/cases',
  case: (id: CaseId, section = 'notes') => `/cases/${id}/${section}`,
  households: '/households',
  newHousehold: '/households/new',
  household: (id: HouseholdId, section = 'members') => `/households/${id}/${section}`,
  meetings: '/meetings',
  meeting: (id: MeetingId, section = 'preparation') => `/meetings/${id}/${section}`,
  print: (kind: 'meeting-sheet' | 'minutes', id: MeetingId) => `/print/${kind}/${id}`,
  backup: '/backup',
  settings: (section = 'screen') => `/settings/${section}`,
  gallery: '/gallery',
} as const;
