import type { z } from 'zod';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { fiscalYearOf, fiscalYearRange } from '../../domain/calendar/fiscal-year.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { isConsented, mayDiscuss } from '../../domain/consent/gate.ts';
import type {
  AgendaItem,
  MeetingDetail,
  meetingContract,
  meetingSummary,
} from '../../domain/contract/meeting.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { agendaItemId, meetingId, type AgendaItemId, type MeetingId } from '../../domain/contract/scalars.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { meetingTitle } from '../../domain/meeting/title.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { requireAgency } from '../repositories/agency.ts';
import { readCase } from '../repositories/case.ts';
import { standingAtMeeting } from '../repositories/consent.ts';
import { appendHearingReason } from '../repositories/hearing-reason.ts';
import {
  deleteAgendaItem,
  freeMeetingSerial,
  insertAgendaItem,
  insertAmendment,
  insertMeeting,
  listAgenda,
  listAgendaConsents,
  listAmendments,
  listAttendees,
  listMeetings,
  listMeetingYears,
  listTable,
  nextMeetingSerial,
  readAgendaItem,
  readMeeting,
  replaceAttendees,
  setAgendaSort,
  touchAgendaItem,
  touchMeeting,
  updateAgendaItem,
  updateMeeting,
  type AgendaRow,
  type MeetingRow,
} from '../repositories/meeting.ts';
import { listMeetingTypes } from '../repositories/meeting-type.ts';
import { replaceRoles, rolesOfAgendaItem } from '../repositories/role.ts';
import { found, requireRow } from '../repositories/row.ts';
import { basisNames, readSettings, ruleOf, ruleThen } from '../repositories/setting.ts';
import type { HandlersOf, OperationContext } from './context.ts';

/** The fiscal years that `meeting.list` can show. */
const firstFiscalYear = 1900;
const lastFiscalYear = 2999;

export const meetingOperations: HandlersOf<typeof meetingContract> = {
  'meeting.list': (tx, input, { today }) => {
    const range = input.fiscalYear === null ? null : fiscalYearRange(input.fiscalYear);
    const rows = listMeetings(tx, range?.first ?? '', range?.last ?? '9999');
    return {
      meetings: rows.map((row) => toMeetingSummary(tx, row, today)),
      fiscalYears: listMeetingYears(tx),
    };
  },
  'meeting.get': (tx, input, { today }) => meetingDetail(tx, input.id, today),
  'meeting.add': (tx, input, context) => {
    const type = found(listMeetingTypes(tx).find((entry) => entry.id === input.typeId));
    checkTimes(input);
    const fiscalYear = fiscalYearOf(input.heldOn);
    const serial = nextMeetingSerial(tx, input.typeId, fiscalYear);
    const id = meetingId.parse(context.newId());
    insertMeeting(tx, id, fiscalYear, serial, input);
    replaceAttendees(
      tx,
      id,
      type.members.filter(isCallable).map((member) => ({ ...member, attendance: 'invited' })),
      context.newId,
    );
    return { id, title: meetingTitle(serial, type.name) };
  },
  'meeting.save': (tx, { id, rowVersion, ...fields }) => {
    const before = requireDraft(tx, id);
    requireRow(tx, 'meeting_types', fields.typeId);
    checkTimes(fields);
    const fiscalYear = fiscalYearOf(fields.heldOn);
    const sameSeries = before.typeId === fields.typeId && before.fiscalYear === fiscalYear;
    const serial = sameSeries ? before.serial : freeMeetingSerial(tx, fields.typeId, fiscalYear);
    updateMeeting(tx, id, rowVersion, { fiscalYear, serial }, fields);
    return {};
  },
  'meeting.setAttendees': (tx, input, context) => {
    requireDraft(tx, input.id);
    const problems = input.attendees.flatMap((attendee, index) =>
      isCallable(attendee) ? [] : [{ path: ['attendees', index, 'name'], reason: 'required' }],
    );
    if (problems.length > 0) throw new OperationFailure('validation', { problems });
    touchMeeting(tx, input.id, input.rowVersion);
    for (const attendee of input.attendees) requireAgency(tx, attendee.agencyId);
    return { attendeeIds: replaceAttendees(tx, input.id, input.attendees, context.newId) };
  },
  'meeting.addCase': (tx, input, context) => {
    requireDraft(tx, input.meetingId);
    if (listAgenda(tx, input.meetingId).some((item) => item.caseId === input.caseId)) {
      throw new OperationFailure('conflict', { problems: [{ path: ['caseId'], reason: 'already-there' }] });
    }
    const id = agendaItemId.parse(context.newId());
    const { kind, legalBasis, exceptionReason, questions } = input;
    insertAgendaItem(tx, id, input.meetingId, input.caseId, {
      kind,
      legalBasis,
      exceptionReason,
      questions,
      reported: '',
      discussed: '',
      decided: '',
    });
    checkHearing(tx, id, input, context);
    return { id };
  },
  'meeting.saveCase': (tx, { id, rowVersion, ...fields }, context) => {
    const item = requireDraftItem(tx, id);
    // What was heard while consent stood can be written down after its withdrawal; only the basis may not be changed.
    const sameBasis =
      item.legalBasis === fields.legalBasis && item.exceptionReason === fields.exceptionReason;
    updateAgendaItem(tx, id, rowVersion, fields);
    if (!sameBasis) checkHearing(tx, id, fields, context);
    return {};
  },
  'meeting.removeCase': (tx, input) => {
    const item = requireDraftItem(tx, input.id);
    if (item.rowVersion !== input.rowVersion) throw new OperationFailure('stale-version');
    tx.run('DELETE FROM role_assignments WHERE agenda_item_id = ?', input.id);
    deleteAgendaItem(tx, input.id);
    return {};
  },
  'meeting.moveCase': (tx, input) => {
    const item = requireDraftItem(tx, input.id);
    moveItem(tx, listAgenda(tx, item.meetingId), input.id, input.to);
    return {};
  },
  'meeting.setRoles': (tx, input, context) => {
    const item = requireDraftItem(tx, input.agendaItemId);
    touchAgendaItem(tx, item.id, input.rowVersion);
    for (const role of input.roles) requireAgency(tx, role.agencyId);
    return { roleIds: replaceRoles(tx, item, input.roles, context.newId) };
  },
  'meeting.amend': (tx, input, context) => {
    const meeting = found(readMeeting(tx, input.id));
    if (meeting.finalisedAt === null) {
      throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'still-draft' }] });
    }
    if (input.agendaItemId !== null && found(readAgendaItem(tx, input.agendaItemId)).meetingId !== input.id) {
      throw new OperationFailure('not-found');
    }
    insertAmendment(tx, {
      id: context.newId(),
      meetingId: input.id,
      agendaItemId: input.agendaItemId,
      text: input.text,
      reason: input.reason,
      staffId: context.staff.id,
      writtenAt: context.now,
    });
    return {};
  },
};

