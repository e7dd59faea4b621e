import { addMonths, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { particularKinds } from '../../domain/consent/kinds.ts';
import type { RecordOfPeople } from '../../domain/consent/records.ts';
import type { ContactNote } from '../../domain/contract/contact-note.ts';
import type { MapState } from '../../domain/contract/household-map.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import type { AgendaItem, MeetingDetail } from '../../domain/contract/meeting.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import type { LeftOutOfMap } from '../../domain/household-map/handout.ts';
import { obeyProtection } from '../../domain/household-map/protect.ts';
import { mapForReader } from '../../domain/meeting/reader-map.ts';
import { readingOf, type PersonOfCase, type Reading } from '../../domain/meeting/reading.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyCategory } from '../repositories/agency.ts';
import { readCase, readCaseOwn } from '../repositories/case.ts';
import { listConsentPersons, listStatements, type StatementRow } from '../repositories/consent.ts';
import { notesSince } from '../repositories/contact-note.ts';
import { listSharedRecords } from '../repositories/disclosure.ts';
import { meetingsOfCase } from '../repositories/meeting.ts';
import { rolesOfCase } from '../repositories/role.ts';
import { found } from '../repositories/row.ts';
import { ruleOf } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { mapAt } from './map-state.ts';

/** Notes shown where the case was never before a meeting. */
const monthsWithoutMeeting = 6;
/** More statements than this nobody makes in one case. */
const mostStatements = 500;

type RoleOfCase = ReturnType<typeof rolesOfCase>[number];
type EarlierMeeting = ReturnType<typeof meetingsOfCase>[number];
export type SheetRole = RoleOfCase & RecordOfPeople<PersonId>;
export type SheetNote = ContactNote & RecordOfPeople<PersonId>;

/** What a case sheet is made of before anybody reads it: read once, judged for each reader. */
export interface CaseFacts {
  readonly entry: NonNullable<ReturnType<typeof readCase>>;
  readonly own: NonNullable<ReturnType<typeof readCaseOwn>>;
  /** On the day of the meeting. */
  readonly map: MapState;
  readonly people: readonly (Omit<PersonOfCase<PersonId>, 'statement'> & {
    readonly statements: readonly StatementRow[];
  })[];
  readonly previous: (EarlierMeeting & { readonly decision: RecordOfPeople<PersonId> }) | undefined;
  readonly since: CivilDate;
  readonly notes: readonly SheetNote[];
  /** Of plans and earlier meetings: what is open, and what the last meeting and the plan agreed on. */
  readonly roles: readonly SheetRole[];
}

/** @throws OperationFailure `not-found` when the case is gone */
export function readCaseFacts(
  tx: ReadTx,
  heldOn: CivilDate,
  { caseId }: Pick<AgendaItem, 'caseId'>,
  context: OperationContext,
): CaseFacts {
  const entry = found(readCase(tx, caseId));
  const own = found(readCaseOwn(tx, caseId));
  const map = guardedMap(mapAt(tx, entry.householdId, { asOf: heldOn }, context), own.principalId);
  const earlier = meetingsOfCase(tx, caseId).filter((other) => other.heldOn < heldOn);
  const [previous] = earlier;
  const since = previous?.heldOn ?? addMonths(heldOn, -monthsWithoutMeeting);
  return {
    entry,
    own,
    map,
    people: peopleOf(tx, caseId, own.principalId, map),
    previous: previous && { ...previous, decision: saidUnder(tx, previous.legalBasis) },
    since,
    notes: notesSince(tx, caseId, since)
      .filter((note) => note.contactedOn <= heldOn)
      .map((note) => ({ ...note, personIds: note.memberIds })),
    roles: rolesBefore(tx, caseId, earlier),
  };
}

/** The map as paper may have it: whatever is released on the screen for the moment stays withheld here. */
export function guardedMap(map: MapState, principalId: PersonId): MapState {
  const guarded = new Set<string>(
    [...map.members, ...map.kinship.relatives]
      .filter(({ addressProtected }) => addressProtected)
      .map(({ personId }) => personId),
  );
  return { ...obeyProtection(map, (id) => guarded.has(id)), principalId };
}

/** An attendee, or whoever else is given a copy. */
export type SheetReader = Pick<MeetingDetail['attendees'][number], 'agencyId' | 'bound'>;

/** Judges a case for somebody at the table. */
export function readingFor(
  tx: ReadTx,
  facts: CaseFacts,
  item: Pick<AgendaItem, 'rule' | 'exceptionReason'>,
  reader: SheetReader,
  { today }: Pick<OperationContext, 'today'>,
): Reading<PersonId> {
  const category = agencyCategory(tx, reader.agencyId);
  const kinds = particularKinds({ category, purpose: '', participation: '' });
  const latest = (statements: readonly StatementRow[], kind: string) =>
    statements.find((statement) => statement.kind === kind);
  return readingOf(
    {
      rule: item.rule,
      exceptionReason: item.exceptionReason,
      principalId: facts.own.principalId,
      today,
      people: facts.people.map(({ statements, ...person }) => ({
        ...person,
        statement: latest(statements, 'sharing') ?? null,
        particular: kinds.flatMap((kind) => latest(statements, kind) ?? []),
      })),
    },
    reader,
  );
}

/** What is left of a case for one reader. */
interface CaseAsRead extends Pick<CaseFacts, 'notes' | 'roles'> {
  /** Null where the reader may not know the person the case is about: then the sheet says nothing. */
  readonly map: MapState | null;
  readonly hasDecision: boolean;
  readonly leftOut: readonly LeftOutOfMap[];
}

export function readCaseAs(facts: CaseFacts, reading: Reading<PersonId>): CaseAsRead {
  const isOpen = reading.isOpen(facts.own.principalId);
  const stays = (record: RecordOfPeople<PersonId>) => reading.stays(record) ?? (isOpen ? null : 'consent');
  const leftOut: LeftOutOfMap[] = [];
  const mayRead = (record: RecordOfPeople<PersonId>): boolean => {
    const reason = stays(record);
    if (reason !== null) leftOut.push(reason);
    return reason === null;
  };
  const notes = facts.notes.filter(mayRead);
  const roles = facts.roles.filter(mayRead);
  const { previous } = facts;
  const hasDecision = previous !== undefined && previous.decided !== '' && mayRead(previous.decision);
  const map = mapForReader(facts.map, { isOpen: reading.isOpen, stays });
  return {
    notes,
    roles,
    hasDecision,
    map: isOpen ? map.state : null,
    leftOut: [...leftOut, ...map.leftOut],
  };
}

/** Everybody the records of a case may speak of, with what each has said in it. */
function peopleOf(
  tx: ReadTx,
  caseId: AgendaItem['caseId'],
  principalId: PersonId,
  { members, kinship }: MapState,
): CaseFacts['people'] {
  const own = new Set(members.map(({ personId }) => personId));
  const drawn = [...members, ...kinship.relatives];
  const dead = new Set(
    drawn.filter(({ death, residency }) => death !== null || residency === 'dead').map((p) => p.personId),
  );
  const everybody = new Set([
    ...drawn.map(({ personId }) => personId),
    ...listConsentPersons(tx, caseId).map(({ personId }) => personId),
    principalId,
  ]);
  const statements = Map.groupBy(listStatements(tx, caseId, mostStatements), ({ personId }) => personId);
  return [...everybody].map((personId) => ({
    personId,
    isDead: dead.has(personId),
    isMember: own.has(personId),
    statements: statements.get(personId) ?? [],
  }));
}

/** A role is as open as the plan it stands in, and as the law of the meeting that agreed on it. */
function rolesBefore(
  tx: ReadTx,
  caseId: AgendaItem['caseId'],
  earlier: readonly EarlierMeeting[],
): SheetRole[] {
  const records = new Map(listSharedRecords(tx, caseId, ['roles']).map((record) => [record.id, record]));
  const [previous] = earlier;
  return rolesOfCase(tx, caseId).flatMap((role) => {
    const record = records.get(role.id);
    const isOpen = role.state === 'planned' || role.state === 'doing';
    const isRecent = role.meetingId === null || role.meetingId === previous?.id;
    const isBefore = role.meetingId === null || earlier.some(({ id }) => id === role.meetingId);
    return record !== undefined && isBefore && (isOpen || isRecent) ? [{ ...record, ...role }] : [];
  });
}

/** What was decided under the secrecy of the law is 支援会議限定, like a note so marked. */
export function saidUnder(tx: ReadTx, basis: LegalBasis): RecordOfPeople<PersonId> {
  const shareScope = ruleOf(tx, basis) === 'consent' ? 'consented' : 'council';
  return { shareScope, sensitive: false, personIds: [] };
}
