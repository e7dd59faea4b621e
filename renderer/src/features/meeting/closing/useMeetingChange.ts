import { useState } from 'react';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { useSaves } from '../saves.ts';

/** One change of the meeting at a press, in line with what its forms save by themselves. */
export function useMeetingChange() {
  const { run } = useSaves();
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  return {
    isPending,
    error,
    change: (work: (present: MeetingDetail) => Promise<unknown>): void => {
      setIsPending(true);
      run(work)
        .then(
          () => setError(null),
          (failure: unknown) => setError(failure),
        )
        .finally(() => setIsPending(false));
    },
  };
}
