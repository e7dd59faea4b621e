import { z } from 'zod';
import { command, query, shell } from './operation.ts';
import { documentView } from '../print/document-view.ts';
import { copyPages } from '../print/packet-view.ts';
import { disclosureRequest } from './disclosure.ts';
import { mapAudience } from './district-map.ts';
import { mapMoment } from './household-map.ts';
import { packetSheets } from './meeting-type.ts';
import {
  agencyId,
  agendaItemId,
  assessmentId,
  attendeeId,
  caseId,
  civilDate,
  code,
  districtId,
  householdId,
  intakeId,
  line,
  mapSheetId,
  meetingId,
  monitoringId,
  paragraph,
  personId,
  planId,
  referralSlipId,
  requiredLine,
} from './scalars.ts';

/** 係内用 (決裁・保管) or 配布用: only what is handed out passes the consent gate; both are logged. */
const use = z.enum(['office', 'handout']);

/** What can be printed. Each kind has its sheet in renderer/print. */
export const printRequest = z.discriminatedUnion('kind', [
  /**
   * 会議資料 in one: a copy for each reader, with the cases he sits at and what he may read of them; `readers` empty:
   * one for the office, with everything.
   */
  z.strictObject({
    kind: z.literal('packet'),
    meetingId,
    sheets: z.array(z.enum(packetSheets)).min(1).max(packetSheets.length),
    readers: z.array(attendeeId).max(100),
  }),
  /** 会議録: the whole, or the part of one case without a word on the others. */
  z.strictObject({ kind: z.literal('minutes'), meetingId, agendaItemId: agendaItemId.nullable() }),
  /** 開催通知: a letter to each of these, or one to all; it names no case. */
  z.strictObject({ kind: z.literal('meeting-notice'), meetingId, attendeeIds: z.array(attendeeId).max(100) }),
  z.strictObject({ kind: z.literal('programme'), meetingId }),
  z.strictObject({ kind: z.literal('attendee-list'), meetingId }),
  z.strictObject({ kind: z.literal('role-table'), meetingId }),
  z.strictObject({ kind: z.literal('name-cards'), meetingId }),
  z.strictObject({ kind: z.literal('intake'), intakeId, use }),
  /** The empty form, to take along on a visit. */
  z.strictObject({ kind: z.literal('intake-blank'), form: z.enum(['consented', 'unconsented']) }),
  /** One that is sent needs the consent noted on it, or a reason. */
  z.strictObject({ kind: z.literal('referral-slip'), referralSlipId, exceptionReason: line(400) }),
  z.strictObject({ kind: z.literal('referral-slip-blank') }),
  z.strictObject({ kind: z.literal('support-plan'), planId, use }),
  /** The intake form for a visit: what is known of the household is filled in, the rest is left to write. */
  z.strictObject({
    kind: z.literal('intake-visit'),
    form: z.enum(['consented', 'unconsented']),
    householdId,
  }),
  z.strictObject({ kind: z.literal('assessment'), assessmentId, use }),
  z.strictObject({ kind: z.literal('monitoring'), monitoringId, use }),
  z.strictObject({ kind: z.literal('evaluation'), planId, use }),
  /** 支援経過一覧 of a period; null: from the first day, or to the last. */
  z.strictObject({
    kind: z.literal('contact-notes'),
    caseId,
    from: civilDate.nullable(),
    until: civilDate.nullable(),
    use,
  }),
  /** ケース概要 on one page. */
  z.strictObject({ kind: z.literal('face-sheet'), caseId, use }),
  /** 進行管理台帳, for the office only. `fiscalYear`: cases received in that year. */
  z.strictObject({
    kind: z.literal('case-register'),
    show: z.enum(['running', 'all']),
    fiscalYear: z.int().min(1900).max(2200).nullable(),
  }),
  /** 情報提供等協力依頼書 (社会福祉法106条の6第3項): names the persons it asks about, and so passes the gate. */
  z.strictObject({
    kind: z.literal('cooperation-request'),
    caseId,
    recipientAgencyId: agencyId.nullable(),
    recipient: line(100),
    ground: line(100),
    personIds: z.array(personId).max(30),
    asked: paragraph(2_000),
    replyBy: civilDate.nullable(),
    returnTo: line(200),
    exceptionReason: line(400),
  }),
  /** ケース移管書: to the successor in the office as it is, to another agency what the gate lets pass. */
  z.strictObject({
    kind: z.literal('transfer'),
    caseId,
    to: z.enum(['successor', 'agency']),
    recipientAgencyId: agencyId.nullable(),
    recipient: line(100),
    reason: paragraph(2_000),
    exceptionReason: line(400),
  }),
  /** 事例検討・研修の匿名資料: of the cases of a meeting, or of these. It names nobody and passes without consent. */
  z.strictObject({
    kind: z.literal('training-packet'),
    meetingId: meetingId.nullable(),
    caseIds: z.array(caseId).max(40),
  }),
  /**
   * 世帯図・エコマップ as a page of its own. `anonymous`: the de-identified version for case study; it carries no name and
   * passes without consent. `compare`: changes since then are marked and listed.
   */
  z.strictObject({
    kind: z.literal('household-map'),
    householdId,
    drawings: z
      .array(z.enum(['genogram', 'ecomap']))
      .min(1)
      .max(2),
    moment: mapMoment.nullable(),
    compare: mapMoment.nullable(),
    anonymous: z.boolean(),
    use,
  }),
  /** 地区マップ for one audience; `residents` numbers the households and lists them on another sheet. */
  z.strictObject({
    kind: z.literal('district-map'),
    sheetId: mapSheetId,
    audience: mapAudience,
    /** 民生委員用: the districts the recipient is responsible for. */
    districtIds: z.array(districtId).max(60),
    layers: z.array(code).max(40),
    withLines: z.boolean(),
    /** Size of the finished map; `tiles`: over several A4 sheets with overlap marks. */
    paper: z.enum(['a4', 'a3', 'a2', 'a1']),
    tiles: z.boolean(),
  }),
  /** The list that belongs to the residents' map, number by number; never handed out with it. */
  z.strictObject({
    kind: z.literal('district-map-list'),
    sheetId: mapSheetId,
    audience: mapAudience,
    districtIds: z.array(districtId).max(60),
  }),
  /** 情報提供書: the chosen parts of a case for one recipient. */
  z.strictObject({ kind: z.literal('information'), ...disclosureRequest.shape }),
]);
export type PrintRequest = z.infer<typeof printRequest>;

