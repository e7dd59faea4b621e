import type { ReferralSlip } from '../../domain/contract/referral-slip.ts';
import type {
  CaseId,
  HouseholdId,
  IntakeId,
  PersonId,
  ReferralSlipId,
} from '../../domain/contract/scalars.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { formatSlipNumber } from '../../domain/intake/slip.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { idsSaying } from './folded-search.ts';
import { protectedColumn } from './household.ts';
import { found, insertRow, updateRow } from './row.ts';

export type SlipFields = Omit<
  ReferralSlip,
  | 'id'
  | 'rowVersion'
  | 'direction'
  | 'slipNumber'
  | 'otherSide'
  | 'caseNumber'
  | 'intakeId'
  | 'repliedOn'
  | 'replyBy'
  | 'reply'
  | 'replyLead'
  | 'addressProtected'
  | 'withheld'
>;
/** A slip as it was written, with what may have to be withheld. */
export type WrittenSlip = Omit<ReferralSlip, 'withheld'>;
type Row = Omit<WrittenSlip, 'slipNumber' | 'topics' | 'caseNumber' | 'addressProtected'> & {
  fiscalYear: number;
  serial: number;
  topics: string;
  caseYear: number | null;
  caseSerial: number | null;
  addressProtected: number;
};

const select = `SELECT r.id, r.row_version AS rowVersion, r.direction, r.fiscal_year AS fiscalYear, r.serial, r.dated_on AS datedOn,
  r.agency_id AS agencyId, r.agency_name AS agencyName, coalesce(g.name, r.agency_name) AS otherSide, r.worker, r.phone,
  r.household_id AS householdId, r.person_id AS personId, r.case_id AS caseId, r.intake_id AS intakeId,
  r.subject_name AS subjectName, r.subject_kana AS subjectKana, r.subject_sex AS subjectSex, r.subject_birth AS subjectBirth,
  r.subject_address AS subjectAddress, r.subject_phone AS subjectPhone, r.members, r.topics, r.content, r.request,
  r.already_told AS alreadyTold, r.consent, r.consent_on AS consentOn, r.urgency, r.reply_due_on AS replyDueOn,
  r.replied_on AS repliedOn, r.reply_by AS replyBy, r.reply, r.reply_lead AS replyLead,
  c.fiscal_year AS caseYear, c.serial AS caseSerial,
  (${protectedColumn} OR EXISTS (SELECT 1 FROM address_protections AS a WHERE a.person_id = r.person_id AND a.released_at IS NULL))
    AS addressProtected
  FROM referral_slips AS r LEFT JOIN agencies AS g ON g.id = r.agency_id LEFT JOIN cases AS c ON c.id = r.case_id
  LEFT JOIN households AS h ON h.id = r.household_id`;
const words = `SELECT r.id, r.subject_name || ' ' || r.subject_kana || ' ' || coalesce(g.name, r.agency_name) || ' ' || r.worker AS words
  FROM referral_slips AS r LEFT JOIN agencies AS g ON g.id = r.agency_id WHERE r.deleted_at IS NULL`;
const unanswered = 'r.reply_due_on IS NOT NULL AND r.replied_on IS NULL';
const shown = {
  unanswered,
  received: `r.dated_on > '' AND r.direction = 'received'`,
  sent: `r.dated_on > '' AND r.direction = 'sent'`,
  all: `r.dated_on > ''`,
} as const;

/** The unanswered by the day a reply is due, otherwise the latest first; at most `limit`. */
export function listReferralSlips(
  tx: ReadTx,
  filter: { show: keyof typeof shown; text: string; caseId: CaseId | null; limit: number },
): { slips: WrittenSlip[]; total: number } {
  const conditions = ['r.deleted_at IS NULL', shown[filter.show]];
  const parameters: string[] = [];
  if (filter.caseId !== null) {
    conditions.push('r.case_id = ?');
    parameters.push(filter.caseId);
  }
  const ids = idsSaying(tx, words, filter.text);
  if (ids !== null) {
    conditions.push('r.id IN (SELECT value FROM json_each(?))');
    parameters.push(JSON.stringify(ids));
  }
  const where = conditions.join(' AND ');
  const { total } = found(
    tx.get<{ total: number }>(
      `SELECT count(*) AS total FROM referral_slips AS r WHERE ${where}`,
      ...parameters,
    ),
  );
  const order = filter.show === 'unanswered' ? 'r.reply_due_on, r.id' : 'r.dated_on DESC, r.id DESC';
  const rows = tx.all<Row>(`${select} WHERE ${where} ORDER BY ${order} LIMIT ?`, ...parameters, filter.limit);
  return { slips: rows.map(toSlip), total };
}

