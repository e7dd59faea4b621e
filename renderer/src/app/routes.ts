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

/** Papers of a meeting, each with an address of its own. */
export const meetingPapers = [
  'packet',
  'meeting-notice',
  'programme',
  'attendee-list',
  'role-table',
  'name-cards',
  'minutes',
] as const;
export type MeetingPaper = (typeof meetingPapers)[number];

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
  community: '/meetings/community',
  meeting: (id: MeetingId, section = 'preparation') => `/meetings/${id}/${section}`,
  /** 会議モード: the page used while a meeting is held. */
  meetingMode: (id: MeetingId) => `/meetings/${id}/mode`,
  districts: '/districts',
  district: (id: MapSheetId) => `/districts/${id}`,
  districtPrint: (id: MapSheetId) => `/districts/${id}/print`,
  /** A form, filled in or blank; one that stands for no record has its variant, or `-`, in place of the id. */
  printForm: (
    kind:
      | 'intake'
      | 'intake-blank'
      | 'referral-slip'
      | 'referral-slip-blank'
      | 'support-plan'
      | 'assessment'
      | 'monitoring'
      | 'evaluation'
      | 'contact-notes'
      | 'face-sheet'
      | 'case-register'
      | 'cooperation-request'
      | 'transfer',
    id: string,
  ) => `/print/${kind}/${id}`,
  printVisit: (id: HouseholdId, form: 'consented' | 'unconsented') => `/print/intake-visit/${id}~${form}`,
  print: (kind: MeetingPaper, id: MeetingId) => `/print/${kind}/${id}`,
  /** The de-identified packet for case study, of a meeting's cases or of one. */
  printTraining: (of: 'meeting' | 'case', id: MeetingId | CaseId) => `/print/training-packet/${of}~${id}`,
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

/** Whether the page at this address takes the whole window, without navigation and search. */
export function fillsWindow(path: string): boolean {
  return /^\/meetings\/[^/]+\/mode$/u.test(path);
}

function momentText(moment: MapMoment | null): string {
  if (moment === null) return 'now';
  return 'asOf' in moment ? `day-${moment.asOf}` : `kept-${moment.snapshotId}`;
}
