import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useIsShown } from '../bridge/useIsShown.ts';

/**
 * One form that is finished by a command: why it failed, how often it was tried, whether it is under way. Until all of
 * it is done, the draft thrown away included, pressing again does nothing: the record would be there twice. What fails
 * after the form was left is told of elsewhere.
 */
export function useAttempt() {
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [isPending, setIsPending] = useState(false);
  const isUnderWay = useRef(false);
  const { mutateAsync } = useMutation<undefined, unknown, () => Promise<void>>({
    mutationFn: async (work) => {
      await work();
    },
    meta: { isShown: useIsShown() },
    // The work holds what was typed.
    gcTime: 0,
  });
  /** @returns whether it was done */
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setFailure(null);
    setIsPending(true);
    try {
      await mutateAsync(work);
      return true;
    } catch (error) {
      setFailure(error);
      setAttempt((before) => before + 1);
      return false;
    } finally {
      isUnderWay.current = false;
      setIsPending(false);
    }
  };
  return {
    failure,
    attempt,
    isPending,
    run,
    /** The failure is answered: what is typed is looked at anew. */
    forget: () => setFailure(null),
  };
}
