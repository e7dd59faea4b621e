import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Ecomap, ecomapContract } from '../../domain/contract/ecomap.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import {
  ecomapNodeId,
  type AgencyId,
  type HouseholdId,
  type PersonId,
} from '../../domain/contract/scalars.ts';
import { deriveEcomap } from '../../domain/ecomap/derive.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { requireAgency } from '../repositories/agency.ts';
import { requireCodes } from '../repositories/code.ts';
import {
  isAround,
  isOfHousehold,
  listPlaces,
  nodeColumns,
  putCorrection,
  putPlace,
  readNodeHousehold,
  removeCorrection,
} from '../repositories/ecomap.ts';
import { recordMapEdit } from '../repositories/map-edit.ts';
import { insertRow, requireRow, updateRow } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { readEcomapFacts } from './ecomap-facts.ts';

export const ecomapOperations: HandlersOf<typeof ecomapContract> = {
  'ecomap.get': (tx, { householdId, asOf }, context) => {
    requireRow(tx, 'households', householdId);
    return ecomapOf(tx, householdId, asOf ?? context.today, context);
  },
  'ecomap.correctTie': (tx, { householdId, ...tie }, context) => {
    requireRow(tx, 'households', householdId);
    requireEnds(tx, householdId, tie);
    return recordMapEdit(tx, context, householdId, () => {
      const by = { id: context.newId(), at: context.now, staffId: context.staff.id };
      putCorrection(tx, householdId, tie, by);
      return {};
    });
  },
  'ecomap.resetTie': (tx, { householdId, ...tie }, context) =>
    recordMapEdit(tx, context, householdId, () => {
      if (!removeCorrection(tx, householdId, tie)) throw new OperationFailure('not-found');
      return {};
    }),
  'ecomap.addNode': (tx, { householdId, ...fields }, context) => {
    requireRow(tx, 'households', householdId);
    requireNode(tx, fields);
    return recordMapEdit(tx, context, householdId, () => {
      const id = ecomapNodeId.parse(context.newId());
      insertRow(tx, 'ecomap_nodes', { id, household_id: householdId, ...nodeColumns(fields) });
      return { id, node: `added:${id}` };
    });
  },
  'ecomap.saveNode': (tx, { householdId, id, rowVersion, ...fields }, context) => {
    requireOwnNode(tx, householdId, id);
    requireNode(tx, fields);
    return recordMapEdit(tx, context, householdId, () => {
      updateRow(tx, 'ecomap_nodes', id, rowVersion, nodeColumns(fields));
      return {};
    });
  },
  'ecomap.removeNode': (tx, { householdId, id, rowVersion }, context) => {
    requireOwnNode(tx, householdId, id);
    return recordMapEdit(tx, context, householdId, () => {
      updateRow(tx, 'ecomap_nodes', id, rowVersion, { deleted_at: context.now });
      return {};
    });
  },
  'ecomap.move': (tx, { householdId, moves }, context) => {
    requireRow(tx, 'households', householdId);
    for (const { node } of moves) requireEnds(tx, householdId, { node, memberId: null });
    return recordMapEdit(tx, context, householdId, () => {
      for (const { node, place } of moves) putPlace(tx, householdId, node, place);
      return {};
    });
  },
};

/** The ecomap of a household on a day. */
export function ecomapOf(
  tx: ReadTx,
  household: HouseholdId,
  asOf: CivilDate,
  context: OperationContext,
): Ecomap {
  const places = listPlaces(tx, household);
  return {
    ...deriveEcomap(readEcomapFacts(tx, household, asOf, context)),
    moved: Object.fromEntries(places.map(({ node, x, y }) => [node, { x, y }])),
  };
}

/** People are what the list `outsideTie` calls them, agencies what `agencyCategory` does. */
function requireNode(
  tx: ReadTx,
  { agencyId, category }: { agencyId: AgencyId | null; category: string },
): void {
  requireAgency(tx, agencyId);
  const list = agencyId === null ? 'outsideTie' : 'agencyCategory';
  if (category !== '') requireCodes(tx, [{ list, code: category, path: ['category'] }]);
}

/** A tie runs from the household or one of its people to something around it. */
function requireEnds(
  tx: ReadTx,
  household: HouseholdId,
  { node, memberId }: { node: string; memberId: PersonId | null },
): void {
  const isOwn = memberId === null || isOfHousehold(tx, household, memberId);
  if (!isOwn || !isAround(tx, household, node)) throw new OperationFailure('not-found');
}

function requireOwnNode(tx: ReadTx, household: HouseholdId, id: string): void {
  if (readNodeHousehold(tx, id) !== household) throw new OperationFailure('not-found');
}
