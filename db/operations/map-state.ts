import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { MapMoment, MapState } from '../../domain/contract/household-map.ts';
import {
  mapSnapshotId,
  type HouseholdId,
  type MapSnapshotId,
  type MeetingId,
} from '../../domain/contract/scalars.ts';
import { withPresentScopes } from '../../domain/household-map/present-scopes.ts';
import { obeyProtection } from '../../domain/household-map/protect.ts';
import { readSnapshot, toSnapshot } from '../../domain/household-map/snapshot.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { latestPrincipal } from '../repositories/case.ts';
import { insertSnapshot, readSnapshotRow } from '../repositories/map-snapshot.ts';
import { listProtected } from '../repositories/protection.ts';
import { found } from '../repositories/row.ts';
import type { OperationContext } from './context.ts';
import { ecomapOf } from './ecomap.ts';
import { householdOperations } from './household.ts';
import { kinshipOperations } from './kinship.ts';

/** The map at a moment, as it may be shown today and with the marks of today. @throws OperationFailure `not-found`, also of a snapshot that cannot be read */
export function mapAt(
  tx: ReadTx,
  householdId: HouseholdId,
  moment: MapMoment,
  context: OperationContext,
): MapState {
  if ('asOf' in moment) return mapOn(tx, householdId, moment.asOf, context);
  const { content } = found(readSnapshotRow(tx, householdId, moment.snapshotId));
  const kept = found(readSnapshot(content) ?? undefined);
  const recorded = mapOn(tx, householdId, kept.asOf, context);
  // A household that took in another took its snapshots as well.
  return { ...underProtection(tx, withPresentScopes(kept, recorded)), householdId };
}

/** The map as the records have it on a day; null: today, with what is over as well, so that it can be corrected. */
export function mapOn(
  tx: ReadTx,
  householdId: HouseholdId,
  asOf: CivilDate | null,
  context: OperationContext,
): MapState {
  const household = householdOperations['household.get'](tx, { id: householdId, asOf }, context);
  return {
    householdId,
    label: household.displayLabel,
    asOf: household.asOf,
    principalId: latestPrincipal(tx, householdId),
    members: household.members,
    kinship: kinshipOperations['kinship.get'](tx, { householdId, asOf }, context),
    ecomap: ecomapOf(tx, householdId, household.asOf, context),
  };
}

interface Occasion {
  readonly title: string;
  readonly on: CivilDate;
  readonly meetingId: MeetingId | null;
}

/** Keeps the map of a day. What is withheld of protected persons is not kept, even while it is released. */
export function keepSnapshot(
  tx: WriteTx,
  householdId: HouseholdId,
  { title, on, meetingId }: Occasion,
  context: OperationContext,
): MapSnapshotId {
  const id = mapSnapshotId.parse(context.newId());
  insertSnapshot(tx, {
    id,
    householdId,
    meetingId,
    takenOn: on,
    title,
    content: toSnapshot(underProtection(tx, mapOn(tx, householdId, on, context))),
    staffId: context.staff.id,
    takenAt: context.now,
  });
  return id;
}

function underProtection(tx: ReadTx, state: MapState): MapState {
  const people = [...state.members, ...state.kinship.relatives].map(({ personId }) => personId);
  const guarded = new Set<string>(listProtected(tx, people));
  return obeyProtection(state, (id) => guarded.has(id));
}
