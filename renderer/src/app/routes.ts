import type { MapMoment } from '../../../domain/contract/household-map.ts';
import type { PrintRequest } from '../../../domain/contract/print.ts';
import type {
  CaseId,
  ConcernId,
  HouseholdId,
  IntakeId,
  MapSheetId,
  MeetingId,
  ReferralSlipId,
} from '../../../domain/contract/scalars.ts';

type MapRequest = Extract<PrintRequest, { kind: 'household-map' }>;

/** Addresses of the pages, after the `#`. The only place that knows how they are written. */
export const routes = {
  today: '/',
  intakes: (section: 'received' | 'concerns' | 'slips' = 'received') => `/intake/${section}`,
  newIntake: '/intake/received/new',
  intake: (id: IntakeId) => `/intake/received/${id}`,
  newConcern: '/intake/concerns/new',
  concern: (id: ConcernId) => `/intake/concerns/${id}`,
  newReferralSlip: (direction: 'received' | 'sent') => `/intake/slips/new-${direction}`,
  referralSlip: (id: ReferralSlipId) => `/intake/slips/${id}`,
  tasks: '/tasks',
  cases: '/cases',
  case: (id: CaseId, section = 'notes') => `/cases/${id}/${section}`,
  households: '/households',
  newHousehold: '/households/new',
  household: (id: HouseholdId, section = 'members') => `/households/${id}/${section}`,
  meetings: '/meetings',
  meeting: (id: MeetingId, section = 'preparation') => `/meetings/${id}/${section}`,
  districts: '/districts',
  district: (id: MapSheetId) => `/districts/${id}`,
  districtPrint: (id: MapSheetId) => `/districts/${id}/print`,
  /** A form of the reception, filled in or blank; a blank one has its variant, or `-`, in place of the id. */
  printForm: (
    kind: 'intake' | 'intake-blank' | 'referral-slip' | 'referral-slip-blank' | 'support-plan',
    id: string,
  ) => `/print/${kind}/${id}`,
  print: (kind: 'meeting-sheet' | 'minutes', id: MeetingId) => `/print/${kind}/${id}`,
  /** 世帯図・エコマップ: what is asked for stands in the address, part by part. */
  printMap: (
    id: HouseholdId,
    { drawings, moment, compare, anonymous }: Omit<MapRequest, 'kind' | 'householdId' | 'use'>,
  ) =>
    `/print/household-map/${[id, drawings.join('.'), momentText(moment), momentText(compare), anonymous ? 'anonymous' : 'named'].join('~')}`,
  merge: (kind: 'person' | 'household', keptId: string, droppedId: string) =>
    `/merge/${kind}/${keptId}/${droppedId}`,
  trash: '/trash',
  backup: '/backup',
  settings: (section = 'screen') => `/settings/${section}`,
  gallery: '/gallery',
} as const;

function momentText(moment: MapMoment | null): string {
  if (moment === null) return 'now';
  return 'asOf' in moment ? `day-${moment.asOf}` : `kept-${moment.snapshotId}`;
}
