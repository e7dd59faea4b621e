import type { CivilDate } from '../calendar/civil-date.ts';
import type { Sign } from '../contract/sign.ts';
import type { Settings } from '../contract/office.ts';
import type { PersonId } from '../contract/scalars.ts';

/** A living member as the signs see one. What is not recorded is null, and never stands for a fact. */
export interface SignMember {
  readonly id: PersonId;
  readonly name: string;
  /** Completed years today. */
  readonly age: number | null;
  /** Lives in the household's dwelling. */
  readonly resident: boolean;
  /** Whether the recorded work is one that earns or occupies; the word is the office's own. */
  readonly work: { readonly label: string; readonly working: boolean } | null;
  /** The recorded need of care or treatment, where there is one. */
  readonly careNeed: string | null;
}

/** One running case: when somebody was last reached. */
export interface SignCase {
  readonly caseNumber: string;
  readonly principalId: PersonId;
  /** The last contact, or the day of reception where there was none yet. */
  readonly since: CivilDate;
  readonly contacted: boolean;
  /** Days from then to today. */
  readonly days: number;
  /** Visits in vain since then. */
  readonly absences: number;
}

/** What the office has recorded of a household today. */
export interface SignHousehold {
  readonly members: readonly SignMember[];
  readonly parentages: readonly { readonly child: PersonId; readonly parent: PersonId }[];
  /** Couples that are together. */
  readonly couples: readonly (readonly [PersonId, PersonId])[];
  readonly careTies: readonly { readonly carer: PersonId; readonly cared: PersonId }[];
  /** `absent`: said to be nobody, with what was said; `open`: nobody marked, nothing said. */
  readonly keyPerson: { readonly state: 'marked' | 'absent' | 'open'; readonly note: string };
  readonly openCases: readonly SignCase[];
}

export type Thresholds = Settings['signs'];
export type FoundSign = Omit<Sign, 'dismissal'>;
export type SignRule = (household: SignHousehold, thresholds: Thresholds) => readonly FoundSign[];

export function residents({ members }: SignHousehold): readonly SignMember[] {
  return members.filter(({ resident }) => resident);
}

/** Names for a sentence. */
export function namesOf(members: readonly SignMember[]): string {
  return members.map(({ name }) => name).join('、');
}
