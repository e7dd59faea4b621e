import type { z } from 'zod';
import type { caseStatus } from '../contract/case.ts';
import type { consentStatus } from '../contract/consent.ts';
import type { parentageFields, partnershipFields } from '../contract/kinship.ts';
import type { residency } from '../contract/person.ts';
import type { shareScope } from '../contract/share-scope.ts';
import type { LegalBasis } from '../contract/legal-basis.ts';
import type { agendaKinds } from '../contract/meeting.ts';
import type { agencies } from './agencies.ts';
import type { wards } from './districts.ts';
import type { SampleFileToken } from './files/index.ts';
import type { meetingTypes } from './meetings/types.ts';

/** Words in which the town is told. Days are counted from today; persons and households go by their names. */

type WardName = (typeof wards)[number]['name'];
export type AgencyKey = keyof typeof agencies;
export type MeetingTypeKey = keyof typeof meetingTypes;

export interface PersonPlan {
  readonly name: string;
  readonly kana: string;
  readonly sex: 'male' | 'female' | 'unknown';
  /** Completed years and birthday; `about` and `unknown` where the register does not say. */
  readonly age: number;
  readonly birthday: string;
  readonly birthKnown: 'day' | 'about' | 'unknown';
  /** Of a baby whose age in days belongs to a story: born so many days ago, whatever the birthday says. */
  readonly bornAgo?: number;
  /** Died so many days ago. */
  readonly diedAgo?: number;
  readonly phone?: string;
  readonly nationality?: string;
  readonly substituteName?: string;
  readonly residency?: z.infer<typeof residency>;
  readonly note?: string;
}

export interface MemberPlan {
  readonly person: PersonPlan;
  /** 続柄 in the register's words (子の妻), or any other words, which are kept as they are. */
  readonly relation: string;
  /** Where a member lives who does not live in the dwelling. */
  readonly whereabouts?: string;
  readonly keyPerson?: boolean;
}

/** Ties that the 続柄 do not say. */
interface TiePlan {
  readonly couple?: readonly [
    string,
    string,
    Kind<typeof partnershipFields.kind>,
    Kind<typeof partnershipFields.state>,
  ];
  readonly child?: readonly [child: string, parent: string, Kind<typeof parentageFields.kind>];
}

export interface HouseholdPlan {
  readonly ward: WardName;
  readonly group?: string;
  readonly address: string;
  readonly phone?: string;
  readonly label?: string;
  readonly note?: string;
  readonly head: PersonPlan;
  readonly members: readonly MemberPlan[];
  readonly ties?: readonly TiePlan[];
  /** DV等支援措置 of the head; the days the period runs from and until. */
  readonly protection?: { readonly fromAgo: number; readonly untilAhead: number; readonly reason: string };
}

export type ContactMethod =
  | 'phone'
  | 'office-visit'
  | 'home-visit'
  | 'absent'
  | 'note-left'
  | 'third-party'
  | 'accompany'
  | 'letter'
  | 'online'
  | 'internal'
  | 'support-meeting'
  | 'multilayer-meeting'
  | 'agency-phone'
  | 'agency-conference'
  | 'other';

export interface NotePlan {
  readonly ago: number;
  readonly method: ContactMethod;
  readonly counterpart: string;
  readonly body: string;
  /** What was to be done next: on the day of the following note, and done then, unless `dueIn` leaves it open. */
  readonly next?: string;
  readonly dueIn?: number;
  readonly scope?: z.infer<typeof shareScope>;
  readonly sensitive?: boolean;
  /** What others said, and what the writer makes of it. Of a talk with a third party everything is theirs. */
  readonly thirdParty?: string;
  readonly judgement?: string;
  /** Code of the list `contactStage`. */
  readonly stage?: string;
  readonly startsAt?: string;
  readonly place?: string;
  readonly file?: FilePlan;
  readonly withdrawn?: { readonly ago: number; readonly reason: string };
  readonly correction?: { readonly ago: number; readonly body: string; readonly reason: string };
}

