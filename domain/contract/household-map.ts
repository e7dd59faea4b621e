import { z } from 'zod';
import { command, query } from './operation.ts';
import { ecomap } from './ecomap.ts';
import { member } from './household.ts';
import { kinship } from './kinship.ts';
import {
  civilDate,
  householdId,
  instant,
  mapSnapshotId,
  meetingId,
  personId,
  requiredLine,
} from './scalars.ts';

/** The household map as it stood at one moment: everything both drawings need. */
export const mapState = z.strictObject({
  householdId,
  /** 世帯名 as shown. */
  label: z.string(),
  asOf: civilDate,
  principalId: personId.nullable(),
  members: z.array(member),
  kinship,
  ecomap,
});
export type MapState = z.infer<typeof mapState>;

/** What a map is compared with: a snapshot, or the records of a day. */
export const mapMoment = z.union([
  z.strictObject({ snapshotId: mapSnapshotId }),
  z.strictObject({ asOf: civilDate }),
]);
export type MapMoment = z.infer<typeof mapMoment>;

/** One change between two moments, in the words of the office, with whom it concerns on the drawing. */
const mapChange = z.strictObject({
  /** Kind of the change, for the mark on the drawing. */
  kind: z.enum(['added', 'gone', 'changed']),
  subject: z.enum(['person', 'partnership', 'parentage', 'loss', 'emotion', 'care', 'ecomap']),
  personIds: z.array(z.string()),
  /** Keys of ecomap nodes. */
  nodes: z.array(z.string()),
  text: z.string(),
});
export type MapChange = z.infer<typeof mapChange>;

const snapshot = z.strictObject({
  id: mapSnapshotId,
  takenOn: civilDate,
  takenAt: instant,
  title: z.string(),
  meetingId: meetingId.nullable(),
  staffName: z.string(),
});
export type MapSnapshot = z.infer<typeof snapshot>;

export const householdMapContract = {
  /** The map of today (`moment: null`), of a day, or as a snapshot kept it; 本人 is the principal of the latest running case. */
  'householdMap.get': query(
    z.strictObject({ householdId, moment: mapMoment.nullable().default(null) }),
    mapState,
    ['not-found'],
  ),
  /** The latest first, at most 200. */
  'householdMap.snapshots': query(
    z.strictObject({ householdId }),
    z.strictObject({ snapshots: z.array(snapshot) }),
    ['not-found'],
  ),
  /** Keeps the map of today. At a meeting it is kept by itself when the minutes are made final. */
  'householdMap.takeSnapshot': command(
    z.strictObject({ householdId, title: requiredLine(60) }),
    z.strictObject({ id: mapSnapshotId }),
    ['not-found'],
  ),
  /** 前回からの変化: what is different now (or at `to`) from `from`. */
  'householdMap.changes': query(
    z.strictObject({ householdId, from: mapMoment, to: mapMoment.nullable().default(null) }),
    z.strictObject({ changes: z.array(mapChange) }),
    ['not-found'],
  ),
} as const;
