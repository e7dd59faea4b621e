import { useRef, useState } from 'react';
import { storeFile, type Belonging, type ChosenFile } from './store-file.ts';

export interface Refusal {
  readonly name: string;
  readonly failure: unknown;
}

/** The file that is being kept, and how much of all is done, from 0 to 1. */
export interface StoringProgress {
  readonly name: string;
  readonly share: number;
}

export type Storing = ReturnType<typeof useStoring>;

/** Keeps chosen files one after another, goes on past one that is refused, and stops within one on request. */
export function useStoring() {
  const [progress, setProgress] = useState<StoringProgress | null>(null);
  const stop = useRef(new AbortController());
  return {
    progress,
    cancel: () => stop.current.abort(),
    /** What became of them; those not begun when the person gave up are in neither. */
    store: async (
      files: readonly ChosenFile[],
      belonging: Belonging,
    ): Promise<{ kept: number; refused: readonly Refusal[] }> => {
      stop.current = new AbortController();
      const { signal } = stop.current;
      const isGivenUp = (): boolean => signal.aborted;
      const refused: Refusal[] = [];
      let kept = 0;
      for (const [before, file] of files.entries()) {
        if (isGivenUp()) break;
        const tell = (share: number): void =>
          setProgress({ name: file.name, share: (before + share) / files.length });
        tell(0);
        try {
          await storeFile(file, belonging, { signal, onProgress: tell });
          kept += 1;
        } catch (failure) {
          if (!isGivenUp()) refused.push({ name: file.name, failure });
        }
      }
      setProgress(null);
      return { kept, refused };
    },
  };
}
