import type { OutputOf } from '../../../../../domain/contract/index.ts';

type Conflict = OutputOf<'meeting.conflicts'>['conflicts'][number];

/** One line for each meeting in the way: the rooms and the people that it needs as well. */
export function byMeeting(conflicts: readonly Conflict[]) {
  const ids = [...new Set(conflicts.map(({ meetingId }) => meetingId))];
  return ids.flatMap((meetingId) => {
    const own = conflicts.filter((conflict) => conflict.meetingId === meetingId);
    const what = (kind: Conflict['kind']): string[] =>
      own.filter((conflict) => conflict.kind === kind).map((conflict) => conflict.what);
    const [first] = own;
    if (first === undefined) return [];
    const { title, startsAt, endsAt } = first;
    return [{ meetingId, title, startsAt, endsAt, places: what('place'), names: what('person') }];
  });
}
