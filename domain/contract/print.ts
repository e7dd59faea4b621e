import { z } from 'zod';
import { command, query, shell } from './operation.ts';
import { documentView } from '../print/document-view.ts';
import { disclosureRequest } from './disclosure.ts';
import { mapAudience } from './district-map.ts';
import { mapMoment } from './household-map.ts';
import {
  code,
  districtId,
  householdId,
  intakeId,
  line,
  mapSheetId,
  meetingId,
  planId,
  referralSlipId,
} from './scalars.ts';

/** 係内用 (決裁・保管) or 配布用: only what is handed out passes the consent gate; both are logged. */
const use = z.enum(['office', 'handout']);

/** What can be printed. Each kind has its sheet in renderer/print. */
export const printRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting-sheet'), meetingId }),
  z.strictObject({ kind: z.literal('minutes'), meetingId }),
  z.strictObject({ kind: z.literal('intake'), intakeId, use }),
  /** The empty form, to take along on a visit. */
  z.strictObject({ kind: z.literal('intake-blank'), form: z.enum(['consented', 'unconsented']) }),
  /** One that is sent needs the consent noted on it, or a reason. */
  z.strictObject({ kind: z.literal('referral-slip'), referralSlipId, exceptionReason: line(400) }),
  z.strictObject({ kind: z.literal('referral-slip-blank') }),
  z.strictObject({ kind: z.literal('support-plan'), planId, use }),
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

const rendered = z.strictObject({ pdf: z.base64(), pages: z.int().min(1) });

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
  'print.preview': shell(z.strictObject({ request: printRequest }), rendered, [
    'not-found',
    'consent-required',
    'unavailable',
  ]),
  'print.savePdf': shell(
    z.strictObject({ request: printRequest, recipient: line(100) }),
    z.strictObject({ saved: z.boolean(), pages: z.int() }),
    ['not-found', 'consent-required', 'unavailable', 'disk-full', 'read-only', 'folder-unavailable'],
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
  /** The same as a PNG for the clipboard; logged before it is given. */
  'print.copyImage': shell(
    z.strictObject({
      request: printRequest,
      recipient: line(100),
      drawing: z.int().min(0).max(1),
      width: z.int().min(200).max(8_000),
    }),
    z.strictObject({ png: z.base64() }),
    ['not-found', 'consent-required', 'unavailable'],
  ),
  'print.toPrinter': shell(
    z.strictObject({ request: printRequest, recipient: line(100) }),
    z.strictObject({ printed: z.boolean() }),
    ['not-found', 'consent-required', 'unavailable'],
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
