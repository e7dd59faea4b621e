import { useRef, useState } from 'react';

/**
 * One form that is finished by a command: why it failed, how often it was tried, whether it is under way. Until all of
 * it is done, the draft thrown away included, pressing again does nothing: the record would be there twice.
 */
export function useAttempt() {
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [isPending, setIsPending] = useState(false);
  const isUnderWay = useRef(false);
  /** @returns whether it was done */
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setFailure(null);
    setIsPending(true);
    try {
      await work();
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