/** A person, or an agency that will say whom it sends. */
function isCallable({ agencyName, name }: { agencyName: string; name: string }): boolean {
  return name.trim() !== '' || agencyName.trim() !== '';
}

/** The meeting with everything on its agenda. @throws OperationFailure `not-found` */
export function meetingDetail(tx: ReadTx, id: MeetingId, today: CivilDate): MeetingDetail {
  const row = found(readMeeting(tx, id));
  const names = basisNames(tx, row.finalBasisNames);
  return {
    id,
    rowVersion: row.rowVersion,
    title: meetingTitle(row.serial, row.typeName),
    serial: row.serial,
    typeName: row.typeName,
    legalBasis: row.legalBasis,
    basisName: names[row.legalBasis],
    legalBases: row.finalisedAt === null ? (row.legalBases.split(' ') as LegalBasis[]) : [row.legalBasis],
    confidentialityText: row.confidentialityText,
    minutesTemplate: row.finalisedAt === null ? row.minutesTemplate : '',
    typeId: row.typeId,
    heldOn: row.heldOn,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: row.place,
    chair: row.chair,
    recorder: row.recorder,
    programme: row.programme,
    opening: row.opening,
    closing: row.closing,
    readOutAt: row.readOutAt,
    checkedOn: row.checkedOn,
    checkedBy: row.checkedBy,
    finalisedAt: row.finalisedAt,
    finalisedBy: row.finalisedBy,
    decidedOn: row.decidedOn,
    decisionNumber: row.decisionNumber,
    attendees: listAttendees(tx, id),
    agenda: listAgenda(tx, id).map((item) =>
      toAgendaItem(tx, item, names[item.legalBasis], { heldOn: row.heldOn, today }),
    ),
    amendments: listAmendments(tx, id),
  };
}

