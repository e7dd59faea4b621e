import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../domain/contract/errors.ts';
import type { FormErrorItem } from '../ui/ErrorSummary.tsx';
import { fieldOf, problemsIn } from './problems.ts';
import { useFailureWords } from './useFailureWords.ts';

export interface FormProblems {
  /** Id, label and error of one field, to be spread into it. */
  readonly about: (name: string) => { id: string; label: string; error: string | undefined };
  readonly summary: readonly FormErrorItem[];
  /** A failure that concerns none of the fields; null otherwise. */
  readonly unexplained: unknown;
}

interface Form {
  /** Begins the ids of the fields. */
  readonly id: string;
  /** Field names, such as `body` or `person.name`, with what stands above them, in reading order. */
  readonly labels: Readonly<Record<string, string>>;
  readonly values: object;
  /** The form's name of the field a problem stands at. */
  readonly nameOf?: (problem: Problem) => string;
}

/**
 * Puts what the core refused beside the fields it concerns, until the field is changed. An empty field that a value is
 * missing in is told as 「入力してください」; where a rule was broken, its own words say more.
 */
export function useFormProblems(
  failure: unknown,
  { id, labels, values, nameOf = fieldOf }: Form,
): FormProblems {
  const { t } = useTranslation('problem');
  const { problemText } = useFailureWords();
  const refused = useRefused(failure, values);
  const problems = problemsIn(failure);
  const errorAt = (name: string): string | undefined => {
    const problem = problems.find((candidate) => nameOf(candidate) === name);
    const value = valueAt(values, name);
    if (problem === undefined || JSON.stringify(value) !== JSON.stringify(valueAt(refused, name)))
      return undefined;
    return isBlank(value) && isOfShape(problem) ? t('required') : problemText(problem);
  };
  const isExplained = problems.some((problem) => Object.hasOwn(labels, nameOf(problem)));
  return {
    unexplained: isExplained ? null : failure,
    about: (name) => ({ id: `${id}-${name}`, label: labels[name] ?? name, error: errorAt(name) }),
    summary: Object.entries(labels).flatMap(([name, label]) => {
      const message = errorAt(name);
      return message === undefined ? [] : [{ fieldId: `${id}-${name}`, label, message }];
    }),
  };
}

/** The values as they stood when they were refused. */
function useRefused(failure: unknown, values: object): object {
  const [refused, setRefused] = useState({ failure, values: structuredClone(values) });
  if (refused.failure === failure) return refused.values;
  const now = { failure, values: structuredClone(values) };
  setRefused(now);
  return now.values;
}

function valueAt(values: object, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      values,
    );
}

/** The value alone was refused, of whatever kind it should have been; the parser's own reasons have underscores. */
function isOfShape({ reason }: Problem): boolean {
  return reason.includes('_') || shapes.has(reason);
}

const shapes: ReadonlySet<string> = new Set([
  'required',
  'custom',
  'too-short',
  'no-such-date',
  'no-such-time',
  'unknown-choice',
  'unknown-record',
]);

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