/** A file of the town, under the name the office gave it. */
export interface FilePlan {
  readonly token: SampleFileToken;
  readonly name: string;
  readonly note: string;
}

interface ConsentPlan {
  readonly ago: number;
  readonly status: z.infer<typeof consentStatus>;
  readonly scope: string;
}

export type StepPlan =
  | readonly [
      ago: number,
      status: Exclude<z.infer<typeof caseStatus>, 'watch' | 'suspended' | 'closed'>,
      reason?: string,
    ]
  | WatchStepPlan
  | readonly [ago: number, status: 'closed', closure: ClosurePlan];

/** With the day of the next look, in days from today, and how one looks. */
export type WatchStepPlan = readonly [
  ago: number,
  status: 'watch' | 'suspended',
  reason: string,
  lookIn: number,
  how: string,
];

export interface ClosurePlan {
  /** Code of the list `closeReason`. */
  readonly reason: string;
  readonly outcome: string;
  readonly remaining?: string;
  readonly watchedBy?: string;
  readonly reopening?: string;
}

export interface CasePlan {
  /** The person at the centre; the household is the one this person belongs to. */
  readonly principal: string;
  readonly lead: AgencyKey | null;
  readonly leadWorker: string;
  /** Who led first, until the lead changed. */
  readonly earlierLead?: {
    readonly lead: AgencyKey;
    readonly worker: string;
    readonly changedAgo: number;
    readonly reason: string;
  };
  readonly receivedAgo: number;
  readonly route: string;
  readonly referrer?: { readonly agency: AgencyKey | null; readonly name: string };
  readonly issues: readonly string[];
  readonly mainIssue: string;
  readonly complaint: string;
  readonly content: string;
  readonly urgency: 'today' | 'week' | 'month' | 'none';
  readonly urgencyReason?: string;
  readonly screening: 'information' | 'referred' | 'no-consent' | 'plan' | 'emergency' | 'unreachable';
  /** First as taken at the intake, then every change. */
  readonly consent: readonly [ConsentPlan, ...ConsentPlan[]];
  /** Code of the list `priority`. */
  readonly priority?: 'high' | 'middle' | 'low';
  readonly steps: readonly StepPlan[];
  readonly notes: readonly NotePlan[];
}

/** A contact of an ordinary week; its day follows from the told ones around it. */
export type RoutinePlan = Omit<NotePlan, 'ago' | 'dueIn' | 'correction' | 'withdrawn'>;

export interface RolePlan {
  readonly agency: AgencyKey;
  readonly task: string;
  /** Days from today; none: some weeks after the meeting, and done by then. */
  readonly dueIn?: number;
  /** The meeting set no day, and it is still to be done. */
  readonly undated?: true;
}

export interface AgendaPlan {
  readonly principal: string;
  readonly kind: (typeof agendaKinds)[number];
  /** Where it is not the basis of the meeting's type. */
  readonly legalBasis?: LegalBasis;
  readonly exceptionReason?: string;
  readonly questions: string;
  readonly reported?: string;
  readonly discussed?: string;
  readonly decided?: string;
  readonly roles?: readonly RolePlan[];
}

export interface MeetingPlan {
  readonly type: MeetingTypeKey;
  /** Days from today; negative: held. */
  readonly day: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly opening: string;
  readonly closing: string;
  readonly attendees: readonly AgencyKey[];
  readonly absent?: readonly AgencyKey[];
  readonly agenda: readonly AgendaPlan[];
  /** So many of those present have not given their copy of the papers back. */
  readonly copiesOut?: number;
  /** Minutes finished so many days ago. */
  readonly finalisedAgo?: number;
  readonly amendment?: {
    readonly ago: number;
    readonly principal: string;
    readonly text: string;
    readonly reason: string;
  };
}

type Kind<Schema extends z.ZodType> = z.infer<Schema>;
