import { useDeferredValue, useMemo } from 'react';
import { addMonths, type CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import { everyNote, type NoteFilter } from '../../../../../domain/contract/contact-note.ts';
import type { CaseMinutes } from '../../../../../domain/contract/meeting-closing.ts';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useRemembered } from '../../../forms/useRemembered.ts';
import { useToday } from '../../../forms/useToday.ts';
import { hasWords, saysOf } from '../minutes/timeline.ts';
import { useNotes } from './useNotes.ts';

/** What the person narrowed the timeline to; a period is counted back from today. */
export interface NoteWishes {
  readonly text: string;
  readonly method: string | null;
  readonly stage: string | null;
  readonly memberId: NoteFilter['memberId'];
  readonly period: Period;
  readonly withWithdrawn: boolean;
}
export const periods = ['all', 'month', 'quarter', 'year'] as const;
type Period = (typeof periods)[number];

const months = { month: 1, quarter: 3, year: 12 } as const;
const everything: NoteWishes = {
  text: '',
  method: null,
  stage: null,
  memberId: null,
  period: 'all',
  withWithdrawn: false,
};

/** The notes of a case, and what of them one wants to see. */
export function useFilteredNotes(caseId: CaseId) {
  const [wishes, setWishes] = useRemembered(`notes:${caseId}`, everything);
  const today = useToday();
  const text = useDeferredValue(wishes.text);
  const { data, notes, total, error, hasNextPage, isFetching, isPlaceholderData, fetchNextPage } = useNotes(
    caseId,
    toFilter({ ...wishes, text }, today),
  );
  const meetings = useMeetings(caseId, { ...wishes, text }, today);
  const { withWithdrawn: _shown, ...narrowing } = wishes;
  return {
    notes,
    meetings,
    total,
    isRead: data !== undefined && !isPlaceholderData,
    error,
    hasNextPage,
    /** The words to be marked in what is shown. */
    text,
    isFiltered: JSON.stringify(narrowing) !== JSON.stringify({ ...everything, withWithdrawn: undefined }),
    wishes,
    wish: (changed: Partial<NoteWishes>) => setWishes({ ...wishes, ...changed }),
    clear: () => setWishes(everything),
    fetchNextPage: () => {
      if (!isFetching) void fetchNextPage();
    },
  };
}

/** Meetings have no way of contact, stage or person: those who ask for one do not ask for them. */
function useMeetings(caseId: CaseId, wishes: NoteWishes, today: CivilDate): readonly CaseMinutes[] {
  const { data } = useQueryOperation('meeting.ofCase', { caseId });
  const { text, method, stage, memberId, period } = wishes;
  return useMemo(() => {
    if (method !== null || stage !== null || memberId !== null) return [];
    const from = period === 'all' ? '' : addMonths(today, -months[period]);
    return (data?.meetings ?? []).filter(
      (minutes) => minutes.heldOn >= from && hasWords(minutes) && saysOf(minutes, text),
    );
  }, [data, text, method, stage, memberId, period, today]);
}

function toFilter(wishes: NoteWishes, today: CivilDate): NoteFilter {
  const { text, method, stage, memberId, period, withWithdrawn } = wishes;
  return {
    ...everyNote,
    text,
    memberId,
    withWithdrawn,
    methods: method === null ? [] : [method],
    stages: stage === null ? [] : [stage],
    from: period === 'all' ? null : addMonths(today, -months[period]),
  };
}
