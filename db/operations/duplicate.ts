import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatCaseNumber } from '../../domain/case/case-number.ts';
import type { DuplicateReason, duplicateContract } from '../../domain/contract/duplicate.ts';
import type { OutputOf, ParsedInputOf } from '../../domain/contract/index.ts';
import type { HouseholdId } from '../../domain/contract/scalars.ts';
import {
  isLikelyPerson,
  likeness,
  sharedFacts,
  swapped,
  type Facts,
} from '../../domain/duplicate/likeness.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { ageOf } from '../../domain/person/life-dates.ts';
import { addressKeys } from '../../domain/text/address-key.ts';
import { foldForSearch } from '../../domain/text/fold.ts';
import { phoneDigits } from '../../domain/text/phone.ts';
import type { ReadTx } from '../driver/transaction.ts';
import {
  householdsAt,
  householdsWithPhone,
  memberNames,
  personsBornOn,
  personsLivingIn,
  personsWithPhone,
  readKnownPersons,
  readLikelyPersons,
  type KnownPerson,
  type LikelyPerson,
} from '../repositories/duplicate.ts';
import { listHouseholds } from '../repositories/household.ts';
import { findSubjects } from '../repositories/search-index.ts';
import { readFact } from '../repositories/setting.ts';
import type { HandlersOf } from './context.ts';
import { toSummary } from './household.ts';

const personsShown = 8;
const householdsShown = 5;
/** Looked at for each fact before the likeliest are chosen. */
const looked = 200;
const shortestName = 2;
const shortestPhone = 6;

type Found = OutputOf<'duplicate.find'>;

export const duplicateOperations: HandlersOf<typeof duplicateContract> = {
  'duplicate.find': (tx, input, context) => {
    const typed = toFacts(tx, input);
    const households = householdsSharing(tx, typed);
    return {
      persons: likelyPersons(tx, typed, [...households.keys()], input.exceptPersonId, context.today),
      households: likelyHouseholds(tx, households),
    };
  },
};

function toFacts(tx: ReadTx, input: ParsedInputOf<'duplicate.find'>): Facts {
  const digits = phoneDigits(input.phone);
  return {
    name: input.name,
    kana: input.kana,
    otherNames: [],
    birthDate: input.birthDate,
    phones: digits.length >= shortestPhone ? [digits] : [],
    addressKeys: input.address === '' ? [] : addressKeys(input.address, readFact(tx, 'municipality') ?? ''),
  };
}

function householdsSharing(
  tx: ReadTx,
  { phones, addressKeys: keys }: Facts,
): Map<HouseholdId, DuplicateReason[]> {
  const reasons = new Map<HouseholdId, DuplicateReason[]>();
  const note = (ids: readonly HouseholdId[], reason: DuplicateReason): void => {
    for (const id of ids) reasons.set(id, [...(reasons.get(id) ?? []), reason]);
  };
  note(
    phones.flatMap((digits) => householdsWithPhone(tx, digits, looked)),
    'phone',
  );
  if (keys.length > 0) note(householdsAt(tx, keys, looked), 'address');
  return reasons;
}

function likelyPersons(
  tx: ReadTx,
  typed: Facts,
  households: readonly HouseholdId[],
  except: string | null,
  today: CivilDate,
): Found['persons'] {
  const candidates = new Set<string>([
    ...personsNamed(tx, typed.name),
    ...personsNamed(tx, typed.kana),
    ...(typed.birthDate === null ? [] : bornAround(tx, typed.birthDate)),
    ...typed.phones.flatMap((digits) => personsWithPhone(tx, digits, looked)),
    ...(households.length === 0 ? [] : personsLivingIn(tx, households, looked)),
  ]);
  if (except !== null) candidates.delete(except);
  const ranked = readKnownPersons(tx, [...candidates])
    .map((person) => {
      const known = factsOf(person);
      const reasons = sharedFacts(typed, known);
      return { id: person.id, kana: person.kana, reasons, likeness: likeness(typed, known, reasons) };
    })
    .filter(({ reasons }) => reasons.length > 0 && isLikelyPerson(typed, reasons))
    .sort((one, other) => other.likeness - one.likeness || (one.kana < other.kana ? -1 : 1))
    .slice(0, personsShown);
  const rows = new Map(
    readLikelyPersons(
      tx,
      ranked.map(({ id }) => id),
    ).map((row) => [row.id, row]),
  );
  return ranked.flatMap(({ id, reasons }) => {
    const row = rows.get(id);
    return row === undefined ? [] : [toLikelyPerson(row, reasons, today)];
  });
}

function personsNamed(tx: ReadTx, text: string): string[] {
  const isLongEnough = Array.from(foldForSearch(text)).length >= shortestName;
  return isLongEnough ? findSubjects(tx, 'person', text, looked) : [];
}

function bornAround(tx: ReadTx, day: CivilDate): string[] {
  return personsBornOn(tx, [day, swapped(day) ?? day], looked);
}

function factsOf(person: KnownPerson): Facts {
  return {
    name: person.name,
    kana: person.kana,
    otherNames: JSON.parse(person.otherNames) as string[],
    birthDate: person.birthDate,
    phones: JSON.parse(person.phones) as string[],
    addressKeys: [person.addressKey],
  };
}

function toLikelyPerson(
  row: LikelyPerson,
  reasons: DuplicateReason[],
  today: CivilDate,
): Found['persons'][number] {
  const { birthDate, birthPrecision, deathDate, deathPrecision, label, headName, ...person } = row;
  const death = deathPrecision === null ? null : { date: deathDate, precision: deathPrecision };
  return {
    ...person,
    age: ageOf({ date: birthDate, precision: birthPrecision }, death, today),
    householdLabel: row.householdId === null ? '' : householdLabel(label, headName),
    addressProtected: row.addressProtected === 1,
    openCaseNumbers: caseNumbers(row.openCaseNumbers),
    reasons,
  };
}

function caseNumbers(stored: string): string[] {
  return stored
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => {
      const [fiscalYear = 0, serial = 0] = text.split('/').map(Number);
      return formatCaseNumber(fiscalYear, serial);
    });
}

/** Those at both the address and the telephone first. */
function likelyHouseholds(
  tx: ReadTx,
  found: ReadonlyMap<HouseholdId, DuplicateReason[]>,
): Found['households'] {
  const ids = [...found]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, householdsShown)
    .map(([id]) => id);
  if (ids.length === 0) return [];
  const names = memberNames(tx, ids);
  const { rows } = listHouseholds(tx, {
    districtIds: null,
    withCaseOnly: false,
    withProtected: true,
    ids,
    limit: householdsShown,
  });
  return rows
    .map(toSummary)
    .map(({ id, label, address, addressProtected, openCaseNumbers }) => ({
      id,
      label,
      memberNames: (names.get(id) ?? []).join('、'),
      address,
      addressProtected,
      openCaseNumbers,
      reasons: found.get(id) ?? [],
    }))
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
