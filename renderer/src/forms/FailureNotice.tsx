import type { ReactNode } from 'react';
import { useFailureWords } from './useFailureWords.ts';
import { Notice } from '../ui/Notice.tsx';
import { problemsIn } from './problems.ts';

/** A failure that no field explains: what happened, what is safe, what to do, and why where the core says so. */
export function FailureNotice({ failure, action }: { failure: unknown; action?: ReactNode }) {
  const { wordsOf, problemText } = useFailureWords();
  if (failure === null || failure === undefined) return null;
  const { title, safe, todo } = wordsOf(failure);
  return (
    <Notice tone="error" action={action}>
      <strong>{title}</strong> {safe} {todo}
      <ul>
        {problemsIn(failure).map((problem) => (
          <li key={problem.path.join('.')}>{problemText(problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}
