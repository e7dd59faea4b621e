import { useTranslation } from 'react-i18next';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import type { FormErrorItem } from '../../../ui/ErrorSummary.tsx';
import { fieldOf, problemsIn } from './problems.ts';

export interface FormProblems {
  /** Id, label and error of one field, to be spread into it. */
  readonly about: (name: string) => { id: string; label: string; error: string | undefined };
  readonly summary: readonly FormErrorItem[];
}

interface Form {
  /** Begins the ids of the fields. */
  readonly id: string;
  /** Field names with what stands above them, in reading order. */
  readonly labels: Readonly<Record<string, string>>;
  readonly values: object;
}

/** Puts what the core refused beside the fields it concerns. An empty field is always told as 「入力してください」. */
export function useFormProblems(failure: unknown, { id, labels, values }: Form): FormProblems {
  const { t } = useTranslation('problem');
  const { problemText } = useFailureWords();
  const problems = problemsIn(failure);
  const errorAt = (name: string): string | undefined => {
    const problem = problems.find((candidate) => fieldOf(candidate) === name);
    if (problem === undefined) return undefined;
    return isBlank(Reflect.get(values, name)) ? t('required') : problemText(problem);
  };
  return {
    about: (name) => ({ id: `${id}-${name}`, label: labels[name] ?? name, error: errorAt(name) }),
    summary: Object.entries(labels).flatMap(([name, label]) => {
      const message = errorAt(name);
      return message === undefined ? [] : [{ fieldId: `${id}-${name}`, label, message }];
    }),
  };
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
