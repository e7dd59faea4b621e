import type { ReactNode } from 'react';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { Notice } from '../../../ui/Notice.tsx';

/** A failure that no field explains: what happened, what is safe, what to do. */
export function FailureNotice({ failure, action }: { failure: unknown; action?: ReactNode }) {
  const { wordsOf } = useFailureWords();
  if (failure === null || failure === undefined) return null;
  const { title, safe, todo } = wordsOf(failure);
  return (
    <Notice tone="error" action={action}>
      <strong>{title}</strong> {safe} {todo}
    </Notice>
  );
}
