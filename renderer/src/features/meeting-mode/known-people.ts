import type { Agency } from '../../../../domain/contract/agency.ts';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { DecisionContext } from '../../../../domain/meeting/decision-line.ts';

/** Whether an attendee sits at the table while the case is heard. */
export function sitsAt(
  { everyone, attendeeIds }: Pick<AgendaItem, 'everyone' | 'attendeeIds'>,
  { id }: Pick<MeetingDetail['attendees'][number], 'id'>,
): boolean {
  return everyone || attendeeIds.includes(id);
}

/** Who may be named in a decision: those at the table of the case first, then everybody of the agencies. */
export function knownPeople(
  { attendees }: Pick<MeetingDetail, 'attendees'>,
  item: AgendaItem,
  agencies: readonly Agency[],
): DecisionContext['people'] {
  const listed = agencies.flatMap(({ id: agencyId, name: agencyName, people }) =>
    people.map(({ name }) => ({ agencyId, agencyName, name })),
  );
  return [...attendees.filter((attendee) => sitsAt(item, attendee)), ...listed];
}
