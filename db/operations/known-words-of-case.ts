import type { ContactNote } from '../../domain/contract/contact-note.ts';
import type { MapState } from '../../domain/contract/household-map.ts';
import type { AgendaItem } from '../../domain/contract/meeting.ts';
import {
  asOfAnotherCase,
  wordsOfAddress,
  wordsOfFullName,
  wordsOfName,
  type KnownWord,
} from '../../domain/meeting/known-words.ts';
import { wordsOfCounterpart, wordsOfPlace } from '../../domain/meeting/words-of-note.ts';
import { foldProse } from '../../domain/text/fold.ts';
import { filledLines } from '../../domain/text/filled-lines.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listAgencies } from '../repositories/agency.ts';
import { readHousehold } from '../repositories/household.ts';
import { readIntakeOfCase } from '../repositories/intake.ts';
import {
  listFullNames,
  listKnownPeople,
  listWorkers,
  type KnownPerson,
} from '../repositories/known-people.ts';
import { listOutsideTies } from '../repositories/outside-tie.ts';
import { found } from '../repositories/row.ts';
import { readFact } from '../repositories/setting.ts';
import type { CaseFacts } from './case-sheet-facts.ts';
import { categoryWord } from './print-household-map.ts';

const mostTies = 200;
const family = '家族';
const related = '関係者';
const worker = '担当者';

interface WordsOfCase {
  readonly own: KnownWord[];
  /** The same for the texts of another case: a letter belongs to one case alone. */
  readonly elsewhere: KnownWord[];
}

/**
 * Whatever the register knows a case by, with what stands for it; `letters`: the same letters as on the de-identified map,
 * `notes`: all of the case. What the register has a record of goes by that, whoever's note names it too.
 */
export function knownWordsOf(
  tx: ReadTx,
  facts: CaseFacts,
  caseId: AgendaItem['caseId'],
  { letters, notes }: { readonly letters: MapState; readonly notes: readonly ContactNote[] },
): WordsOfCase {
  const known = listKnownPeople(tx, caseId);
  const names = namesOfFamily(tx, facts, known, letters);
  const records = wordsOfRecords(tx, facts, caseId, known);
  const recorded = [...names.flatMap(({ name, stand }) => wordsOfName(name, stand)), ...records];
  const spellings = new Set(recorded.map(({ word }) => foldProse(word)));
  const noted = wordsOfNotes(notes).filter(({ word }) => !spellings.has(foldProse(word)));
  return {
    own: [...recorded, ...noted],
    elsewhere: [...names.flatMap(({ name }) => wordsOfName(name, related)), ...records, ...noted].flatMap(
      asOfAnotherCase,
    ),
  };
}

/**
 * Whoever else the register holds, by the full name, in one query of them all: nothing in a text tells beforehand which
 * names to ask for.
 */
export function wordsOfRegister(tx: ReadTx): KnownWord[] {
  return listFullNames(tx).flatMap((name) => wordsOfFullName(name, related));
}

/** From the records themselves: on the map what is withheld of protected persons is missing. */
function namesOfFamily(
  tx: ReadTx,
  { entry }: CaseFacts,
  known: readonly KnownPerson[],
  letters: MapState,
): { readonly name: string; readonly stand: string }[] {
  const drawn = [...letters.members, ...letters.kinship.relatives];
  const letterOf = new Map(drawn.map(({ personId, name }) => [personId, name]));
  const { label } = found(readHousehold(tx, entry.householdId));
  return [
    ...known.flatMap(({ personId, names }) =>
      filledLines(names).map((name) => ({ name, stand: letterOf.get(personId) ?? family })),
    ),
    { name: label.replace(/家$/u, ''), stand: family },
  ];
}

