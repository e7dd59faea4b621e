import type { CivilDate } from '../calendar/civil-date.ts';
import {
  mayDisclose,
  type ConsentRule,
  type Spoken,
  type StayBehind,
  type Verdict,
  type VerdictReason,
} from '../consent/gate.ts';
import type { DisclosurePart } from '../consent/parts.ts';
import { recordStaysBehind, type RecordOfPeople } from '../consent/records.ts';
import { foldForSearch } from '../text/fold.ts';

/** Somebody a case speaks of, with what was said about sharing with this reader. */
export interface PersonOfCase<Id extends string = string> extends Spoken {
  readonly personId: Id;
  /** Data of the dead are nobody's (個人情報保護法2条1項). */
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
  const living = hearing.people.filter(({ isDead }) => !isDead);
  const judge = (people: readonly PersonOfCase<Id>[]) =>
    mayDisclose({
      rule,
      recipientAgencyId: reader.agencyId,
      recipientBound: reader.bound,
      persons: people,
      parts: partsOfSheet,
      exceptionReason,
      today,
    });
  const members = living.filter(({ isMember, personId }) => isMember || personId === principalId);
  const closed = new Set(
    judge(living)
      .persons.filter(isClosed)
      .map(({ personId }) => personId),
  );
  const known = new Set(hearing.people.map(({ personId }) => personId));
  const isOpen = (person: Id) => known.has(person) && !closed.has(person);
  const { verdict, persons } = judge(members);
  return {
    verdict,
    closed: persons.filter(isClosed).map(({ personId, reason }) => ({ personId, reason })),
    isOpen,
    stays: (record) =>
      recordStaysBehind(record, { rule: reader.bound ? rule : 'consent', principalId, isOpen }),
  };
}

/** What the office itself reads: everything. */
export const officeReading = {
  verdict: 'allowed',
  closed: [],
  isOpen: () => true,
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

function isClosed({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict === 'consent-required';
}