/** One line of a meeting for lists, with the number of cases that lack a needed consent. */
export function toMeetingSummary(
  tx: ReadTx,
  row: MeetingRow,
  today: CivilDate,
): z.infer<typeof meetingSummary> {
  const { legalBases } = readSettings(tx);
  const withoutConsent = listAgendaConsents(tx, row.id).filter(
    ({ legalBasis, finalConsent, finalNeedsConsent, ...said }) =>
      ruleThen(finalNeedsConsent, legalBases[legalBasis].rule) === 'consent' &&
      !isConsented(finalConsent ?? standingAtMeeting(said, row.heldOn, today)),
  ).length;
  return {
    id: row.id,
    title: meetingTitle(row.serial, row.typeName),
    typeName: row.typeName,
    legalBasis: row.legalBasis,
    heldOn: row.heldOn,
    startsAt: row.startsAt,
    place: row.place,
    caseCount: row.caseCount,
    attendeeCount: row.attendeeCount,
    withoutConsent,
    finalised: row.finalisedAt !== null,
  };
}

function toAgendaItem(
  tx: ReadTx,
  item: AgendaRow,
  basisName: string,
  { heldOn, today }: { heldOn: CivilDate; today: CivilDate },
): AgendaItem {
  const entry = found(readCase(tx, item.caseId));
  const { meetingId: _meeting, sort: _sort, finalConsent, finalNeedsConsent, everyone, ...rest } = item;
  const { sharing, sharingThen, ...fields } = rest;
  return {
    ...fields,
    everyone: everyone === 1,
    attendeeIds: everyone === 1 ? [] : listTable(tx, item.id),
    rule: ruleThen(finalNeedsConsent, ruleOf(tx, item.legalBasis)),
    basisName,
    caseNumber: formatCaseNumber(entry.fiscalYear, entry.serial),
    householdLabel: householdLabel(entry.label, entry.headName),
    addressProtected: entry.addressProtected === 1,
    consentStatus: finalConsent ?? standingAtMeeting({ sharing, sharingThen }, heldOn, today),
    roles: rolesOfAgendaItem(tx, item.id),
  };
}

/** The law decides whether the case may be heard at all; a written reason that opens it is kept (reference.md §3.1). */
function checkHearing(
  tx: WriteTx,
  id: AgendaItemId,
  { legalBasis, exceptionReason }: Pick<AgendaItem, 'legalBasis' | 'exceptionReason'>,
  { today, now, newId, staff }: OperationContext,
): void {
  const item = found(readAgendaItem(tx, id));
  const { heldOn } = found(readMeeting(tx, item.meetingId));
  const consent = standingAtMeeting(item, heldOn, today);
  const verdict = mayDiscuss({ rule: ruleOf(tx, legalBasis), consent, exceptionReason });
  if (verdict === 'consent-required') {
    throw new OperationFailure('consent-required', {
      problems: [{ path: ['legalBasis'], reason: 'consent-required' }],
    });
  }
  if (verdict === 'allowed-by-exception') {
    const written = { legalBasis, reason: exceptionReason, staffId: staff.id, writtenAt: now };
    appendHearingReason(tx, { id: newId(), agendaItemId: id, ...written });
  }
}

function checkTimes(meeting: { heldOn: CivilDate; startsAt: string; endsAt: string | null }): void {
  const fiscalYear = fiscalYearOf(meeting.heldOn);
  if (fiscalYear < firstFiscalYear || fiscalYear > lastFiscalYear) {
    throw new OperationFailure('validation', { problems: [{ path: ['heldOn'], reason: 'no-such-date' }] });
  }
  if (meeting.endsAt !== null && meeting.endsAt < meeting.startsAt) {
    throw new OperationFailure('validation', {
      problems: [{ path: ['endsAt'], reason: 'end-before-start' }],
    });
  }
}

/** @throws OperationFailure `not-found`; `finalised` when the minutes are final */
export function requireDraft(tx: ReadTx, id: MeetingId): MeetingRow {
  const meeting = found(readMeeting(tx, id));
  if (meeting.finalisedAt !== null) throw new OperationFailure('finalised');
  return meeting;
}

/** @throws OperationFailure `not-found`; `finalised` when the minutes are final */
export function requireDraftItem(tx: ReadTx, id: AgendaItemId): AgendaRow {
  const item = found(readAgendaItem(tx, id));
  requireDraft(tx, item.meetingId);
  return item;
}

function moveItem(tx: WriteTx, agenda: readonly AgendaRow[], id: AgendaItemId, to: number): void {
  const order = agenda.map((item) => item.id).filter((item) => item !== id);
  order.splice(to, 0, id);
  const before = new Map(agenda.map((item) => [item.id, item.sort]));
  order.forEach((item, sort) => {
    if (before.get(item) !== sort) setAgendaSort(tx, item, sort);
  });
}
