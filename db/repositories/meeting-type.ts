import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { MeetingType } from '../../domain/contract/meeting-type.ts';
import type { MeetingTypeId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, insertRow, toFlag, updateRow } from './row.ts';

type Fields = Omit<MeetingType, 'id' | 'rowVersion' | 'legalBasis'>;
type Member = MeetingType['members'][number];

/** The kinds of meeting in their order, with the members of each body. */
export function listMeetingTypes(tx: ReadTx): MeetingType[] {
  const members = Map.groupBy(
    tx.all<Omit<Member, 'bound'> & { typeId: MeetingTypeId; bound: number }>(
      `SELECT type_id AS typeId, agency_id AS agencyId, agency_name AS agencyName, post, name, bound
       FROM meeting_type_members ORDER BY type_id, sort`,
    ),
    (row) => row.typeId,
  );
  return tx
    .all<
      Omit<MeetingType, 'active' | 'legalBases' | 'sheets' | 'members'> & {
        active: number;
        legalBases: string;
        sheets: string;
      }
    >(
      `SELECT id, name, legal_basis AS legalBasis, legal_bases AS legalBases, confidentiality_text AS confidentialityText,
         programme, minutes_template AS minutesTemplate, sheets, active, row_version AS rowVersion
       FROM meeting_types ORDER BY sort, name`,
    )
    .map((row) => ({
      ...row,
      active: row.active === 1,
      legalBases: words(row.legalBases) as LegalBasis[],
      sheets: words(row.sheets) as MeetingType['sheets'],
      members: (members.get(row.id) ?? []).map(({ typeId: _type, bound, ...member }) => ({
        ...member,
        bound: bound === 1,
      })),
    }));
}

export function insertMeetingType(tx: WriteTx, id: MeetingTypeId, type: Fields, newId: () => string): void {
  const { next } = found(
    tx.get<{ next: number }>('SELECT coalesce(max(sort), 0) + 1 AS next FROM meeting_types'),
  );
  insertRow(tx, 'meeting_types', { id, ...columns(type), sort: next });
  insertMembers(tx, id, type.members, newId);
}

export function updateMeetingType(
  tx: WriteTx,
  id: MeetingTypeId,
  rowVersion: number,
  type: Fields,
  newId: () => string,
): void {
  updateRow(tx, 'meeting_types', id, rowVersion, columns(type));
  tx.run('DELETE FROM meeting_type_members WHERE type_id = ?', id);
  insertMembers(tx, id, type.members, newId);
}

function insertMembers(
  tx: WriteTx,
  typeId: MeetingTypeId,
  members: readonly Member[],
  newId: () => string,
): void {
  members.forEach((member, sort) => {
    insertRow(tx, 'meeting_type_members', {
      id: newId(),
      type_id: typeId,
      agency_id: member.agencyId,
      agency_name: member.agencyName,
      post: member.post,
      name: member.name,
      bound: toFlag(member.bound),
      sort,
    });
  });
}

const columns = (type: Fields) => ({
  name: type.name,
  legal_basis: found(type.legalBases[0]),
  legal_bases: type.legalBases.join(' '),
  confidentiality_text: type.confidentialityText,
  programme: type.programme,
  minutes_template: type.minutesTemplate,
  sheets: type.sheets.join(' '),
  active: toFlag(type.active),
});

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
