import { useInfiniteQuery } from '@tanstack/react-query';
import { addDays, type CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { ContactNote } from '../../../../../domain/contract/case.ts';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { call } from '../../../bridge/bridge.ts';

const pageSize = 60;

/** Notes of a case, latest first, read on as one scrolls. */
export function useNotes(caseId: CaseId) {
  const query = useInfiniteQuery({
    queryKey: ['contactNote.list', { caseId }],
    queryFn: ({ pageParam: before }) => call('contactNote.list', { caseId, before, limit: pageSize }),
    initialPageParam: null as CivilDate | null,
    getNextPageParam: ({ notes, more }, _pages, before) => {
      const last = notes.at(-1);
      if (!more || last === undefined) return undefined;
      // A page may end within a day: the next one begins with that day again.
      const next = addDays(last.contactedOn, 1);
      return next === before ? undefined : next;
    },
  });
  const notes = new Map<string, ContactNote>();
  for (const page of query.data?.pages ?? []) for (const note of page.notes) notes.set(note.id, note);
  return { ...query, notes: [...notes.values()] };
}
