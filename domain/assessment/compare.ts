import type { AssessmentChange } from '../contract/assessment.ts';
import { formFields, wordsOf, type AssessmentContent } from './form.ts';

/**
 * What differs between two versions, in the order of the form: texts, then domain by domain levels and answers, then
 * how grave each agency thinks it is. `before` and `after` hold words as written, a level as its figure, '' for nothing.
 * @param places codes of domains and questions in the order of the form; what it does not know comes last
 */
export function compareAssessments(
  before: AssessmentContent,
  after: AssessmentContent,
  places: readonly string[],
): AssessmentChange[] {
  const order = new Map([...formFields, ...places].map((place, index) => [place, index]));
  const placeOf = ({ place }: Entry): number => order.get(place.replace(noteMark, '')) ?? order.size;
  const [then, now] = [entriesOf(before), entriesOf(after)];
  return [...new Map([...then, ...now]).values()]
    .map((entry) => ({
      ...entry,
      before: then.get(keyOf(entry))?.words ?? '',
      after: now.get(keyOf(entry))?.words ?? '',
    }))
    .filter((change) => change.before !== change.after)
    .toSorted(
      (one, other) =>
        partOf(one.kind) - partOf(other.kind) ||
        placeOf(one) - placeOf(other) ||
        (keyOf(one) < keyOf(other) ? -1 : 1),
    )
    .map(({ kind, place, personId, before: words, after: next }) => ({
      kind,
      place,
      personId,
      before: words,
      after: next,
    }));
}

/** Stands after the code of a domain, or the name of an agency, in the place of the note beside a level. */
export const noteMark = '#note';

type Entry = Pick<AssessmentChange, 'kind' | 'place' | 'personId'> & { readonly words: string };

function entriesOf(content: AssessmentContent): Map<string, Entry> {
  const entries: Entry[] = [
    ...formFields.map((place) => entry('field', place, content[place])),
    ...content.levels.flatMap(({ domain, level, note }) => levelEntries('level', domain, level, note)),
    ...content.answers.map((answer) => ({
      ...entry('answer', answer.item, wordsOf(answer).join('、')),
      personId: answer.personId,
    })),
    ...content.severities.flatMap(({ agencyName, level, note }) =>
      levelEntries('severity', agencyName, level, note),
    ),
  ];
  return new Map(entries.filter(({ words }) => words !== '').map((each) => [keyOf(each), each]));
}

function levelEntries(kind: Entry['kind'], place: string, level: number | null, note: string): Entry[] {
  return [
    entry(kind, place, level === null ? '' : String(level)),
    entry(kind, `${place}${noteMark}`, note.trim() === '' ? '' : note),
  ];
}

function entry(kind: Entry['kind'], place: string, words: string): Entry {
  return { kind, place, personId: null, words };
}

function keyOf({ kind, place, personId }: Omit<Entry, 'words'>): string {
  return JSON.stringify([kind, place, personId]);
}

function partOf(kind: Entry['kind']): number {
  return { field: 0, level: 1, answer: 1, severity: 2 }[kind];
}
