import { z } from 'zod';
import type { backupContract } from '../../domain/contract/backup.ts';
import { relationship } from '../../domain/contract/membership.ts';
import { personFields } from '../../domain/contract/person.ts';
import { parsePartialDate, type PartialDate } from '../../domain/calendar/partial-date.ts';
import { toCivilDate, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { normaliseChain, parseRelationshipText } from '../../domain/kinship/relationship.ts';
import { toHiragana } from '../../domain/text/kana.ts';
import type { WriteTx } from '../driver/transaction.ts';
import { readResidentTable, type ResidentRow } from '../exchange/resident-table.ts';
import { insertDistrict, listDistricts } from '../repositories/district.ts';
import { insertHousehold, insertMembership, listMembers } from '../repositories/household.ts';
import { insertPerson, type PersonFields } from '../repositories/person.ts';
import { writeRegisteredHousehold, writeRegisteredMember } from '../repositories/registered-household.ts';
import {
  districtId,
  householdId,
  personId,
  type DistrictId,
  type HouseholdId,
  type PersonId,
} from '../../domain/contract/scalars.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { indexHousehold } from './household.ts';
import { recordPossibleTies } from './implied-ties.ts';

/** 住民状態 (reference.md §4.4). */
const residencies: ReadonlyMap<string, PersonFields['residency']> = new Map([
  ['1', 'resident'],
  ['2', 'moved'],
  ['3', 'dead'],
  ['9', 'removed'],
]);
const sexes: ReadonlyMap<string, PersonFields['sex']> = new Map([
  ['1', 'male'],
  ['2', 'female'],
]);
const person = z.strictObject(personFields);
const foreigner = '2';

interface Written {
  persons: number;
  moved: number;
  dead: number;
}

/**
 * 住民記録 into the register. Only the newest row of a person counts; persons and households the register knows by
 * their numbers are left as the office has them, so that the office's own corrections stand. Who is with whom in the
 * register (住基世帯) is kept apart and follows every import (reference.md §4.5).
 */
export const residentTableOperations: HandlersOf<Pick<typeof backupContract, 'residentTable.import'>> = {
  'residentTable.import': (tx, input, context) => {
    const { rows, encoding } = readResidentTable(context.readChosenFile(input.source));
    const newest = rows.filter(
      (row) =>
        row.最新フラグ !== '0' && row.削除フラグ !== '1' && row.宛名番号 !== '' && toPerson(row) !== null,
    );
    const byHousehold = Map.groupBy(newest, (row) => row.世帯番号);
    const written: Written = { persons: 0, moved: 0, dead: 0 };
    let households = 0;
    for (const [number, members] of byHousehold) {
      const rows = members.toSorted(byListing);
      const unknown = rows.filter((row) => registeredPerson(tx, row) === undefined);
      if (unknown.length > 0) {
        const known = officeHousehold(tx, number);
        const id = known ?? addHousehold(tx, number, members, context);
        if (known === undefined) households += 1;
        for (const row of unknown) addPerson(tx, id, row, written, context);
        indexHousehold(tx, id);
      }
      if (number !== '') writeRegister(tx, number, rows, context);
    }
    return { ...written, households, skipped: rows.length - written.persons, encoding };
  },
};

function addHousehold(
  tx: WriteTx,
  number: string,
  members: readonly ResidentRow[],
  context: OperationContext,
): HouseholdId {
  const id = householdId.parse(context.newId());
  const fields = { label: '', phone: '', note: '', ...placeOf(tx, members, context) };
  insertHousehold(tx, id, fields, isNumberTaken(tx, number) ? null : number);
  return id;
}

/** Where the household of the table lives: as its first listed member does. */
function placeOf(tx: WriteTx, members: readonly ResidentRow[], context: OperationContext) {
  const head = members.toSorted(byListing)[0];
  const address = [head?.住所_町字, head?.住所_番地号表記, head?.住所_方書]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return {
    postalCode: clip(halfWidth(head?.住所_郵便番号 ?? '').replace(/^(\d{3})(\d{4})$/u, '$1-$2'), 10),
    address: clip(address, 200),
    districtId: districtOf(tx, head?.地区管理コード1 ?? '', context),
  };
}

/** Where the office has the people of a 世帯番号: the household made for it, unless it was thrown away since. */
function officeHousehold(tx: WriteTx, number: string): HouseholdId | undefined {
  return tx.get<{ id: HouseholdId }>(
    'SELECT id FROM households WHERE register_number = ? AND deleted_at IS NULL',
    number,
  )?.id;
}

function isNumberTaken(tx: WriteTx, number: string): boolean {
  return tx.get('SELECT 1 FROM households WHERE register_number = ?', number) !== undefined;
}

function registeredPerson(tx: WriteTx, row: ResidentRow): PersonId | undefined {
  return tx.get<{ id: PersonId }>('SELECT id FROM persons WHERE register_number = ?', row.宛名番号)?.id;
}

/** 住基世帯 as the table has it: those who live there, and nobody who has moved, died or been struck out. */
function writeRegister(
  tx: WriteTx,
  number: string,
  rows: readonly ResidentRow[],
  context: OperationContext,
): void {
  writeRegisteredHousehold(tx, number, { ...placeOf(tx, rows, context), asOf: context.today });
  rows.forEach((row, index) => {
    const id = registeredPerson(tx, row);
    if (id === undefined) return;
    const chain = relationshipOf(row);
    const place = {
      number,
      relationship: chain.join(','),
      relationshipText: chain.length === 0 ? clip(row.続柄表記, 60) : '',
      sort: index + 1,
    };
    writeRegisteredMember(tx, id, residencies.get(row.住民状態) === 'resident' ? place : null);
  });
}

/** The 行政区 of a code, added under that code when the office does not have it yet. */
function districtOf(tx: WriteTx, code: string, context: OperationContext): DistrictId | null {
  if (code === '') return null;
  const known = listDistricts(tx).find((district) => district.registerCode === code);
  if (known !== undefined) return known.id;
  const id = districtId.parse(context.newId());
  insertDistrict(tx, id, {
    parentId: null,
    name: clip(`行政区 ${code}`, 60),
    level: 'ward',
    registerCode: code,
    sort: /^\d{1,4}$/u.test(code) ? Number(code) : 9999,
  });
  return id;
}

function addPerson(
  tx: WriteTx,
  household: HouseholdId,
  row: ResidentRow,
  written: Written,
  context: OperationContext,
): void {
  // The same number may stand in the table twice.
  if (registeredPerson(tx, row) !== undefined) return;
  const fields = toPerson(row);
  if (fields === null) return;
  const { residency } = fields;
  const id = personId.parse(context.newId());
  insertPerson(tx, id, fields, row.宛名番号);
  const chain = relationshipOf(row);
  // A dead or moved head may still be written as one beside the head of today.
  const isSecondHead =
    chain.join() === '02' && listMembers(tx, household).some((member) => member.relationship === '02');
  const relation = isSecondHead ? [] : chain;
  insertMembership(tx, context.newId(), household, id, {
    relationship: [...relation],
    relationshipText: relation.length === 0 ? clip(row.続柄表記, 60) : '',
    resident: residency === 'resident',
    whereabouts: residency === 'moved' ? '転出' : '',
    keyPerson: false,
  });
  recordPossibleTies(tx, household, id, context);
  written.persons += 1;
  if (residency === 'moved') written.moved += 1;
  if (residency === 'dead') written.dead += 1;
}

/** The person of a row, or null where the row names nobody or holds what the register cannot. */
function toPerson(row: ResidentRow): PersonFields | null {
  const residency = residencies.get(row.住民状態) ?? 'removed';
  const fields: PersonFields = {
    name: row.氏名 === '' ? row.氏名_外国人ローマ字 : row.氏名,
    kana: toHiragana(row.氏名_フリガナ),
    substituteName: row.氏名 === '' ? '' : row.氏名_外国人ローマ字,
    birth: birthOf(row),
    death: residency === 'dead' ? dateOrUnknown(row.異動年月日) : null,
    sex: sexes.get(row.性別) ?? 'unknown',
    residency,
    otherNames: [],
    phones: [],
    work: '',
    careNeed: '',
    school: '',
    marks: [],
    nationality: row.住民種別 === foreigner ? row.国籍名等 : '',
    note: '',
  };
  const parsed = person.safeParse(fields);
  return parsed.success ? parsed.data : null;
}

/** 不詳フラグ 1: the date stands for a day that is not known. Foreigners' dates are shown in 西暦 (reference.md §4.1). */
function birthOf(row: ResidentRow): PartialDate {
  if (row.生年月日_不詳フラグ !== '1') return dateOrUnknown(row.生年月日);
  const year = /^\d{4}/u.exec(row.生年月日)?.[0];
  const about = year === undefined ? undefined : parsePartialDate(`${year}年頃`);
  return about?.ok === true ? about.value : unknownDate;
}

const unknownDate: PartialDate = { date: null, precision: 'unknown', text: '不詳' };

function dateOrUnknown(text: string): PartialDate {
  const date: CivilDate | undefined = toCivilDate(
    text.replaceAll('/', '-').replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'),
  );
  return date === undefined ? unknownDate : { date, precision: 'day', text: formatWareki(date, 'long') };
}

function relationshipOf(row: ResidentRow): readonly string[] {
  const codes = [row.続柄コード1, row.続柄コード2, row.続柄コード3, row.続柄コード4].filter(
    (code) => code !== '' && code !== '0',
  );
  const chain = relationship.safeParse([...(parseRelationshipText(row.続柄表記) ?? normaliseChain(codes))]);
  return chain.success ? chain.data : [];
}

/** Those who live there first, each in the order of the register. */
function byListing(a: ResidentRow, b: ResidentRow): number {
  return (
    Number(a.住民状態 !== '1') - Number(b.住民状態 !== '1') ||
    (Number(a.記載順位) || 0) - (Number(b.記載順位) || 0)
  );
}

function clip(text: string, length: number): string {
  return text.slice(0, length);
}

function halfWidth(digits: string): string {
  return digits.normalize('NFKC');
}
