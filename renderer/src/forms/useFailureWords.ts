import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../domain/contract/errors.ts';
import { OperationError } from '../bridge/bridge.ts';

export interface FailureWords {
  /** What happened. */
  readonly title: string;
  /** What is safe. */
  readonly safe: string;
  /** What to do. */
  readonly todo: string;
}

/** Puts a failure into the words for the person (locale files `error` and `problem`). */
export function useFailureWords() {
  const { t } = useTranslation(['error', 'problem']);
  return {
    wordsOf: (error: unknown): FailureWords => {
      const code = error instanceof OperationError ? error.code : 'internal';
      const seconds = error instanceof OperationError ? (error.retryAfterSeconds ?? 0) : 0;
      return {
        title: t(`error:${code}.title`, { seconds }),
        safe: t(`error:${code}.safe`),
        todo: t(`error:${code}.todo`, { seconds }),
      };
    },
    /** One problem of one field. Reasons the locale does not know fall back to a general sentence. */
    problemText: (problem: Problem): string =>
      t(`problem:${problem.reason}` as 'problem:required', { defaultValue: t('problem:other') }),
    /** The first problem at a field, by its path such as `intake.receivedOn`; undefined when there is none. */
    problemAt: (error: unknown, path: string): Problem | undefined =>
      error instanceof OperationError
        ? error.problems.find((problem) => problem.path.join('.') === path)
        : undefined,
  };
}
