import { useState } from 'react';

/** One form that is finished by a command: why it failed, how often it was tried, whether it is under way. */
export function useAttempt() {
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [isPending, setIsPending] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (isPending) return;
    setFailure(null);
    setIsPending(true);
    try {
      await work();
    } catch (error) {
      setFailure(error);
      setAttempt((before) => before + 1);
    } finally {
      setIsPending(false);
    }
  };
  return { failure, attempt, isPending, run };
}
