import { z } from 'zod';
import { command, query } from './operation.ts';
import { civilDate, communityPointId, meetingId, paragraph, requiredLine, rowVersion } from './scalars.ts';

const pointFields = {
  /** 地域課題 or 資源開発. */
  kind: z.enum(['issue', 'resource']),
  /** Speaks of the community, never of one household. */
  text: requiredLine(400),
  note: paragraph(2_000),
  state: z.enum(['open', 'taken-up', 'closed']),
  raisedOn: civilDate,
  meetingId: meetingId.nullable(),
};

const point = z.strictObject({ id: communityPointId, rowVersion, ...pointFields, meetingTitle: z.string() });
export type CommunityPoint = z.infer<typeof point>;

/** 地域課題・資源開発の論点, gathered across meetings (reference.md §1.5, §1.6). */
export const communityPointContract = {
  /** The latest first, at most 500; `meetingId` restricts to those raised there. */
  'communityPoint.list': query(
    z.strictObject({ meetingId: meetingId.nullable(), show: z.enum(['open', 'all']) }),
    z.strictObject({ points: z.array(point), total: z.int() }),
  ),
  'communityPoint.add': command(z.strictObject(pointFields), z.strictObject({ id: communityPointId }), [
    'not-found',
  ]),
  'communityPoint.save': command(
    z.strictObject({ id: communityPointId, rowVersion, ...pointFields }),
    z.strictObject({}),
    ['not-found', 'stale-version'],
  ),
} as const;
