import { HEAD, normaliseChain, type RelationshipChain } from './relationship.ts';
import type { Parentage, Partnership, Sex } from './ties.ts';

/** A member of one household. `birth` is `YYYY-MM-DD` or null. */
export interface KinshipMember {
  readonly personId: string;
  readonly relationship: RelationshipChain;
  readonly sex: Sex;
  readonly birth: string | null;
}

export interface DerivedTies {
  readonly partnerships: readonly Partnership[];
  readonly parentages: readonly Parentage[];
  /** Brothers and sisters whose parents are not in the household. */
  readonly siblingGroups: readonly (readonly string[])[];
  /** Members whose 続柄 does not say for certain whose relation they are. */
  readonly undetermined: readonly string[];
}

const CHILD = '20';
const FATHER = '51';
const MOTHER = '52';
const PARTNERS: ReadonlyMap<string, { kind: Partnership['kind']; unlikely: Sex }> = new Map([
  ['11', { kind: 'married', unlikely: 'male' }],
  ['12', { kind: 'married', unlikely: 'female' }],
  ['13', { kind: 'cohabiting', unlikely: 'male' }],
  ['14', { kind: 'cohabiting', unlikely: 'female' }],
]);
const SIBLINGS: ReadonlySet<string> = new Set(['71', '74', '81', '84']);
const UNRELATED: ReadonlySet<string> = new Set(['96', '99']);

const ADULT_YEARS = 18;
const LEAST_YEARS_TO_PARENT = 13;

/**
 * The ties that the 続柄 of one household imply as of the day `on`
 * (`YYYY-MM-DD`). Nothing is guessed: a member who could belong to two people
 * gets no tie and is named in `undetermined`. The result does not depend on the
 * order of the members.
 */
export function deriveTies(members: readonly KinshipMember[], on: string): DerivedTies {
  const household = new Household(members);
  const linked = household.members.filter((member) => {
    const last = lastOf(member.relationship);
    return last !== HEAD && !UNRELATED.has(last ?? '');
  });
  const named = (codes: { has(code: string): boolean }) =>
    linked.filter((member) => codes.has(lastOf(member.relationship) ?? ''));

  derivePartners(household, named(PARTNERS), on);
  deriveParents(household, named(new Set([FATHER, MOTHER])));
  deriveChildren(household, named(new Set([CHILD])));
  deriveSiblings(household, named(SIBLINGS));
  if (household.withRelationship([HEAD]).length > 1) {
    for (const head of household.withRelationship([HEAD])) household.leaveOpen(head);
  }
  for (const member of linked) if (!isKnownLink(member)) household.leaveOpen(member);
  return household.result();
}

function derivePartners(household: Household, partners: readonly KinshipMember[], on: string): void {
  const anchorsOf = new Map(
    partners.map((partner) => [
      partner,
      household.anchorsOf(partner).filter((anchor) => fits(partner, anchor, on)),
    ]),
  );
  for (const partner of partners) {
    const anchors = anchorsOf.get(partner) ?? [];
    const anchor = anchors[0];
    const rivals = partners.filter((other) => anchor !== undefined && anchorsOf.get(other)?.includes(anchor));
    const isHeads = partner.relationship.length === 1;
    if (anchor === undefined || anchors.length > 1 || (rivals.length > 1 && !isHeads))
      household.leaveOpen(partner);
    else
      household.addPartnership(
        anchor,
        partner,
        PARTNERS.get(lastOf(partner.relationship) ?? '')?.kind ?? 'married',
      );
  }
}

/** The head's partner is whoever is named; among several 子 only an adult of the fitting sex can be meant. */
function fits(partner: KinshipMember, anchor: KinshipMember, on: string): boolean {
  if (partner.relationship.length === 1) return true;
  // 妻の夫 and the like would name a person who already is in the chain.
  if (PARTNERS.has(lastOf(anchor.relationship) ?? '')) return false;
  const isAdult = anchor.birth === null || yearsBetween(anchor.birth, on) >= ADULT_YEARS;
  return isAdult && anchor.sex !== PARTNERS.get(lastOf(partner.relationship) ?? '')?.unlikely;
}

function deriveParents(household: Household, parents: readonly KinshipMember[]): void {
  for (const parent of parents) {
    const anchors = household.anchorsOf(parent);
    const anchor = anchors[0];
    const isOnlyOne = household.withRelationship(parent.relationship).length === 1;
    if (anchor === undefined || anchors.length > 1 || !isOnlyOne || !household.addParentage(anchor, parent)) {
      household.leaveOpen(parent);
      continue;
    }
    if (lastOf(parent.relationship) !== MOTHER) continue;
    const fathers = household.withRelationship([...parent.relationship.slice(0, -1), FATHER]);
    if (fathers.length === 1 && fathers[0] !== undefined)
      household.addPartnership(fathers[0], parent, 'married');
  }
}

function deriveChildren(household: Household, children: readonly KinshipMember[]): void {
  const byDepth = children.toSorted((a, b) => a.relationship.length - b.relationship.length);
  for (const child of byDepth) {
    const parent = parentOf(household, child);
    if (parent === undefined || !household.addParentage(child, parent)) {
      household.leaveOpen(child);
      continue;
    }
    // 妻の子 is the wife's alone: the head's own would be written 子.
    const link = child.relationship.at(-2);
    if (link !== undefined && link !== CHILD && !SIBLINGS.has(link)) continue;
    const partners = household.partnersOf(parent);
    if (partners.length === 1 && partners[0] !== undefined) household.addParentage(child, partners[0]);
  }
}

