import { z } from 'zod';
import { legalBasis } from './legal-basis.ts';
import { consentRule } from './office.ts';
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

const meetingFields = {
  typeId: meetingTypeId,
  heldOn: civilDate,
  startsAt: clockTime,
  endsAt: clockTime.nullable(),
  place: line(100),
  chair: line(60),
  recorder: line(60),
  /** 次第: one point a line. */
  programme: paragraph(2_000),
  opening: paragraph(4_000),
  closing: paragraph(4_000),
};

export const attendeeFields = {
  agencyId: agencyId.nullable(),
  agencyName: line(100),
  post: line(60),
  /** Empty while an agency is called and has not said whom it sends; who was present has a name in final minutes. */
  name: line(100),
  attendance: z.enum(['invited', 'present', 'absent']),
  /** 守秘義務: bound by the law of the body or by a pledge. */
  bound: z.boolean(),
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
  /** Whether its basis asks for consent: as the office has it now, of final minutes as it was then. */
  rule: consentRule,
  /** What its basis is called: as the office has it now, of final minutes as it was then. */
  basisName: z.string(),
  rowVersion,
  ...agendaFields,
  /** Everybody sits at the table, or only those named. */
  everyone: z.boolean(),
  attendeeIds: z.array(attendeeId),
  plannedMinutes: z.int().nullable(),
  startedAt: clockTime.nullable(),
  endedAt: clockTime.nullable(),
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
  serial: z.int(),
  typeName: z.string(),
  legalBasis,
  basisName: z.string(),
  /** Those its type can hold, the usual one first. */
  legalBases: z.array(legalBasis),
  confidentialityText: z.string(),
  /** What the minutes of a case begin with. */
  minutesTemplate: z.string(),
  ...meetingFields,
  /** When the duty of secrecy was read out. */
  readOutAt: clockTime.nullable(),
  checkedOn: civilDate.nullable(),
  checkedBy: z.string(),
  finalisedAt: instant.nullable(),
  finalisedBy: z.string(),
  decidedOn: civilDate.nullable(),
  decisionNumber: z.string(),
  attendees: z.array(
    z.strictObject({
      id: attendeeId,
      ...attendeeFields,
      initial: z.string(),
      acknowledgedAt: clockTime.nullable(),
      arrivedAt: clockTime.nullable(),
      leftAt: clockTime.nullable(),
    }),
  ),
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
  /**
   * Replaces the list of attendees. A row with the id of somebody on it is the same person, who keeps hours, initial and
   * the cases sat at, also under a name put right; a row without one is somebody new.
   */
  'meeting.setAttendees': command(
    z.strictObject({
      id: meetingId,
      rowVersion,
      attendees: z.array(z.strictObject({ id: attendeeId.optional(), ...attendeeFields })).max(100),
    }),
    z.strictObject({ attendeeIds: z.array(attendeeId) }),
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
  /** `to`: its place on the agenda from 0; beyond the last it becomes the last. */
  'meeting.moveCase': command(
    z.strictObject({ id: agendaItemId, to: z.int().min(0).max(9_999) }),
    z.strictObject({}),
    ['not-found', 'finalised'],
  ),
  /** Replaces the role assignments of one case on the agenda: who does what by when. */
  'meeting.setRoles': command(
    z.strictObject({ agendaItemId, rowVersion, roles: z.array(z.strictObject(roleFields)).max(60) }),
    z.strictObject({ roleIds: z.array(roleId) }),
    changeable,
  ),
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
