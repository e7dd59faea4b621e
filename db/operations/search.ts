import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { OutputOf } from '../../domain/contract/index.ts';
import type { searchContract } from '../../domain/contract/search.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { ageOf } from '../../domain/person/life-dates.ts';
import { foldForSearch } from '../../domain/text/fold.ts';
import { listCases } from '../repositories/case.ts';
import { listHouseholds } from '../repositories/household.ts';
import { findPersons, type FoundPerson } from '../repositories/person-search.ts';
import { findSubjects } from '../repositories/search-index.ts';
import { toCaseSummary } from './case.ts';
import type { HandlersOf } from './context.ts';
import { toSummary } from './household.ts';

const shownOfEach = 30;
/** Looked at before the best are chosen: names that begin with what was typed come first. */
const looked = 300;

type Found = OutputOf<'search.find'>;

export const searchOperations: HandlersOf<typeof searchContract> = {
  'search.find': (tx, { text }, context) => {
    if (text.trim() === '') return { persons: [], households: [], cases: [] };
    const persons = findPersons(tx, findSubjects(tx, 'person', text, looked));
    const households = listHouseholds(tx, {
      districtIds: null,
      withCaseOnly: false,
      withProtected: true,
      ids: findSubjects(tx, 'household', text, looked),
      limit: looked,
    });
    const cases = listCases(tx, {
      statuses: null,
      ids: findSubjects(tx, 'case', text, looked),
      sort: 'number',
      limit: shownOfEach,
    });
    const first = beginningFirst(text);
    return {
      persons: first(persons, ({ name, kana }) => [kana, name]).map((person) =>
        toPerson(person, text, context.today),
      ),
      households: first(households.rows.map(toSummary), ({ headKana, label }) => [headKana, label]).map(
        toHousehold,
      ),
      cases: cases.rows
        .map((row) => toCaseSummary(row, context.today))
        .map(({ id, caseNumber, householdLabel: label, status, addressProtected }) => ({
          id,
          caseNumber,
          householdLabel: label,
          status,
          addressProtected,
        })),
    };
  },
};

/** Orders rows so that those of which a word begins with the text stand first, and keeps the best. */
function beginningFirst(text: string) {
  const wanted = foldForSearch(text);
  return <Row>(rows: readonly Row[], wordsOf: (row: Row) => readonly string[]): Row[] => {
    const begins = (row: Row): boolean => wordsOf(row).some((word) => foldForSearch(word).startsWith(wanted));
    return [...rows.filter(begins), ...rows.filter((row) => !begins(row))].slice(0, shownOfEach);
  };
}

function toPerson(row: FoundPerson, text: string, today: CivilDate): Found['persons'][number] {
  const {
    birthDate,
    birthPrecision,
    deathDate,
    deathPrecision,
    label,
    headName,
    addressProtected,
    substituteName,
    otherNames,
    ...person
  } = row;
  const death = deathPrecision === null ? null : { date: deathDate, precision: deathPrecision };
  return {
    ...person,
    otherName: matchedName(text, [person.name, person.kana, substituteName], otherNames),
    age: ageOf({ date: birthDate, precision: birthPrecision }, death, today),
    householdLabel: person.householdId === null ? '' : householdLabel(label, headName),
    addressProtected: addressProtected === 1,
  };
}

/** The other name that holds the text, where none of the person's own does. */
function matchedName(text: string, own: readonly string[], otherNames: string): string {
  const wanted = foldForSearch(text);
  const holds = (name: string): boolean => foldForSearch(name).includes(wanted);
  if (own.some(holds)) return '';
  const others = JSON.parse(otherNames) as { name: string; kana: string }[];
  return others.find(({ name, kana }) => holds(name) || holds(kana))?.name ?? '';
}

function toHousehold({ id, label, districtName, addressProtected }: ReturnType<typeof toSummary>) {
  return { id, label, districtName, addressProtected };
}
