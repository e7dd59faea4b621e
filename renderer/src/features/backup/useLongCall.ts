import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../../domain/contract/index.ts';
import { call, cancel, subscribe, type OperationError } from '../../bridge/bridge.ts';

type LongName = 'backup.make' | 'backup.restore';

interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** Carries out an operation that takes a while: tells how far it is and can be stopped at its next step. */
export function useLongCall<Name extends LongName>(name: Name) {
  const callId = useRef<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () =>
      subscribe((event) => {
        if (event.event !== 'progress' || event.callId !== callId.current) return;
        setProgress({ step: event.step, done: event.done, total: event.total });
      }),
    [],
  );
  const mutation = useMutation<OutputOf<Name>, OperationError, InputOf<Name>>({
    mutationFn: (input) => {
      setProgress(null);
      return call(name, input, { onCallId: (id) => (callId.current = id) });
    },
  });
  const stop = (): void => {
    if (callId.current !== null) cancel(callId.current);
  };
  return { ...mutation, progress, stop };
}

/** Percent done, or null while nothing has been told yet. */
export function percentOf(progress: Progress | null): number | null {
  return progress === null || progress.total === 0 ? null : (progress.done / progress.total) * 100;
}
