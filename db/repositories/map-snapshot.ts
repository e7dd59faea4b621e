import type { MapSnapshot } from '../../domain/contract/household-map.ts';
import type { HouseholdId, MapSnapshotId, MeetingId, StaffId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, insertRowIfFree } from './row.ts';

/** As many as a household is shown of. */
const mostShown = 200;

/** The latest first. */
export function listSnapshots(tx: ReadTx, household: HouseholdId): MapSnapshot[] {
  return tx.all<MapSnapshot>(
    `SELECT s.id, s.taken_on AS takenOn, s.taken_at AS takenAt, s.title, s.meeting_id AS meetingId, t.name AS staffName
     FROM map_snapshots AS s JOIN staff AS t ON t.id = s.staff_id
     WHERE s.household_id = ? AND s.deleted_at IS NULL
     ORDER BY s.taken_on DESC, s.taken_at DESC LIMIT ?`,
    household,
    mostShown,
  );
}

/** What was kept, as it was written; undefined where the household has no such snapshot. */
export function readSnapshotRow(
  tx: ReadTx,
  household: HouseholdId,
  id: MapSnapshotId,
): { content: string; title: string; takenOn: MapSnapshot['takenOn'] } | undefined {
  return tx.get(
    `SELECT content, title, taken_on AS takenOn FROM map_snapshots
     WHERE id = ? AND household_id = ? AND deleted_at IS NULL`,
    id,
    household,
  );
}

interface NewSnapshot {
  readonly id: MapSnapshotId;
  readonly householdId: HouseholdId;
  readonly meetingId: MeetingId | null;
  readonly takenOn: MapSnapshot['takenOn'];
  readonly title: string;
  readonly content: string;
  readonly staffId: StaffId;
  readonly takenAt: string;
}

/** A meeting keeps one map of a household, however many of its cases are on the agenda. */
export function insertSnapshot(tx: WriteTx, snapshot: NewSnapshot): void {
  const values = {
    id: snapshot.id,
    household_id: snapshot.householdId,
    meeting_id: snapshot.meetingId,
    taken_on: snapshot.takenOn,
    title: snapshot.title,
    content: snapshot.content,
    staff_id: snapshot.staffId,
    taken_at: snapshot.takenAt,
    deleted_at: null,
  };
  if (snapshot.meetingId === null) insertRow(tx, 'map_snapshots', values);
  else insertRowIfFree(tx, 'map_snapshots', values);
}
