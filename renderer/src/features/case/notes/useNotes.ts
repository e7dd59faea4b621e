import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { NoteFilter } from '../../../../../domain/contract/contact-note.ts';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { call } from '../../../bridge/bridge.ts';

const pageSize = 60;

/** Notes of a case that a filter lets through, latest first, read on as one scrolls. */
export function useNotes(caseId: CaseId, filter: NoteFilter) {
  const query = useInfiniteQuery({
    queryKey: ['contactNote.list', { caseId, filter }],
    queryFn: ({ pageParam: before }) => call('contactNote.list', { caseId, before, limit: pageSize, filter }),
    initialPageParam: null as CivilDate | null,
    // A page ends with its last day; the next begins on the day before.
    getNextPageParam: ({ notes, more }) => (more ? notes.at(-1)?.contactedOn : undefined),
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  return { ...query, notes: pages.flatMap(({ notes }) => notes), total: pages[0]?.total ?? 0 };
}
