import { z } from 'zod';
import { legalBasis } from './legal-basis.ts';
import { command, query } from './operation.ts';
import { agencyId, line, meetingTypeId, paragraph, requiredLine, rowVersion } from './scalars.ts';

/** What a type puts into the bound packet, in this order. */
export const packetSheets = [
  'programme',
  'attendees',
  'case-sheets',
  'household-maps',
  'plans',
  'roles',
  'name-cards',
] as const;

/** Somebody who belongs to the body: called to every meeting of the type. */
const member = z.strictObject({
  agencyId: agencyId.nullable(),
  agencyName: line(100),
  post: line(60),
  name: line(100),
  /** 守秘義務: bound by the law of the body or by a pledge (社会福祉法106条の6第5項). */
  bound: z.boolean(),
});

const typeFields = {
  name: requiredLine(60),
  /** Under which law its cases are heard, the usual one first; one body may meet under several (reference.md §3.1). */
  legalBases: z.array(legalBasis).min(1).max(6),
  confidentialityText: paragraph(1_000),
  /** 次第: one point a line; a meeting begins with it. */
  programme: paragraph(2_000),
  /** 要点筆記の型: what the minutes of a case begin with. */
  minutesTemplate: paragraph(2_000),
  sheets: z.array(z.enum(packetSheets)).max(packetSheets.length),
  members: z.array(member).max(100),
  active: z.boolean(),
};

/** `legalBasis`: the first of `legalBases`. */
const meetingType = z.strictObject({ id: meetingTypeId, legalBasis, ...typeFields, rowVersion });
export type MeetingType = z.infer<typeof meetingType>;

export const meetingTypeContract = {
  'meetingType.list': query(z.strictObject({}), z.strictObject({ types: z.array(meetingType) })),
  'meetingType.save': command(
    z.strictObject({ id: meetingTypeId.nullable(), rowVersion: rowVersion.nullable(), ...typeFields }),
    z.strictObject({ id: meetingTypeId }),
    ['not-found', 'stale-version'],
  ),
} as const;