function wordsOfRecords(
  tx: ReadTx,
  facts: CaseFacts,
  caseId: AgendaItem['caseId'],
  known: readonly KnownPerson[],
): KnownWord[] {
  return [
    ...wordsOfPeople(tx, facts, known),
    ...wordsOfHome(tx, facts),
    ...wordsOfAgencies(tx),
    ...listWorkers(tx, caseId).flatMap(({ name, agencyName }) => [
      ...wordsOfName(name, worker),
      ...whole(agencyName, '機関'),
    ]),
    ...wordsOfName(facts.own.leadWorker, worker),
    ...wordsOfIntake(tx, caseId),
  ];
}

/** How the family is reached, and whoever stands by it. */
function wordsOfPeople(tx: ReadTx, { map, people }: CaseFacts, known: readonly KnownPerson[]): KnownWord[] {
  const names = new Set(known.flatMap((person) => filledLines(person.names).map(foldProse)));
  const givers = people
    .flatMap(({ statements }) => statements.map(({ giverName }) => giverName))
    .filter((name) => !names.has(foldProse(name)));
  return [
    ...known.flatMap(({ phones, places }) => [
      ...filledLines(phones).flatMap((number) => whole(number, '〔電話〕')),
      ...filledLines(places).flatMap((place) => wordsOfAddress(place)),
    ]),
    ...givers.flatMap((name) => wordsOfName(name, related)),
    ...people.flatMap(({ statements }) =>
      statements.flatMap(({ explainedBy }) => wordsOfName(explainedBy, worker)),
    ),
    ...listOutsideTies(tx, map.householdId, mostTies).flatMap(({ agencyId, displayName, name, phone }) => [
      ...(agencyId === null ? [displayName, name].flatMap((word) => wordsOfName(word, related)) : []),
      ...whole(phone, '〔電話〕'),
    ]),
  ];
}

function wordsOfNotes(notes: readonly ContactNote[]): KnownWord[] {
  const counterparts = notes.flatMap(({ counterpart, earlier }) => [
    counterpart,
    ...earlier.map((wording) => wording.counterpart),
  ]);
  return [
    ...[...new Set(counterparts)].flatMap(wordsOfCounterpart),
    ...[...new Set(notes.map(({ place }) => place))].flatMap(wordsOfPlace),
  ];
}

function wordsOfHome(tx: ReadTx, { entry }: CaseFacts): KnownWord[] {
  const { address, phone, postalCode, districtName } = found(readHousehold(tx, entry.householdId));
  const municipality = readFact(tx, 'municipality') ?? '';
  return [
    ...wordsOfAddress(address),
    ...wordsOfAddress(districtName),
    ...wordsOfAddress(municipality),
    ...whole(municipality.replace(/[都道府県市区町村]$/u, ''), '〔地名〕'),
    ...whole(phone, '〔電話〕'),
    ...whole(postalCode, '〔番号〕'),
  ];
}

function wordsOfAgencies(tx: ReadTx): KnownWord[] {
  const word = categoryWord(tx);
  return listAgencies(tx).flatMap(({ name, shortName, category, phone, people }) => [
    ...[name, shortName].flatMap((called) => whole(called, word({ kind: 'agency', category }))),
    ...whole(phone, '〔電話〕'),
    ...people.flatMap((person) => wordsOfName(person.name, worker)),
  ]);
}

function wordsOfIntake(tx: ReadTx, caseId: AgendaItem['caseId']): KnownWord[] {
  const intake = readIntakeOfCase(tx, caseId);
  const { receivedBy, referrerName, referrerPhone, visitorName, visitorPhone, receptionNumber } = intake;
  return [
    ...wordsOfName(receivedBy, worker),
    ...[referrerName, visitorName].flatMap((name) => wordsOfName(name, related)),
    ...[referrerPhone, visitorPhone].flatMap((number) => whole(number, '〔電話〕')),
    ...whole(receptionNumber, '〔番号〕'),
  ];
}

function whole(word: string, stand: string): KnownWord[] {
  return Array.from(word.trim()).length < 2 ? [] : [{ word, stand }];
}
