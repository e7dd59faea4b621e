import type { Agency } from '../../../../domain/contract/agency.ts';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { DecisionContext } from '../../../../domain/meeting/decision-line.ts';
import { sitsAt } from '../../../../domain/meeting/reading.ts';

/** Who may be named in a decision: those at the table of the case first, then everybody of the agencies. */
export function knownPeople(
  { attendees }: Pick<MeetingDetail, 'attendees'>,
  item: AgendaItem,
  agencies: readonly Agency[],
): DecisionContext['people'] {
  const listed = agencies.flatMap(({ id: agencyId, name: agencyName, people }) =>
    people.map(({ name }) => ({ agencyId, agencyName, name })),
  );
  return [...attendees.filter(({ id }) => sitsAt(item, id)), ...listed];
}
