import type { Attachment } from '../../domain/contract/attachment.ts';
import type { AttachmentId, CaseId, HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import { fromBase64, toBase64 } from '../driver/base64.ts';
import type { ReadTx, Stepwise, WriteTx } from '../driver/transaction.ts';
import { currentMember } from './household.ts';
import { found, insertRow, requireRow, toFlag, updateRow } from './row.ts';

type Owner = Attachment['owner'];
type Fields = Pick<Attachment, 'name' | 'takenOn' | 'note' | 'shareScope' | 'sensitive'>;
type Row = Omit<Attachment, 'sensitive' | 'thumbnail'> & { sensitive: number; thumbnail: Uint8Array | null };

const select = `SELECT a.id, a.row_version AS rowVersion, a.owner, a.owner_id AS ownerId, a.case_id AS caseId, a.name, a.kind,
  a.media_type AS mediaType, a.bytes, a.sha256, a.parts, a.taken_on AS takenOn, a.note, a.thumbnail, a.share_scope AS shareScope,
  a.sensitive, a.added_at AS addedAt, s.name AS staffName
  FROM attachments AS a JOIN staff AS s ON s.id = a.staff_id`;
const order = 'ORDER BY a.added_at DESC, a.rowid DESC LIMIT 500';

/** Files of one record, the latest first. */
export function listAttachmentsOf(tx: ReadTx, owner: Owner, ownerId: string): Attachment[] {
  const rows = tx.all<Row>(
    `${select} WHERE a.owner = ? AND a.owner_id = ? AND a.deleted_at IS NULL ${order}`,
    owner,
    ownerId,
  );
  return rows.map(toAttachment);
}

/**
 * Files of a case: its own, those of its records, and those of its household and of an intake that became the case
 * later. What hangs on a note that was taken back is out of the record as the note is.
 */
export function listAttachmentsOfCase(tx: ReadTx, caseId: CaseId): Attachment[] {
  const rows = tx.all<Row>(
    `${select} WHERE a.id IN (
       SELECT x.id FROM attachments AS x WHERE x.case_id = ? AND x.deleted_at IS NULL
       UNION SELECT x.id FROM cases AS c JOIN attachments AS x ON x.owner = 'household' AND x.owner_id = c.household_id
         WHERE c.id = ? AND x.deleted_at IS NULL
       UNION SELECT x.id FROM intakes AS i JOIN attachments AS x ON x.owner = 'intake' AND x.owner_id = i.id
         WHERE i.case_id = ? AND i.deleted_at IS NULL AND x.deleted_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM contact_notes AS n WHERE a.owner = 'contact-note' AND n.thread_id = a.owner_id
       AND n.is_current = 1 AND n.withdrawn_at IS NOT NULL) ${order}`,
    caseId,
    caseId,
    caseId,
  );
  return rows.map(toAttachment);
}

/** @throws OperationFailure `not-found` */
export function readAttachment(tx: ReadTx, id: AttachmentId): Attachment {
  return toAttachment(found(tx.get<Row>(`${select} WHERE a.id = ? AND a.deleted_at IS NULL`, id)));
}

/** Case of the record a file is to hang on; null where it has none. @throws OperationFailure `not-found` */
export function caseOfOwner(tx: ReadTx, owner: Owner, ownerId: string): CaseId | null {
  return found(tx.get<{ caseId: CaseId | null }>(owners[owner], ownerId)).caseId;
}

const owners: Readonly<Record<Owner, string>> = {
  case: 'SELECT id AS caseId FROM cases WHERE id = ? AND deleted_at IS NULL',
  // A thread's files stay with it through all corrections.
  'contact-note': `SELECT case_id AS caseId FROM contact_notes WHERE thread_id = ? AND is_current = 1 AND withdrawn_at IS NULL`,
  intake: 'SELECT case_id AS caseId FROM intakes WHERE id = ? AND deleted_at IS NULL',
  'referral-slip': 'SELECT case_id AS caseId FROM referral_slips WHERE id = ? AND deleted_at IS NULL',
  consent: 'SELECT case_id AS caseId FROM consents WHERE id = ?',
  household: 'SELECT NULL AS caseId FROM households WHERE id = ? AND deleted_at IS NULL',
};

/**
 * Whom a file is about, and the case their consent was given in. The persons are those the record it hangs on names:
 * the members of a contact, the person of an intake, a slip or a consent; where it names nobody the person of the case,
 * else everybody who lives in the household now.
 */
export function concernedBy(
  tx: ReadTx,
  { caseId, owner, ownerId }: Pick<Attachment, 'caseId' | 'owner' | 'ownerId'>,
): { caseId: CaseId | null; personIds: PersonId[] } {
  const householdId = found(tx.get<{ id: HouseholdId | null }>(households[owner], ownerId)).id;
  const own = caseId ?? caseOfOwner(tx, owner, ownerId);
  const subject = own === null ? latestCase(tx, householdId) : readSubject(tx, own);
  return {
    caseId: subject?.caseId ?? null,
    personIds:
      [
        personsOf(tx, persons[owner], ownerId),
        subject === undefined ? [] : [subject.principalId],
        personsOf(tx, persons.household, householdId),
      ].find((named) => named.length > 0) ?? [],
  };
}

function personsOf(tx: ReadTx, sql: string, id: string | null): PersonId[] {
  return tx.all<{ personId: PersonId }>(sql, id).map(({ personId }) => personId);
}

interface Subject {
  caseId: CaseId;
  principalId: PersonId;
}
const subject =
  'SELECT c.id AS caseId, c.principal_id AS principalId FROM cases AS c WHERE c.deleted_at IS NULL AND';

function readSubject(tx: ReadTx, caseId: CaseId): Subject | undefined {
  return tx.get<Subject>(`${subject} c.id = ?`, caseId);
}

function latestCase(tx: ReadTx, householdId: HouseholdId | null): Subject | undefined {
  return tx.get<Subject>(
    `${subject} c.household_id = ? ORDER BY c.fiscal_year DESC, c.serial DESC LIMIT 1`,
    householdId,
  );
}

const householdOfCase = (table: string): string =>
  `SELECT c.household_id AS id FROM ${table} AS x JOIN cases AS c ON c.id = x.case_id`;

const households: Readonly<Record<Owner, string>> = {
  case: 'SELECT household_id AS id FROM cases WHERE id = ?',
  'contact-note': `${householdOfCase('contact_notes')} WHERE x.thread_id = ? AND x.is_current = 1`,
  intake: 'SELECT household_id AS id FROM intakes WHERE id = ?',
  'referral-slip': 'SELECT household_id AS id FROM referral_slips WHERE id = ?',
  consent: `${householdOfCase('consents')} WHERE x.id = ?`,
  household: 'SELECT id FROM households WHERE id = ?',
};

/** Persons as they are now: a record may name one that was merged into another since. */
const person = (column: string, from: string): string =>
  `SELECT DISTINCT coalesce(p.merged_into, p.id) AS personId FROM ${from} JOIN persons AS p ON p.id = ${column}`;

const persons: Readonly<Record<Owner, string>> = {
  case: `${person('x.principal_id', 'cases AS x')} WHERE x.id = ?`,
  'contact-note': `${person('m.person_id', 'contact_notes AS x JOIN contact_note_members AS m ON m.note_id = x.id')}
    WHERE x.thread_id = ? AND x.is_current = 1`,
  intake: `${person('x.principal_id', 'intakes AS x')} WHERE x.id = ?`,
  'referral-slip': `${person('x.person_id', 'referral_slips AS x')} WHERE x.id = ?`,
  consent: `${person('x.person_id', 'consents AS x')} WHERE x.id = ?`,
  household: `SELECT p.id AS personId FROM memberships AS m JOIN persons AS p ON p.id = m.person_id
    WHERE m.household_id = ? AND ${currentMember} AND p.deleted_at IS NULL AND p.death_precision IS NULL`,
};

/** Stores a file in steps of `partSize` bytes; its record comes first, for each part points to it. */
export function* insertAttachment(
  tx: WriteTx,
  attachment: Omit<Attachment, 'rowVersion' | 'parts' | 'bytes' | 'thumbnail' | 'staffName'> & {
    staffId: string;
  },
  content: Uint8Array,
  partSize: number,
): Stepwise<void> {
  const parts = Math.ceil(content.length / partSize);
  insertRow(tx, 'attachments', {
    id: attachment.id,
    owner: attachment.owner,
    owner_id: attachment.ownerId,
    case_id: attachment.caseId,
    kind: attachment.kind,
    media_type: attachment.mediaType,
    bytes: content.length,
    sha256: attachment.sha256,
    parts,
    ...columns(attachment),
    staff_id: attachment.staffId,
    added_at: attachment.addedAt,
  });
  for (let part = 0; part < parts; part += 1) {
    insertRow(tx, 'attachment_parts', {
      attachment_id: attachment.id,
      part,
      content: content.subarray(part * partSize, (part + 1) * partSize),
    });
    yield { name: 'storing', done: part + 1, total: parts };
  }
}

export function updateAttachment(tx: WriteTx, id: AttachmentId, rowVersion: number, fields: Fields): void {
  updateRow(tx, 'attachments', id, rowVersion, columns(fields));
}

/** What the window drew to recognise a file by: no change of the record. @throws OperationFailure `not-found` */
export function setThumbnail(tx: WriteTx, id: AttachmentId, thumbnail: string): void {
  requireRow(tx, 'attachments', id);
  tx.run('UPDATE attachments SET thumbnail = ? WHERE id = ?', fromBase64(thumbnail), id);
}

/** One part in Base64; undefined where it is missing. */
export function readPart(tx: ReadTx, id: AttachmentId, part: number): string | undefined {
  const row = tx.get<{ content: Uint8Array }>(
    'SELECT content FROM attachment_parts WHERE attachment_id = ? AND part = ?',
    id,
    part,
  );
  return row && toBase64(row.content);
}

const columns = ({ name, takenOn, note, shareScope, sensitive }: Fields) => ({
  name,
  taken_on: takenOn,
  note,
  share_scope: shareScope,
  sensitive: toFlag(sensitive),
});

function toAttachment({ sensitive, thumbnail, ...row }: Row): Attachment {
  return { ...row, sensitive: sensitive === 1, thumbnail: thumbnail && toBase64(thumbnail) };
}
