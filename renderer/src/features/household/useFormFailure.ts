import { useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { OperationError } from '../../bridge/bridge.ts';
import { useFailureWords, type FailureWords } from '../../forms/useFailureWords.ts';

export interface FormFailure {
  /** In words, where the failure is not one of the fields' alone. */
  readonly words: FailureWords | null;
  /** Counts the attempts to finish. */
  readonly attempt: number;
  readonly show: (error: unknown) => void;
  readonly clear: () => void;
}

/**
 * Shows a failed command at the fields it names and otherwise in words.
 * @param nameOf the field of the form that a path of the input stands for, such as `head.name`
 */
export function useFormFailure<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  nameOf: (path: string) => Path<Values>,
): FormFailure {
  const { wordsOf, problemText } = useFailureWords();
  const [words, setWords] = useState<FailureWords | null>(null);
  const [attempt, setAttempt] = useState(0);
  return {
    words,
    attempt,
    show: (error) => {
      const problems = error instanceof OperationError ? error.problems : [];
      for (const problem of problems) {
        form.setError(nameOf(problem.path.join('.')), { message: problemText(problem) });
      }
      setWords(problems.length > 0 ? null : wordsOf(error));
      setAttempt((count) => count + 1);
    },
    clear: () => {
      form.clearErrors();
      setWords(null);
    },
  };
}
