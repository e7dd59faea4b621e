import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { suggestCases } from './case-suggestions.ts';

/** What speaks for each open case: a due monitoring, the last meeting, what it left undecided, a long silence. */
export function useCaseSuggestions(meeting: MeetingDetail): ReturnType<typeof suggestCases> {
  const today = useQueryOperation('today.get', {}).data;
  const open = useQueryOperation('meeting.openPoints', { id: meeting.id }).data;
  const previous = open?.previous?.id;
  const last = useQueryOperation(
    'meeting.get',
    { id: previous ?? meeting.id },
    { isEnabled: previous !== undefined },
  ).data;
  return suggestCases({
    due: today?.due ?? [],
    quiet: today?.quiet ?? [],
    undecided: open?.undecided ?? [],
    last: previous === undefined ? [] : (last?.agenda ?? []),
  });
}
