import { problemsIn } from '../../forms/problems.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import type { Refusal } from './useStoring.ts';

/** Why a file was not kept: what is wrong with it, else what happened and what to do. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const { problemText, wordsOf } = useFailureWords();
  return ({ failure }) => {
    const problems = problemsIn(failure).map(problemText);
    const { title, todo } = wordsOf(failure);
    return problems.length > 0 ? problems.join(' ') : `${title} ${todo}`;
  };
}
