import { addDays, daysBetween, type CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Agency } from '../../domain/contract/agency.ts';
import type { EcomapNode } from '../../domain/contract/ecomap.ts';
import { personId, type HouseholdId } from '../../domain/contract/scalars.ts';
import { contactDays, type EcomapFacts } from '../../domain/ecomap/derive.ts';
import { agenciesNamedIn } from '../../domain/ecomap/mentions.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listAgencies } from '../repositories/agency.ts';
import {
  contactsWithin,
  listCorrections,
  listNodes,
  rolesAround,
  type NodeRow,
} from '../repositories/ecomap.ts';
import { listOutsideTies } from '../repositories/outside-tie.ts';
import type { OperationContext } from './context.ts';

const mostTies = 200;
/** Nothing can be counted back beyond it. */
const firstDay = '0001-01-01' as CivilDate;

/** Ties of these kinds (list `outsideTie`) are there to help; staff correct the direction by hand. 【推定】 */
export const helpingKinds: readonly string[] = ['commissioner', 'guardian', 'doctor', 'teacher', 'helper'];

/** Everything the ecomap of a household rests on: roles, contacts of the last days, recorded ties, what staff put down. */
export function readEcomapFacts(
  tx: ReadTx,
  household: HouseholdId,
  asOf: CivilDate,
  { dayOf }: Pick<OperationContext, 'dayOf'>,
): EcomapFacts {
  const agencies = listAgencies(tx);
  const ties = listOutsideTies(tx, household, mostTies).filter(
    ({ startsOn, endsOn }) => (startsOn === null || startsOn <= asOf) && (endsOn === null || endsOn > asOf),
  );
  const added = listNodes(tx, household);
  const roles = rolesAround(tx, household, asOf).flatMap((role) => {
    const agency = agencies.find(({ id, name, shortName }) =>
      role.agencyId === null ? [name, shortName].includes(role.agencyName) : id === role.agencyId,
    );
    return agency === undefined ? [] : [{ node: nodeOf(agency.id), task: role.task, since: role.since }];
  });
  const named = agenciesNamedIn(agencies);
  const contacts = contactsWithin(tx, household, {
    after: daysBetween(firstDay, asOf) > contactDays ? addDays(asOf, -contactDays) : firstDay,
    until: asOf,
  }).flatMap(({ on, counterpart, members, shareScope, sensitive }) =>
    named(counterpart).map(({ id }) => ({
      node: nodeOf(id),
      on,
      memberIds: idsOf(members),
      shareScope,
      sensitive: sensitive === 1,
    })),
  );
  const corrections = listCorrections(tx, household).map(({ correctedAt, staffName, ...tie }) => ({
    ...tie,
    stress: tie.stress === 1,
    hidden: tie.hidden === 1,
    sensitive: tie.sensitive === 1,
    corrected: { on: dayOf(correctedAt), staffName },
  }));
  const recorded = ties.map((tie) => ({
    node: tie.agencyId === null ? `tie:${tie.id}` : nodeOf(tie.agencyId),
    memberId: tie.memberId,
    keyPerson: tie.keyPerson === 1,
    helps: helpingKinds.includes(tie.kind),
    since: tie.startsOn,
    shareScope: tie.shareScope,
    sensitive: tie.sensitive === 1,
  }));
  const around = new Set([...roles, ...contacts, ...recorded, ...corrections].map(({ node }) => node));
  const keyPersons = new Set(recorded.filter(({ keyPerson }) => keyPerson).map(({ node }) => node));
  const nodes: EcomapNode[] = [
    ...agencies.filter(({ id }) => around.has(nodeOf(id))).map((agency) => agencyNode(agency)),
    ...ties
      .filter(({ agencyId }) => agencyId === null)
      .map((tie): EcomapNode => ({
        key: `tie:${tie.id}`,
        name: tie.displayName,
        category: tie.kind,
        kind: 'person',
        note: '',
        keyPerson: false,
        rowVersion: null,
      })),
    ...added.map((node): EcomapNode => ({
      key: `added:${node.id}`,
      name: node.name,
      category: node.category,
      kind: kindOf(node),
      note: node.note,
      keyPerson: false,
      rowVersion: node.rowVersion,
    })),
  ];
  return {
    nodes: nodes.map((node) => ({ ...node, keyPerson: keyPersons.has(node.key) })),
    roles,
    contacts,
    ties: recorded,
    added: added.map(({ id, shareScope, sensitive }) => ({
      node: `added:${id}`,
      shareScope,
      sensitive: sensitive === 1,
    })),
    corrections,
  };
}

/** Who is added with what he is to the household is a person. */
function kindOf({ agencyId, category }: NodeRow): EcomapNode['kind'] {
  if (agencyId !== null) return 'agency';
  return category === '' ? 'place' : 'person';
}

function nodeOf(agencyId: string): string {
  return `agency:${agencyId}`;
}

function idsOf(members: string) {
  return members
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => personId.parse(id));
}

function agencyNode({ id, name, shortName, category }: Agency): EcomapNode {
  return {
    key: nodeOf(id),
    name: shortName === '' ? name : shortName,
    category,
    kind: 'agency',
    note: '',
    keyPerson: false,
    rowVersion: null,
  };
}
