import { daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import type { Ecomap, EcomapNode, EcomapTie } from '../contract/ecomap.ts';
import type { PersonId } from '../contract/scalars.ts';

/** How far back a contact counts, in days, the day of the map included. */
export const contactDays = 90;
/** Contacts within `contactDays` from which a tie is strong (about one in a fortnight), and usual. 【推定】: staff correct by hand. */
export const strongContacts = 6;
const usualContacts = 2;

type Scope = Pick<EcomapTie, 'shareScope' | 'sensitive'>;

/** A role in force that an agency has taken on. */
interface RoleFact {
  readonly node: string;
  readonly task: string;
  readonly since: CivilDate | null;
}

/** One contact note of the last `contactDays` days in which somebody of the node was spoken to. */
interface ContactFact extends Scope {
  readonly node: string;
  readonly on: CivilDate;
  readonly memberIds: readonly PersonId[];
}

/** A tie recorded with the household (世帯の外のつながり). */
interface RecordedTie extends Scope {
  readonly node: string;
  readonly memberId: PersonId | null;
  readonly keyPerson: boolean;
  /** Somebody whose part it is to help: 民生委員, 後見人, 医療機関, 支援機関. */
  readonly helps: boolean;
  readonly since: CivilDate | null;
}

/** What staff added around the household. */
interface AddedNode extends Scope {
  readonly node: string;
}

/** What staff put down by hand for the tie of one member (null: the household) with one node. */
interface CorrectedTie
  extends
    Scope,
    Pick<EcomapTie, 'memberId' | 'strength' | 'stress' | 'direction' | 'since' | 'note' | 'hidden'> {
  readonly node: string;
  readonly corrected: NonNullable<EcomapTie['corrected']>;
}

/** What an ecomap is derived from. Every node that a fact names is among `nodes`. */
export interface EcomapFacts {
  readonly nodes: readonly EcomapNode[];
  readonly roles: readonly RoleFact[];
  readonly contacts: readonly ContactFact[];
  readonly ties: readonly RecordedTie[];
  readonly added: readonly AddedNode[];
  readonly corrections: readonly CorrectedTie[];
}

/**
 * The ties of a household with what is around it (reference.md §5.2), from roles in force, contacts and recorded ties;
 * what staff corrected by hand stands as they left it. Roles and contacts belong to one member where all contacts with
 * that node were about this member alone, else to the household. A node somebody added and tied to nobody belongs to
 * the household. The same for the facts in any order.
 */
export function deriveEcomap(facts: EcomapFacts): Pick<Ecomap, 'nodes' | 'ties'> {
  const nodes = facts.nodes.toSorted((a, b) => compare(a.key, b.key));
  const ties = nodes.flatMap((node) => tiesOf(node, facts)).toSorted(byMember);
  return { nodes: nodes.filter(({ key }) => ties.some((tie) => tie.node === key)), ties };
}

/** Whether a note of that day still counts. */
export function isRecentContact(on: CivilDate, asOf: CivilDate): boolean {
  return on <= asOf && daysBetween(on, asOf) < contactDays;
}

function tiesOf(node: EcomapNode, facts: EcomapFacts): EcomapTie[] {
  const ofNode = <T extends { readonly node: string }>(all: readonly T[]) =>
    all.filter((fact) => fact.node === node.key);
  const [roles, contacts, recorded, corrections] = [
    ofNode(facts.roles),
    ofNode(facts.contacts),
    ofNode(facts.ties),
    ofNode(facts.corrections),
  ];
  const isMet = roles.length > 0 || contacts.length > 0;
  const met = isMet ? [memberMet(contacts)] : [];
  const named = [...recorded, ...corrections].map(({ memberId }) => memberId);
  const members = new Set([...met, ...named]);
  if (members.size === 0) members.add(null);
  return [...members].map((memberId) => {
    const isOfMember = isMet && memberMet(contacts) === memberId;
    const derived = deriveTie(node, memberId, {
      roles: isOfMember ? roles : [],
      contacts: isOfMember ? contacts : [],
      ties: recorded.filter((tie) => tie.memberId === memberId),
      added: facts.added.filter((added) => added.node === node.key),
    });
    const correction = corrections.find((tie) => tie.memberId === memberId);
    return correction === undefined ? derived : { ...derived, ...correction, node: derived.node };
  });
}

/** The one member whom all contacts were about; null: the household. */
function memberMet(contacts: readonly ContactFact[]): PersonId | null {
  const [first, ...others] = new Set(contacts.map(({ memberIds }) => [...memberIds].toSorted().join(' ')));
  const only = contacts[0]?.memberIds;
  return first !== undefined && others.length === 0 && only?.length === 1 ? (only[0] ?? null) : null;
}

function deriveTie(
  node: EcomapNode,
  memberId: PersonId | null,
  { roles, contacts, ties, added }: Omit<EcomapFacts, 'nodes' | 'corrections'>,
): EcomapTie {
  const days = contacts.map(({ on }) => on).toSorted();
  const helps = roles.length > 0 || ties.some((tie) => tie.helps);
  return {
    node: node.key,
    memberId,
    strength: strengthOf(contacts.length, roles.length > 0, ties),
    stress: false,
    direction: helps ? 'in' : 'none',
    since: earliest([...roles, ...ties].map(({ since }) => since)),
    note: '',
    sources: [
      ...(roles.length > 0 ? (['role'] as const) : []),
      ...(contacts.length > 0 ? (['contact'] as const) : []),
      ...(ties.length > 0 ? (['tie'] as const) : []),
      ...(node.key.startsWith('added:') ? (['added'] as const) : []),
    ],
    contacts: contacts.length,
    lastContactOn: days.at(-1) ?? null,
    tasks: [...new Set(roles.map(({ task }) => task))].toSorted(),
    corrected: null,
    hidden: false,
    ...strictest([...ties, ...added, ...(roles.length > 0 ? [] : openest(contacts))]),
  };
}

function strengthOf(contacts: number, hasRole: boolean, ties: readonly RecordedTie[]): EcomapTie['strength'] {
  if (contacts >= strongContacts || ties.some(({ keyPerson }) => keyPerson)) return 'strong';
  if (contacts >= usualContacts || hasRole || ties.length > 0) return 'usual';
  return contacts === 1 ? 'weak' : 'usual';
}

/** From open to closed. */
const scopes = ['consented', 'council', 'office', 'statistics'] as const;

/** What several records say of a tie is as closed as the most closed of them. Roles are agreed upon with the household. */
function strictest(facts: readonly Scope[]): Scope {
  const closed = Math.max(0, ...facts.map(({ shareScope }) => scopes.indexOf(shareScope)));
  return { shareScope: scopes[closed] ?? 'office', sensitive: facts.some(({ sensitive }) => sensitive) };
}

/** That there is contact is known from the note that is least closed. */
function openest(contacts: readonly ContactFact[]): readonly Scope[] {
  return contacts
    .toSorted(
      (a, b) =>
        Number(a.sensitive) - Number(b.sensitive) ||
        scopes.indexOf(a.shareScope) - scopes.indexOf(b.shareScope),
    )
    .slice(0, 1);
}

function earliest(days: readonly (CivilDate | null)[]): CivilDate | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}

function byMember(a: EcomapTie, b: EcomapTie): number {
  return compare(a.node, b.node) || compare(a.memberId ?? '', b.memberId ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
