import type { CommunityPoint } from '../../domain/contract/community-point.ts';
import type { CommunityPointId, MeetingId } from '../../domain/contract/scalars.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, insertRow, updateRow } from './row.ts';

type PointFields = Omit<CommunityPoint, 'id' | 'rowVersion' | 'meetingTitle'>;
type PointRow = Omit<CommunityPoint, 'meetingTitle'> & { serial: number | null; typeName: string };

/** Points of one meeting or of all, open ones or all, the latest first, at most `limit`. */
export function listCommunityPoints(
  tx: ReadTx,
  { meetingId, show }: { meetingId: MeetingId | null; show: 'open' | 'all' },
  limit: number,
): { points: CommunityPoint[]; total: number } {
  const where = [
    'x.deleted_at IS NULL',
    ...(meetingId === null ? [] : ['x.meeting_id = ?']),
    ...(show === 'open' ? [`x.state <> 'closed'`] : []),
  ].join(' AND ');
  const parameters = meetingId === null ? [] : [meetingId];
  const rows = tx.all<PointRow>(
    `SELECT x.id, x.row_version AS rowVersion, x.kind, x.text, x.note, x.state, x.raised_on AS raisedOn, x.meeting_id AS meetingId,
       m.serial, coalesce(m.final_name, t.name) AS typeName
     FROM community_points AS x LEFT JOIN meetings AS m ON m.id = x.meeting_id AND m.deleted_at IS NULL
     LEFT JOIN meeting_types AS t ON t.id = m.type_id WHERE ${where} ORDER BY x.raised_on DESC, x.id DESC LIMIT ?`,
    ...parameters,
    limit,
  );
  return {
    points: rows.map(({ serial, typeName, ...point }) => ({
      ...point,
      meetingTitle: serial === null ? '' : meetingTitle(serial, typeName),
    })),
    total: found(
      tx.get<{ total: number }>(
        `SELECT count(*) AS total FROM community_points AS x WHERE ${where}`,
        ...parameters,
      ),
    ).total,
  };
}

export function insertCommunityPoint(tx: WriteTx, id: CommunityPointId, fields: PointFields): void {
  insertRow(tx, 'community_points', { id, ...columnsOf(fields) });
}

export function updateCommunityPoint(
  tx: WriteTx,
  id: CommunityPointId,
  rowVersion: number,
  fields: PointFields,
): void {
  updateRow(tx, 'community_points', id, rowVersion, columnsOf(fields));
}

/** Where the point was raised; undefined when there is none, or it was thrown away. */
export function readCommunityPoint(
  tx: ReadTx,
  id: CommunityPointId,
): { meetingId: MeetingId | null } | undefined {
  return tx.get(
    'SELECT meeting_id AS meetingId FROM community_points WHERE id = ? AND deleted_at IS NULL',
    id,
  );
}

const columnsOf = (fields: PointFields) => ({
  kind: fields.kind,
  text: fields.text,
  note: fields.note,
  state: fields.state,
  raised_on: fields.raisedOn,
  meeting_id: fields.meetingId,
});
