import type { CivilDate } from '../calendar/civil-date.ts';
import {
  mayDisclose,
  openPersons,
  ruleToward,
  type ConsentRule,
  type HandingOver,
  type Spoken,
  type StayBehind,
  type Verdict,
  type VerdictReason,
} from '../consent/gate.ts';
import type { DisclosurePart, PaperDetail } from '../consent/parts.ts';
import { recordStaysBehind, type RecordOfPeople } from '../consent/records.ts';
import { foldForSearch } from '../text/fold.ts';

/** Somebody a case speaks of, with what was said about sharing with this reader. */
export interface PersonOfCase<Id extends string = string> extends Spoken {
  readonly personId: Id;
  /** Data of the dead are nobody's (個人情報保護法2条1項), but what was said while alive goes on to bind (reference.md §3.5). */
  readonly isDead: boolean;
  /** Belongs to the household on the day of the meeting. */
  readonly isMember: boolean;
}

/** A case as it is heard: under which rule, and about whom. */
export interface Hearing<Id extends string = string> {
  readonly rule: ConsentRule;
  readonly exceptionReason: string;
  readonly principalId: Id;
  readonly people: readonly PersonOfCase<Id>[];
  readonly today: CivilDate;
}

/** An attendee as a reader; without an agency of the office's list no consent that names agencies reaches him. */
export interface TableReader {
  readonly agencyId: string | null;
  /** 守秘義務. */
  readonly bound: boolean;
}

/** What one reader may know of a case. */
export interface Reading<Id extends string = string> {
  readonly verdict: Verdict;
  /** Members of whom the reader learns no more than that they are there. */
  readonly closed: readonly { readonly personId: Id; readonly reason: VerdictReason }[];
  readonly isOpen: (person: Id) => boolean;
  /** Whether the reader may learn of the person what the other parts of a sheet do not cover. */
  readonly tells: (person: Id, detail: PaperDetail) => boolean;
  /** Why a record is not for this reader, or null. */
  readonly stays: (record: RecordOfPeople<Id>) => StayBehind;
}

/** A case sheet speaks of all this; a consent that names items has to name those of each part. */
const partsOfSheet: readonly DisclosurePart[] = ['basics', 'members', 'map', 'issues', 'notes', 'roles'];

/**
 * Judges a case for one reader, person by person: the consent of one member covers no other, and 支援会議限定 reaches only
 * who is bound to secrecy; to anybody else a 支援会議 is as a meeting with consent (社会福祉法106条の6第5項, reference.md §3.2).
 */
export function readingOf<Id extends string>(hearing: Hearing<Id>, reader: TableReader): Reading<Id> {
  const { rule, exceptionReason, today, principalId } = hearing;
  const asked = hearing.people.filter(
    (person) => !person.isDead || person.personId === principalId || hasSpoken(person),
  );
  const request = {
    rule,
    recipientAgencyId: reader.agencyId,
    recipientBound: reader.bound,
    persons: asked,
    parts: partsOfSheet,
    exceptionReason,
    today,
  };
  const unasked = hearing.people.filter((person) => !asked.includes(person));
  const openFor = (parts: HandingOver['parts']): ReadonlySet<Id> =>
    new Set([...openPersons({ ...request, parts }), ...unasked.map(({ personId }) => personId)]);
  const open = openFor(partsOfSheet);
  const told = { care: openFor(['care']), account: openFor(['account']) };
  const isOpen = (person: Id) => open.has(person);
  const members = asked.filter(({ isMember, personId }) => isMember || personId === principalId);
  const { verdict, persons } = mayDisclose({ ...request, persons: members });
  const recordRule = ruleToward({ rule, recipientBound: reader.bound });
  return {
    verdict,
    closed: persons.filter(isClosed).map(({ personId, reason }) => ({ personId, reason })),
    isOpen,
    tells: (person, detail) => isOpen(person) && told[detail].has(person),
    stays: (record) => recordStaysBehind(record, { rule: recordRule, principalId, isOpen }),
  };
}

/** What the office itself reads: everything. */
export const officeReading = {
  verdict: 'allowed',
  closed: [],
  isOpen: () => true,
  tells: () => true,
  stays: () => null,
} satisfies Reading;

/** Each case is for those who sit at its table. */
export function sitsAt<Id extends string>(
  item: { readonly everyone: boolean; readonly attendeeIds: readonly Id[] },
  attendee: Id,
): boolean {
  return item.everyone || item.attendeeIds.includes(attendee);
}

/** Whether the attendee bears the name of somebody of the family or tied to it: to be warned of, not to be stopped. */
export function isNamedAmong(name: string, people: readonly string[]): boolean {
  const wanted = foldForSearch(name);
  return wanted !== '' && people.some((other) => foldForSearch(other) === wanted);
}

/** What the dead said of it while they lived holds; of kin who never spoke nobody asks any more. */
function hasSpoken({ statement, particular = [] }: Spoken): boolean {
  return statement !== null || particular.length > 0;
}

function isClosed({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict === 'consent-required';
}
