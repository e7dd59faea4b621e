import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { CommunityPoint } from '../../../../domain/contract/community-point.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { MeetingId } from '../../../../domain/contract/scalars.ts';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';

export const pointKinds = ['issue', 'resource'] as const;
export const pointStates = ['open', 'taken-up', 'closed'] as const;

/** A point as it stands in the form. */
export interface PointValues {
  kind: CommunityPoint['kind'];
  text: string;
  note: string;
  state: CommunityPoint['state'];
  raisedOn: string;
}

export function freshPoint(raisedOn: CivilDate): PointValues {
  return { kind: 'issue', text: '', note: '', state: 'open', raisedOn: typedDay(raisedOn) };
}

export function pointValuesOf({ kind, text, note, state, raisedOn }: CommunityPoint): PointValues {
  return { kind, text, note, state, raisedOn: typedDay(raisedOn) };
}

/** Where the point was raised never changes. */
export function toPoint(
  values: PointValues,
  meetingId: MeetingId | null,
  today: CivilDate,
): InputOf<'communityPoint.add'> {
  return { ...values, raisedOn: requiredDay(values.raisedOn, today), meetingId };
}

/** As the command takes a point that is already there. */
export function savablePoint({
  meetingTitle: _title,
  ...point
}: CommunityPoint): InputOf<'communityPoint.save'> {
  return point;
}
