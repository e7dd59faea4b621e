import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { builtInCodes } from '../codes/built-in.ts';
import { assessmentContract, type AssessmentChange, type AssessmentItem } from '../contract/assessment.ts';
import type { PersonId } from '../contract/scalars.ts';
import { builtInItems } from './built-in-items.ts';
import { compareAssessments, noteMark } from './compare.ts';
import { formFields, wordsOf, type AssessmentContent } from './form.ts';
import { startAssessment } from './start.ts';
import { unanswered } from './unanswered.ts';

const people = ['p1', 'p2'].map((id) => id as PersonId);
const domains = ['health', 'work'];
const questions = ['q1', 'q2', 'q3'];
const places = ['health', 'q1', 'q2', 'work', 'q3'];

const text = fc.constantFrom('', '家にいたい', '働きたい');
const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const content: fc.Arbitrary<AssessmentContent> = fc.record({
  wishes: text,
  strengths: text,
  acceptance: text,
  worries: text,
  judgement: text,
  levels: fc.uniqueArray(fc.record({ domain: fc.constantFrom(...domains), level, note: text }), {
    selector: ({ domain }) => domain,
  }),
  answers: fc.uniqueArray(
    fc.record({
      item: fc.constantFrom(...questions),
      personId: fc.constantFrom(null, ...people),
      values: fc.array(fc.constantFrom('ある', 'ない'), { maxLength: 2 }),
    }),
    { selector: ({ item, personId }) => `${item} ${personId ?? ''}` },
  ),
  severities: fc.uniqueArray(
    fc.record({
      agencyId: fc.constant(null),
      agencyName: fc.constantFrom('社協', '包括'),
      level,
      note: text,
    }),
    { selector: ({ agencyName }) => agencyName },
  ),
});

/** What a version says, as words at places; nothing said is no entry. */
function saidIn(version: AssessmentContent): Record<string, string> {
  const entries: [string, string][] = [
    ...formFields.map((field): [string, string] => [`field ${field} `, version[field]]),
    ...version.levels.flatMap(({ domain, ...rest }) => levelWords(`level ${domain}`, rest)),
    ...version.answers.map((answer): [string, string] => [
      `answer ${answer.item} ${answer.personId ?? ''}`,
      wordsOf(answer).join('、'),
    ]),
    ...version.severities.flatMap(({ agencyName, ...rest }) => levelWords(`severity ${agencyName}`, rest)),
  ];
  return Object.fromEntries(entries.filter(([, words]) => words !== ''));
}

function levelWords(
  place: string,
  { level: figure, note }: { level: number | null; note: string },
): [string, string][] {
  return [
    [`${place} `, figure === null ? '' : String(figure)],
    [`${place}${noteMark} `, note],
  ];
}

function applied(said: Record<string, string>, changes: readonly AssessmentChange[]): Record<string, string> {
  const result = new Map(Object.entries(said));
  for (const { kind, place, personId, after } of changes) {
    const key = `${kind} ${place} ${personId ?? ''}`;
    if (after === '') result.delete(key);
    else result.set(key, after);
  }
  return Object.fromEntries(result);
}

describe('two versions', () => {
  it('that are equal have no changes', () => {
    fc.assert(
      fc.property(content, (version) => {
        expect(compareAssessments(version, version, places)).toEqual([]);
      }),
    );
  });

  it('differ by exactly their changes', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const changes = compareAssessments(before, after, places);
        expect(applied(saidIn(before), changes)).toEqual(saidIn(after));
        expect(applied(saidIn(after), compareAssessments(after, before, places))).toEqual(saidIn(before));
        expect(changes.every((change) => change.before !== change.after)).toBe(true);
      }),
    );
  });

  it('have the same changes however their entries are ordered', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const turned = (version: AssessmentContent): AssessmentContent => ({
          ...version,
          levels: version.levels.toReversed(),
          answers: version.answers.toReversed(),
          severities: version.severities.toReversed(),
        });
        expect(compareAssessments(turned(before), turned(after), places)).toEqual(
          compareAssessments(before, after, places),
        );
      }),
    );
  });

  it('are told in the order of the form', () => {
    const nothing = startAssessment(null);
    const changes = compareAssessments(
      nothing,
      {
        ...nothing,
        judgement: '見立て',
        wishes: '希望',
        levels: [
          { domain: 'work', level: 3, note: '失業' },
          { domain: 'health', level: 0, note: '' },
        ],
        answers: [
          { item: 'q3', personId: null, values: ['ある'] },
          { item: 'q1', personId: null, values: ['ない', ''] },
        ],
        severities: [{ agencyId: null, agencyName: '社協', level: 2, note: '' }],
      },
      places,
    );
    expect(changes.map(({ place, before, after }) => [place, before, after])).toEqual([
      ['wishes', '', '希望'],
      ['judgement', '', '見立て'],
      ['health', '', '0'],
      ['q1', '', 'ない'],
      ['work', '', '3'],
      [`work${noteMark}`, '', '失業'],
      ['q3', '', 'ある'],
      ['社協', '', '2'],
    ]);
  });
});

const item = (code: string, fields: Partial<AssessmentItem> = {}): AssessmentItem => ({
  code,
  domain: 'health',
  label: code,
  help: '',
  kind: 'text',
  options: [],
  perPerson: false,
  reported: false,
  active: true,
  sort: 10,
  rowVersion: 1,
  ...fields,
});

test('what has not been asked: once for the household, once for each member, never of a retired question', () => {
  const items = [item('q1'), item('q2', { perPerson: true }), item('q3', { active: false })];
  const left = unanswered(
    items,
    [
      { item: 'q1', personId: null, values: [' '] },
      { item: 'q2', personId: people[0] ?? null, values: ['ある'] },
    ],
    people,
  );
  expect(left.map(({ item: { code }, personId }) => [code, personId])).toEqual([
    ['q1', null],
    ['q2', 'p2'],
  ]);
});

test('a new version says what the last one said', () => {
  fc.assert(
    fc.property(content, (last) => {
      const next = startAssessment({ ...last, shareScope: 'council', sensitive: true });
      expect(next).toEqual({ ...last, shareScope: 'council', sensitive: true });
    }),
  );
});

test('the first filling can be saved as it stands, and knows every domain', () => {
  const items = builtInItems();
  const schema = assessmentContract['assessmentItem.save'].input;
  for (const each of items) expect(schema.safeParse({ ...each, rowVersion: null }).error).toBeUndefined();
  expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
  expect(
    items.filter(({ kind, options }) => (kind === 'choice' || kind === 'choices') !== options.length > 0),
  ).toEqual([]);
  const known = builtInCodes().flatMap(({ list, code }) => (list === 'assessmentDomain' ? [code] : []));
  expect([...new Set(items.map(({ domain }) => domain))]).toEqual(known);
  expect(items.filter(({ help }) => help === '')).toEqual([]);
});
