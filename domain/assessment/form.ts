import type { Assessment } from '../contract/assessment.ts';

/** What is written in a version, beside when and by whom. */
export type AssessmentContent = Pick<
  Assessment,
  'wishes' | 'strengths' | 'acceptance' | 'worries' | 'judgement' | 'levels' | 'answers' | 'severities'
>;
export type Answer = AssessmentContent['answers'][number];

/** Texts that stand first on the form, in its order. */
export const formFields = ['wishes', 'strengths', 'acceptance', 'worries', 'judgement'] as const;

/** The words of an answer, without blanks; none: not answered. */
export function wordsOf(answer: Pick<Answer, 'values'> | undefined): readonly string[] {
  return answer?.values.filter((value) => value.trim() !== '') ?? [];
}
