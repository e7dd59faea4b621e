import { z } from 'zod';
import { legalBasis } from './legal-basis.ts';
import { command, query } from './operation.ts';
import {
  agencyId,
  agendaItemId,
  attendeeId,
  caseId,
  civilDate,
  clockTime,
  instant,
  line,
  meetingId,
  meetingTypeId,
  paragraph,
  requiredLine,
  requiredParagraph,
  roleId,
  rowVersion,
} from './scalars.ts';
import { consentStanding } from './consent.ts';
import { roleState } from './role.ts';

export const agendaKinds = ['new', 'continuing', 'monitoring', 'closing'] as const;

const meetingType = z.strictObject({
  id: meetingTypeId,
  name: z.string(),
  legalBasis,
  confidentialityText: z.string(),
  active: z.boolean(),
  rowVersion,
});
export type MeetingType = z.infer<typeof meetingType>;

const meetingFields = {
  typeId: meetingTypeId,
  heldOn: civilDate,
  startsAt: clockTime,
  endsAt: clockTime.nullable(),
  place: line(100),
  chair: line(60),
  recorder: line(60),
  opening: paragraph(4_000),
  closing: paragraph(4_000),
};

export const attendeeFields = {
  agencyId: agencyId.nullable(),
  agencyName: line(100),
  post: line(60),
  name: requiredLine(100),
  attendance: z.enum(['invited', 'present', 'absent']),
};

export const roleFields = {
  agencyId: agencyId.nullable(),
  agencyName: requiredLine(100),
  worker: line(60),
  task: requiredLine(400),
  dueOn: civilDate.nullable(),
};

const agendaFields = {
  kind: z.enum(agendaKinds),
  legalBasis,
  /** Why the case is discussed without the consent its basis needs; written reason, logged. */
  exceptionReason: line(400),
  questions: paragraph(4_000),
  reported: paragraph(),
  discussed: paragraph(),
  decided: paragraph(),
};

const agendaItem = z.strictObject({
  id: agendaItemId,
  caseId,
  caseNumber: z.string(),
  householdLabel: z.string(),
  addressProtected: z.boolean(),
  consentStatus: consentStanding,
  rowVersion,
  ...agendaFields,
  roles: z.array(z.strictObject({ id: roleId, rowVersion, state: roleState, ...roleFields })),
});
export type AgendaItem = z.infer<typeof agendaItem>;

export const meetingSummary = z.strictObject({
  id: meetingId,
  title: z.string(),
  typeName: z.string(),
  legalBasis,
  heldOn: civilDate,
  startsAt: clockTime,
  place: z.string(),
  caseCount: z.int(),
  attendeeCount: z.int(),
  withoutConsent: z.int(),
  finalised: z.boolean(),
});

const meetingDetail = z.strictObject({
  id: meetingId,
  rowVersion,
  title: z.string(),
  typeName: z.string(),
  legalBasis,
  confidentialityText: z.string(),
  ...meetingFields,
  finalisedAt: instant.nullable(),
  finalisedBy: z.string(),
  attendees: z.array(z.strictObject({ id: attendeeId, ...attendeeFields })),
  agenda: z.array(agendaItem),
  amendments: z.array(
    z.strictObject({
      agendaItemId: agendaItemId.nullable(),
      text: z.string(),
      reason: z.string(),
      writtenBy: z.string(),
      writtenAt: instant,
    }),
  ),
});
export type MeetingDetail = z.infer<typeof meetingDetail>;

const changeable = ['not-found', 'stale-version', 'finalised'] as const;

export const meetingContract = {
  'meetingType.list': query(z.strictObject({}), z.strictObject({ types: z.array(meetingType) })),
  'meetingType.save': command(
    z.strictObject({
      id: meetingTypeId.nullable(),
      rowVersion: rowVersion.nullable(),
      name: requiredLine(60),
      legalBasis,
      confidentialityText: paragraph(1_000),
      active: z.boolean(),
    }),
    z.strictObject({ id: meetingTypeId }),
    ['not-found', 'stale-version'],
  ),
  'meeting.list': query(
    z.strictObject({ fiscalYear: z.int().min(1900).max(2999).nullable() }),
    z.strictObject({ meetings: z.array(meetingSummary), fiscalYears: z.array(z.int()) }),
  ),
  'meeting.get': query(z.strictObject({ id: meetingId }), meetingDetail, ['not-found']),
  'meeting.add': command(
    z.strictObject(meetingFields),
    z.strictObject({ id: meetingId, title: z.string() }),
    ['not-found'],
  ),
  'meeting.save': command(
    z.strictObject({ id: meetingId, rowVersion, ...meetingFields }),
    z.strictObject({}),
    changeable,
  ),
  /** Replaces the list of attendees. */
  'meeting.setAttendees': command(
    z.strictObject({
      id: meetingId,
      rowVersion,
      attendees: z.array(z.strictObject(attendeeFields)).max(100),
    }),
    z.strictObject({}),
    changeable,
  ),
  /** Puts a case on the agenda. `consent-required` when its legal basis needs consent, none stands and no reason is given. */
  'meeting.addCase': command(
    z.strictObject({
      meetingId,
      caseId,
      kind: z.enum(agendaKinds),
      legalBasis,
      exceptionReason: line(400),
      questions: paragraph(4_000),
    }),
    z.strictObject({ id: agendaItemId }),
    ['not-found', 'finalised', 'consent-required', 'conflict'],
  ),
  'meeting.saveCase': command(
    z.strictObject({ id: agendaItemId, rowVersion, ...agendaFields }),
    z.strictObject({}),
    [...changeable, 'consent-required'],
  ),
  'meeting.removeCase': command(
    z.strictObject({ id: agendaItemId, rowVersion }),
    z.strictObject({}),
    changeable,
  ),
  'meeting.moveCase': command(
    z.strictObject({ id: agendaItemId, direction: z.enum(['up', 'down']) }),
    z.strictObject({}),
    ['not-found', 'finalised'],
  ),
  /** Replaces the role assignments of one case on the agenda: who does what by when. */
  'meeting.setRoles': command(
    z.strictObject({ agendaItemId, rowVersion, roles: z.array(z.strictObject(roleFields)).max(60) }),
    z.strictObject({ roleIds: z.array(roleId) }),
    changeable,
  ),
  /** Makes the minutes immutable; corrections are appended from then on. */
  'meeting.finalise': command(z.strictObject({ id: meetingId, rowVersion }), z.strictObject({}), [
    ...changeable,
    'conflict',
  ]),
  'meeting.amend': command(
    z.strictObject({
      id: meetingId,
      agendaItemId: agendaItemId.nullable(),
      text: requiredParagraph(4_000),
      reason: requiredLine(200),
    }),
    z.strictObject({}),
    ['not-found', 'conflict'],
  ),
} as const;
