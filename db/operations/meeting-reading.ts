import type { OutputOf } from '../../domain/contract/index.ts';
import type { MeetingDetail } from '../../domain/contract/meeting.ts';
import type { MeetingId, PersonId } from '../../domain/contract/scalars.ts';
import type { LeftOutOfMap } from '../../domain/household-map/handout.ts';
import { isNamedAmong, sitsAt, type Reading } from '../../domain/meeting/reading.ts';
import { shownName } from '../../domain/person/shown-name.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listOutsideTies } from '../repositories/outside-tie.ts';
import { readCaseAs, readCaseFacts, readingFor, type CaseFacts } from './case-sheet-facts.ts';
import type { OperationContext } from './context.ts';
import { helpingKinds } from './ecomap-facts.ts';
import { meetingDetail } from './meeting.ts';
import { withPresentConsent } from './present-consent.ts';

type Items = OutputOf<'meeting.reading'>['items'];
type Attendee = MeetingDetail['attendees'][number];

const mostTies = 200;

/** What everybody at the table may read of each case, as the sheets of `print` will have it. */
export function readersOf(tx: ReadTx, id: MeetingId, context: OperationContext): Items {
  const meeting = withPresentConsent(tx, meetingDetail(tx, id, context.today), context.today);
  return meeting.agenda.map((item) => {
    const facts = readCaseFacts(tx, meeting, item, context);
    const names = namesOf(facts);
    const family = familyOf(tx, facts);
    const judge = onceEach((attendee: Attendee) => {
      const reading = readingFor(tx, facts, item, attendee);
      return { reading, leftOut: countLeftOut(readCaseAs(facts, item, reading).leftOut) };
    });
    const readers = meeting.attendees.filter((attendee) => sitsAt(item, attendee.id));
    return {
      agendaItemId: item.id,
      readers: readers.map((attendee) => {
        const { reading, leftOut } = judge(attendee);
        return {
          attendeeId: attendee.id,
          verdict: reading.verdict,
          closed: closedOf(reading, names),
          leftOut,
          isFamily: isNamedAmong(attendee.name, family),
        };
      }),
    };
  });
}

/** How many records are left out and why; kin without consent are counted with the records without it. */
export function countLeftOut(reasons: readonly LeftOutOfMap[]): Items[number]['readers'][number]['leftOut'] {
  const groups = Map.groupBy(reasons, (reason) => (reason === 'unconsented' ? 'consent' : reason));
  return [...groups].map(([reason, all]) => ({ reason, count: all.length }));
}

/** Of the same agency and duty of secrecy everybody reads the same. */
function onceEach<Result>(judge: (attendee: Attendee) => Result): (attendee: Attendee) => Result {
  const known = new Map<string, Result>();
  return (attendee) => {
    const key = `${attendee.agencyId ?? ''} ${String(attendee.bound)}`;
    const result = known.get(key) ?? judge(attendee);
    known.set(key, result);
    return result;
  };
}

function namesOf({ map, own, entry }: CaseFacts): ReadonlyMap<PersonId, string> {
  return new Map([
    [own.principalId, entry.principalName],
    ...map.members.map((member) => [member.personId, shownName(member)] as const),
  ]);
}

function closedOf({ closed }: Reading<PersonId>, names: ReadonlyMap<PersonId, string>) {
  return closed.map(({ personId, reason }) => ({ personId, reason, name: names.get(personId) ?? '' }));
}

/**
 * Names of the household, its kin and who is tied to it, also former ones and as they are read; who is tied to it by
 * profession sits there for that.
 */
function familyOf(tx: ReadTx, { map }: CaseFacts): string[] {
  const ties = listOutsideTies(tx, map.householdId, mostTies).filter(
    ({ agencyId, kind }) => agencyId === null && !helpingKinds.includes(kind),
  );
  return [
    ...[...map.members, ...map.kinship.relatives].flatMap(({ name, kana, substituteName, otherNames }) => [
      name,
      kana,
      substituteName,
      ...otherNames.flatMap((other) => [other.name, other.kana]),
    ]),
    ...ties.map(({ displayName }) => displayName),
  ];
}