/** What `print.paginate` found for each copy; empty: it is asked once more. */
const copies = z.array(copyPages).max(100).default([]);

const rendered = z.strictObject({
  pdf: z.base64(),
  pages: z.int().min(1),
  /** As `print.paginate` gives them. */
  copies: z.array(copyPages),
});

export const printContract = {
  /** The sheet as it would be issued, without a print number: for the preview only. */
  'print.view': query(z.strictObject({ request: printRequest }), documentView, [
    'not-found',
    'consent-required',
  ]),
  /** Assigns the print number, writes the disclosure log and gives the sheet. Nothing is printed without it. */
  'print.issue': command(
    z.strictObject({
      request: printRequest,
      way: z.enum(['pdf', 'printer', 'file', 'clipboard']),
      recipient: line(100),
    }),
    documentView,
    ['not-found', 'consent-required'],
  ),
  /**
   * Says whether what was issued left: `left` false when no paper and no file came of it. Until then, and after a printer
   * that stopped half way, copies stand as not confirmed. What the person has said of a copy is not touched. It is said
   * once of each print: `conflict` after that.
   */
  'print.settle': command(
    z.strictObject({ printNumbers: z.array(requiredLine(20)).min(1).max(100), left: z.boolean() }),
    z.strictObject({}),
    ['not-found', 'conflict'],
  ),
  /** How the copies of a packet fall into pages: the contents of each print are numbered by it. None for other papers. */
  'print.paginate': shell(
    z.strictObject({ request: printRequest }),
    z.strictObject({ copies: z.array(copyPages) }),
    ['not-found', 'consent-required', 'unavailable'],
  ),
  'print.preview': shell(z.strictObject({ request: printRequest }), rendered, [
    'not-found',
    'consent-required',
    'unavailable',
  ]),
  'print.savePdf': shell(
    z.strictObject({ request: printRequest, recipient: line(100), copies }),
    z.strictObject({ saved: z.boolean(), pages: z.int() }),
    [
      'not-found',
      'consent-required',
      'unavailable',
      'disk-full',
      'read-only',
      'folder-unavailable',
      'cancelled',
    ],
  ),
  /** One drawing of a map as a picture: SVG, or PNG `width` pixels wide. Asks where to; logged like any paper. */
  'print.saveImage': shell(
    z.strictObject({
      request: printRequest,
      recipient: line(100),
      drawing: z.int().min(0).max(1),
      format: z.enum(['svg', 'png']),
      width: z.int().min(200).max(8_000),
    }),
    z.strictObject({ saved: z.boolean() }),
    ['not-found', 'consent-required', 'unavailable', 'disk-full', 'read-only', 'folder-unavailable'],
  ),
  /** The same as a PNG for the clipboard; logged before it is given, and settled by who put it there. */
  'print.copyImage': shell(
    z.strictObject({
      request: printRequest,
      recipient: line(100),
      drawing: z.int().min(0).max(1),
      width: z.int().min(200).max(8_000),
    }),
    z.strictObject({ png: z.base64(), printNumbers: z.array(z.string()) }),
    ['not-found', 'consent-required', 'unavailable'],
  ),
  'print.toPrinter': shell(
    z.strictObject({ request: printRequest, recipient: line(100), copies }),
    z.strictObject({
      /** `failed`: the printer stopped, and nobody but the person knows how far it came. */
      outcome: z.enum(['printed', 'given-up', 'failed']),
      printNumbers: z.array(z.string()),
    }),
    ['not-found', 'consent-required', 'unavailable', 'cancelled'],
  ),
  /** The recovery key as a sheet to seal; goes to the printer only, is never stored and not logged with its content. */
  'print.recoveryKey': shell(
    z.strictObject({ recoveryKey: z.string().min(10).max(200) }),
    z.strictObject({ printed: z.boolean() }),
    ['unavailable'],
  ),
  'shell.capabilities': shell(
    z.strictObject({}),
    z.strictObject({ printer: z.boolean(), electron: z.boolean(), drives: z.boolean() }),
  ),
} as const;
