import type { Assessment, AssessmentItem } from '../../../../domain/contract/assessment.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { wordsOf } from '../../../../domain/assessment/form.ts';
import type { Choice } from '../../ui/fieldProps.ts';

/** What can be written in a version. */
export type AssessmentFields = Omit<
  Assessment,
  'id' | 'rowVersion' | 'caseId' | 'version' | 'finishedAt' | 'previousId' | 'changes'
>;
type Answers = AssessmentFields['answers'];
type Levels = AssessmentFields['levels'];

/** The part of a version that its form holds. */
export function fieldsOf(version: Assessment): AssessmentFields {
  const { assessedOn, assessor, wishes, strengths, acceptance, worries, judgement } = version;
  const { levels, answers, severities, shareScope, sensitive } = version;
  return {
    ...{ assessedOn, assessor, wishes, strengths, acceptance, worries, judgement },
    ...{ levels, answers, severities, shareScope, sensitive },
  };
}

export function answerTo(answers: Answers, item: string, personId: PersonId | null): readonly string[] {
  return wordsOf(answers.find((answer) => answer.item === item && answer.personId === personId));
}

/** The answers with one of them replaced; without words it is no answer any more. */
export function withAnswer(
  answers: Answers,
  item: string,
  personId: PersonId | null,
  values: readonly string[],
): Answers {
  const others = answers.filter((answer) => answer.item !== item || answer.personId !== personId);
  return values.every((value) => value.trim() === '')
    ? others
    : [...others, { item, personId, values: [...values] }];
}

/** The levels with one domain changed; without level and note it says nothing and goes. */
export function withLevel(levels: Levels, domain: string, change: Partial<Levels[number]>): Levels {
  const before = levels.find((each) => each.domain === domain) ?? { domain, level: null, note: '' };
  const after = { ...before, ...change };
  const others = levels.filter((each) => each.domain !== domain);
  return after.level === null && after.note === '' ? others : [...others, after];
}

/** Words to choose from; what was once chosen stays, even if it is no longer offered. */
export function choicesOf(options: readonly string[], chosen: readonly string[]): readonly Choice[] {
  return [...new Set([...options, ...chosen])].map((word) => ({ id: word, name: word }));
}

/** Questions of a domain that a version shows: those still asked, and retired ones that it answers. */
export function shownItems(
  items: readonly AssessmentItem[],
  domain: string,
  answers: Answers,
  isFinal: boolean,
): readonly AssessmentItem[] {
  const answered = new Set(answers.filter((answer) => wordsOf(answer).length > 0).map(({ item }) => item));
  return items.filter(
    (item) => item.domain === domain && (answered.has(item.code) || (item.active && !isFinal)),
  );
}
