import { staysBehind, type ConsentRule, type ShareScope, type StayBehind } from './gate.ts';

/** A record that may be handed on, with the people it speaks of; none named: the person the case is about. */
export interface RecordOfPeople<Id extends string = string> {
  readonly shareScope: ShareScope;
  readonly sensitive: boolean;
  readonly personIds: readonly Id[];
}

/** What was agreed under the secrecy of the law is 支援会議限定, like a note so marked (社会福祉法106条の6第5項). */
export function agreedUnder(rule: ConsentRule): RecordOfPeople<never> {
  return { shareScope: rule === 'consent' ? 'consented' : 'council', sensitive: false, personIds: [] };
}

/** Why a record stays behind, or null: it goes only when everybody it speaks of is handed on with it. */
export function recordStaysBehind<Id extends string>(
  record: RecordOfPeople<Id>,
  to: { readonly rule: ConsentRule; readonly principalId: Id; readonly isOpen: (person: Id) => boolean },
): StayBehind {
  const about = record.personIds.length === 0 ? [to.principalId] : record.personIds;
  return staysBehind(record, to.rule, about.every(to.isOpen));
}