export function readReferralSlip(tx: ReadTx, id: ReferralSlipId): WrittenSlip | undefined {
  const row = tx.get<Row>(`${select} WHERE r.id = ? AND r.deleted_at IS NULL`, id);
  return row === undefined ? undefined : toSlip(row);
}

/** Numbers are counted through the fiscal year for each direction; a removed slip keeps its own. */
export function nextSlipSerial(tx: ReadTx, direction: ReferralSlip['direction'], fiscalYear: number): number {
  return found(
    tx.get<{ next: number }>(
      'SELECT coalesce(max(serial), 0) + 1 AS next FROM referral_slips WHERE direction = ? AND fiscal_year = ?',
      direction,
      fiscalYear,
    ),
  ).next;
}

export function insertReferralSlip(
  tx: WriteTx,
  row: {
    id: ReferralSlipId;
    direction: ReferralSlip['direction'];
    fiscalYear: number;
    serial: number;
    fields: SlipFields;
  },
): void {
  insertRow(tx, 'referral_slips', {
    id: row.id,
    direction: row.direction,
    fiscal_year: row.fiscalYear,
    serial: row.serial,
    ...columns(row.fields),
    reply_by: '',
    reply: '',
    reply_lead: '',
  });
}

/** @throws OperationFailure `stale-version`, `not-found` */
export function updateReferralSlip(
  tx: WriteTx,
  id: ReferralSlipId,
  rowVersion: number,
  fields: SlipFields,
): void {
  updateRow(tx, 'referral_slips', id, rowVersion, columns(fields));
}

/** @throws OperationFailure `stale-version`, `not-found` */
export function replyToSlip(
  tx: WriteTx,
  id: ReferralSlipId,
  rowVersion: number,
  reply: Pick<ReferralSlip, 'repliedOn' | 'replyBy' | 'reply' | 'replyLead'>,
): void {
  updateRow(tx, 'referral_slips', id, rowVersion, {
    replied_on: reply.repliedOn,
    reply_by: reply.replyBy,
    reply: reply.reply,
    reply_lead: reply.replyLead,
  });
}

/** The slip has become an intake: it belongs to its household, person and case from now on. */
export function receiveSlip(
  tx: WriteTx,
  id: ReferralSlipId,
  rowVersion: number,
  intake: { id: IntakeId; householdId: HouseholdId; principalId: PersonId | null; caseId: CaseId | null },
): void {
  updateRow(tx, 'referral_slips', id, rowVersion, {
    intake_id: intake.id,
    household_id: intake.householdId,
    person_id: intake.principalId,
    case_id: intake.caseId,
  });
}

/** The intake the slips became has become a case. */
export function setCaseOfSlips(tx: WriteTx, intakeId: IntakeId, caseId: CaseId): void {
  tx.run(
    'UPDATE referral_slips SET case_id = ?, row_version = row_version + 1 WHERE intake_id = ? AND case_id IS NULL',
    caseId,
    intakeId,
  );
}

function toSlip({
  fiscalYear,
  serial,
  caseYear,
  caseSerial,
  topics,
  addressProtected,
  ...row
}: Row): WrittenSlip {
  return {
    ...row,
    slipNumber: formatSlipNumber(fiscalYear, serial),
    caseNumber: caseYear === null || caseSerial === null ? '' : formatCaseNumber(caseYear, caseSerial),
    topics: topics.split(' ').filter((code) => code !== ''),
    addressProtected: addressProtected === 1,
  };
}

const columns = (fields: SlipFields) => ({
  dated_on: fields.datedOn,
  agency_id: fields.agencyId,
  agency_name: fields.agencyName,
  worker: fields.worker,
  phone: fields.phone,
  household_id: fields.householdId,
  person_id: fields.personId,
  case_id: fields.caseId,
  subject_name: fields.subjectName,
  subject_kana: fields.subjectKana,
  subject_sex: fields.subjectSex,
  subject_birth: fields.subjectBirth,
  subject_address: fields.subjectAddress,
  subject_phone: fields.subjectPhone,
  members: fields.members,
  topics: [...new Set(fields.topics)].join(' '),
  content: fields.content,
  request: fields.request,
  already_told: fields.alreadyTold,
  consent: fields.consent,
  consent_on: fields.consentOn,
  urgency: fields.urgency,
  reply_due_on: fields.replyDueOn,
});
