import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureWords } from './useFailureWords.ts';
import type { FormErrorItem } from '../ui/ErrorSummary.tsx';
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

/**
 * Puts what the core refused beside the fields it concerns, until the field is changed. An empty field is always told
 * as 「入力してください」.
 */
export function useFormProblems(failure: unknown, { id, labels, values }: Form): FormProblems {
  const { t } = useTranslation('problem');
  const { problemText } = useFailureWords();
  const refused = useRefused(failure, values);
  const problems = problemsIn(failure);
  const errorAt = (name: string): string | undefined => {
    const problem = problems.find((candidate) => fieldOf(candidate) === name);
    const value: unknown = Reflect.get(values, name);
    if (problem === undefined || JSON.stringify(value) !== refused[name]) return undefined;
    return isBlank(value) ? t('required') : problemText(problem);
  };
  return {
    about: (name) => ({ id: `${id}-${name}`, label: labels[name] ?? name, error: errorAt(name) }),
    summary: Object.entries(labels).flatMap(([name, label]) => {
      const message = errorAt(name);
      return message === undefined ? [] : [{ fieldId: `${id}-${name}`, label, message }];
    }),
  };
}

/** The values as they stood when they were refused. */
function useRefused(failure: unknown, values: object): Readonly<Record<string, string | undefined>> {
  const [refused, setRefused] = useState({ failure, values: written(values) });
  if (refused.failure === failure) return refused.values;
  const now = { failure, values: written(values) };
  setRefused(now);
  return now.values;
}

function written(values: object): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
