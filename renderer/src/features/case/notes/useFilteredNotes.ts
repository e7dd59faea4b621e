import { useDeferredValue, useEffect, useState } from 'react';
import { foldProse } from '../../../../../domain/text/fold.ts';
import type { ContactNote } from '../../../../../domain/contract/case.ts';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { useNotes } from './useNotes.ts';

/** The notes of a case and what of them one wants to see. While a filter is set, all notes are read. */
export function useFilteredNotes(caseId: CaseId) {
  const [text, setText] = useState('');
  const [method, setMethod] = useState<string | null>(null);
  const { data, notes, error, hasNextPage, isFetching, fetchNextPage } = useNotes(caseId);
  const wanted = foldProse(useDeferredValue(text));
  const isFiltered = wanted !== '' || method !== null;
  useEffect(() => {
    if (isFiltered && hasNextPage && !isFetching) void fetchNextPage();
  }, [isFiltered, hasNextPage, isFetching, fetchNextPage]);
  return {
    /** All read so far; undefined before the first answer. */
    notes: data === undefined ? undefined : notes,
    shown: notes.filter(
      (note) =>
        (method === null || note.method === method) && (wanted === '' || textOf(note).includes(wanted)),
    ),
    error,
    hasNextPage,
    isReading: isFetching,
    isFiltered,
    text,
    method,
    setText,
    setMethod,
    clear: () => {
      setText('');
      setMethod(null);
    },
    fetchNextPage: () => {
      if (!isFetching) void fetchNextPage();
    },
  };
}

function textOf({ body, counterpart, nextPlan }: ContactNote): string {
  return foldProse(`${body} ${counterpart} ${nextPlan}`);
}