function parentOf(household: Household, child: KinshipMember): KinshipMember | undefined {
  if (child.relationship.length === 1) return onlyOne(household.anchorsOf(child));
  const anchors = household.anchorsOf(child);
  const withPartner = anchors.filter((anchor) => household.partnersOf(anchor).length > 0);
  const parent = onlyOne(anchors) ?? onlyOne(withPartner);
  return parent !== undefined && couldBeParent(parent, child) ? parent : undefined;
}

function couldBeParent(parent: KinshipMember, child: KinshipMember): boolean {
  return (
    parent.birth === null ||
    child.birth === null ||
    yearsBetween(parent.birth, child.birth) >= LEAST_YEARS_TO_PARENT
  );
}

function deriveSiblings(household: Household, siblings: readonly KinshipMember[]): void {
  for (const sibling of siblings) {
    const anchor = onlyOne(household.anchorsOf(sibling));
    // 子の兄 would be a 子: such a chain contradicts itself.
    if (anchor === undefined || lastOf(anchor.relationship) === CHILD) {
      household.leaveOpen(sibling);
      continue;
    }
    const parents = household.parentsOf(anchor);
    if (parents.length === 0) household.addSiblings(anchor, sibling);
    else if (!parents.map((parent) => household.addParentage(sibling, parent)).every(Boolean))
      household.leaveOpen(sibling);
  }
}

class Household {
  readonly members: readonly KinshipMember[];
  readonly #partnerships: Partnership[] = [];
  readonly #parentages: Parentage[] = [];
  readonly #siblings = new Map<string, string[]>();
  readonly #open = new Set<string>();

  constructor(members: readonly KinshipMember[]) {
    this.members = members
      .map((member) => ({ ...member, relationship: normaliseChain(member.relationship) }))
      .toSorted(
        (a, b) =>
          compare(a.personId, b.personId) || compare(a.relationship.join('.'), b.relationship.join('.')),
      )
      .filter((member, index, sorted) => member.personId !== sorted[index - 1]?.personId);
  }

  withRelationship(chain: RelationshipChain): readonly KinshipMember[] {
    const key = chain.join('.');
    return this.members.filter((member) => member.relationship.join('.') === key);
  }

  /** Everyone whom the last word of the member's 続柄 may refer to. */
  anchorsOf(member: KinshipMember): readonly KinshipMember[] {
    const prefix = member.relationship.slice(0, -1);
    const anchors = this.withRelationship(prefix.length === 0 ? [HEAD] : prefix);
    return prefix.length === 0 && anchors.length > 1 ? [] : anchors;
  }

  partnersOf(person: KinshipMember): readonly KinshipMember[] {
    return this.members.filter((other) =>
      this.#partnerships.some(
        ({ personA, personB }) =>
          (personA === person.personId && personB === other.personId) ||
          (personB === person.personId && personA === other.personId),
      ),
    );
  }

  parentsOf(person: KinshipMember): readonly KinshipMember[] {
    return this.members.filter((other) =>
      this.#parentages.some(({ child, parent }) => child === person.personId && parent === other.personId),
    );
  }

  addPartnership(a: KinshipMember, b: KinshipMember, kind: Partnership['kind']): void {
    const id = `partnership:${a.personId}:${b.personId}`;
    this.#partnerships.push({ id, personA: a.personId, personB: b.personId, kind, state: 'together' });
  }

  /** False, and nothing added, where the tie would make a third parent or somebody his own ancestor. */
  addParentage(child: KinshipMember, parent: KinshipMember): boolean {
    if (this.parentsOf(child).length >= 2 || this.#isAncestor(child, parent)) return false;
    const id = `parentage:${child.personId}:${parent.personId}`;
    if (this.#parentages.some((tie) => tie.id === id)) return false;
    this.#parentages.push({ id, child: child.personId, parent: parent.personId, kind: 'birth' });
    return true;
  }

  addSiblings(anchor: KinshipMember, sibling: KinshipMember): void {
    const group = this.#siblings.get(anchor.personId) ?? [anchor.personId];
    this.#siblings.set(anchor.personId, [...group, sibling.personId]);
  }

  leaveOpen(member: KinshipMember): void {
    this.#open.add(member.personId);
  }

  result(): DerivedTies {
    return {
      partnerships: this.#partnerships,
      parentages: this.#parentages,
      siblingGroups: [...this.#siblings.values()],
      undetermined: [...this.#open].toSorted(compare),
    };
  }

  #isAncestor(ancestor: KinshipMember, person: KinshipMember): boolean {
    return (
      ancestor.personId === person.personId ||
      this.parentsOf(person).some((parent) => this.#isAncestor(ancestor, parent))
    );
  }
}

function isKnownLink(member: KinshipMember): boolean {
  const last = lastOf(member.relationship) ?? '';
  return last === CHILD || last === FATHER || last === MOTHER || PARTNERS.has(last) || SIBLINGS.has(last);
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function lastOf(chain: RelationshipChain): string | undefined {
  return chain.at(-1);
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
