import type { AssessmentItem } from '../contract/assessment.ts';

/** Domains of the first filling, in the order of the form. */
export const questionDomains = [
  'health',
  'mental',
  'care',
  'disability',
  'child',
  'work',
  'money',
  'housing',
  'family',
  'community',
  'rights',
  'life',
] as const;

/** A question of the first filling. */
export type Question = Pick<AssessmentItem, 'code' | 'label' | 'help' | 'kind' | 'perPerson'> & {
  readonly domain: (typeof questionDomains)[number];
  readonly options: readonly string[];
};

/** Writes down questions that are asked of every member, or of the household as a whole. */
export function asking({ perPerson }: Pick<Question, 'perPerson'>) {
  return (
    domain: Question['domain'],
    code: string,
    label: string,
    kind: Question['kind'],
    help: string,
    options: readonly string[] = [],
  ): Question => ({ domain, code, label, help, kind, options, perPerson });
}
