import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  usePrefetchInfiniteQuery,
} from '@tanstack/react-query';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import { everyNote, type NoteFilter } from '../../../../../domain/contract/contact-note.ts';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { call } from '../../../bridge/bridge.ts';
import { keepUnchanged, type NotePages } from './keep-unchanged.ts';

const pageSize = 60;

/** Notes of a case that a filter lets through, latest first, read on as one scrolls. */
export function useNotes(caseId: CaseId, filter: NoteFilter) {
  const query = useInfiniteQuery({ ...notesOf(caseId, filter), placeholderData: keepPreviousData });
  const pages = query.data?.pages ?? [];
  return { ...query, notes: pages.flatMap(({ notes }) => notes), total: pages[0]?.total ?? 0 };
}

/** Asks for the latest notes before it is known whose they are, so that they need not wait for the answer. */
export function useNotesAhead(caseId: CaseId): void {
  usePrefetchInfiniteQuery(notesOf(caseId, everyNote));
}

function notesOf(caseId: CaseId, filter: NoteFilter) {
  return infiniteQueryOptions({
    queryKey: ['contactNote.list', { caseId, filter }],
    queryFn: ({ pageParam: before }) => call('contactNote.list', { caseId, before, limit: pageSize, filter }),
    initialPageParam: null as CivilDate | null,
    // A page ends with its last day; the next begins on the day before.
    getNextPageParam: ({ notes, more }) => (more ? notes.at(-1)?.contactedOn : undefined),
    structuralSharing: (before, after) => keepUnchanged(before as NotePages | undefined, after as NotePages),
  });
}
