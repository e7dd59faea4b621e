import { addDays, addMonths, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { particularKinds } from '../../domain/consent/kinds.ts';
import { agreedUnder, type RecordOfPeople } from '../../domain/consent/records.ts';
import type { ContactNote } from '../../domain/contract/contact-note.ts';
import type { MapState } from '../../domain/contract/household-map.ts';
import type { AgendaItem, MeetingDetail } from '../../domain/contract/meeting.ts';
import type { HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import type { LeftOutOfMap } from '../../domain/household-map/handout.ts';
import { obeyProtection } from '../../domain/household-map/protect.ts';
import { labelFor } from '../../domain/household/label.ts';
import { mapForReader } from '../../domain/meeting/reader-map.ts';
import { readingOf, type PersonOfCase, type Reading } from '../../domain/meeting/reading.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { agencyCategory } from '../repositories/agency.ts';
import { readCase, readCaseOwn } from '../repositories/case.ts';
import { listConsentPersons, listStatements, type StatementRow } from '../repositories/consent.ts';
import { notesSince, notesSinceOrWritten } from '../repositories/contact-note.ts';
import { listSharedRecords } from '../repositories/disclosure.ts';
import { readHeadId } from '../repositories/household.ts';
import { readIntakeOfCase } from '../repositories/intake.ts';
import { listSnapshots } from '../repositories/map-snapshot.ts';
import { meetingsOfCase } from '../repositories/meeting.ts';
import { rolesOfCase, rolesSettledSince } from '../repositories/role.ts';
import { found } from '../repositories/row.ts';
import { ruleOf, ruleThen } from '../repositories/setting.ts';
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
  /** Whose name the household has. */
  readonly headId: PersonId | null;
  /** The day for which consent is asked. */
  readonly readOn: CivilDate;
  /** On the day of the meeting. */
  readonly map: MapState;
  /** Whether a 主訴 was written down. */
  readonly hasAccount: boolean;
  readonly people: readonly (Omit<PersonOfCase<PersonId>, 'statement'> & {
    readonly statements: readonly StatementRow[];
  })[];
  readonly previous: (EarlierMeeting & { readonly decision: RecordOfPeople<PersonId> }) | undefined;
  /** On the day of the last meeting; read for the first sheet that asks for it. */
  readonly previousMap: () => MapState | null;
  readonly since: CivilDate;
  readonly notes: readonly SheetNote[];
  /** Of plans and earlier meetings: what is open, and what the last meeting and the plan agreed on. */
  readonly roles: readonly SheetRole[];
}

/** @throws OperationFailure `not-found` when the case is gone */
export function readCaseFacts(
  tx: ReadTx,
  { heldOn, startsAt }: Pick<MeetingDetail, 'heldOn' | 'startsAt'>,
  { caseId }: Pick<AgendaItem, 'caseId'>,
  context: OperationContext,
): CaseFacts {
  const entry = found(readCase(tx, caseId));
  const own = found(readCaseOwn(tx, caseId));
  const map = guardedMap(mapAt(tx, entry.householdId, { asOf: heldOn }, context), own.principalId);
  const earlier = meetingsOfCase(tx, caseId).filter(
    (other) => other.heldOn < heldOn || (other.heldOn === heldOn && other.startsAt < startsAt),
  );
  const [previous] = earlier;
  const since = previous?.heldOn ?? addMonths(heldOn, -monthsWithoutMeeting);
  return {
    entry,
    own,
    headId: readHeadId(tx, entry.householdId),
    readOn: dayOfReading({ heldOn }, context.today),
    map,
    hasAccount: readIntakeOfCase(tx, caseId).chiefComplaint !== '',
    people: peopleOf(tx, caseId, own.principalId, map),
    previous: previous && { ...previous, decision: decisionOf(tx, previous) },
    previousMap: once(() =>
      previous === undefined
        ? null
        : guardedMap(mapAfter(tx, entry.householdId, previous, context), own.principalId),
    ),
    since,
    notes: (previous === undefined
      ? notesSince(tx, caseId, since)
      : notesUnheard(tx, caseId, previous, context)
    )
      .filter((note) => note.contactedOn <= heldOn)
      .map((note) => ({ ...note, personIds: note.memberIds })),
    roles: rolesBefore(tx, caseId, earlier),
  };
}

/**
 * Contacts from the day of a meeting on, and earlier ones written down or corrected on that day or later: of those its
 * sheet knew nothing.
 */
function notesUnheard(
  tx: ReadTx,
  caseId: AgendaItem['caseId'],
  { heldOn }: Pick<EarlierMeeting, 'heldOn'>,
  { dayOf }: Pick<OperationContext, 'dayOf'>,
): ContactNote[] {
  // A civil day begins less than a day before its date does in UTC.
  return notesSinceOrWritten(tx, caseId, heldOn, addDays(heldOn, -1)).filter(
    ({ contactedOn, writtenAt }) => contactedOn >= heldOn || dayOf(writtenAt) >= heldOn,
  );
}

/** The map as it was kept when the minutes became final; while they are a draft, as the records have that day. */
function mapAfter(
  tx: ReadTx,
  householdId: HouseholdId,
  { id, heldOn }: EarlierMeeting,
  context: OperationContext,
): MapState {
  const kept = listSnapshots(tx, householdId).find(({ meetingId }) => meetingId === id);
  return mapAt(tx, householdId, kept === undefined ? { asOf: heldOn } : { snapshotId: kept.id }, context);
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: read() }).value;
}

/** The map as paper may have it: whatever is released on the screen for the moment stays withheld here. */
function guardedMap(map: MapState, principalId: PersonId): MapState {
  const guarded = new Set<string>(
    [...map.members, ...map.kinship.relatives]
      .filter(({ addressProtected }) => addressProtected)
      .map(({ personId }) => personId),
  );
  return { ...obeyProtection(map, (id) => guarded.has(id)), principalId };
}

/** An attendee, or whoever else is given a copy. */
export type SheetReader = Pick<MeetingDetail['attendees'][number], 'agencyId' | 'bound'>;

/** What is handed out before a meeting is read there: consent that runs out until then does not open it. */
export function dayOfReading({ heldOn }: Pick<MeetingDetail, 'heldOn'>, today: CivilDate): CivilDate {
  return heldOn > today ? heldOn : today;
}

/** Judges a case for somebody at the table. */
export function readingFor(
  tx: ReadTx,
  facts: CaseFacts,
  item: Pick<AgendaItem, 'rule' | 'exceptionReason'>,
  reader: SheetReader,
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
      today: facts.readOn,
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
  /** 主訴, which is of anything. */
  readonly hasAccount: boolean;
  /** 協議すること, written for the table of this meeting. */
  readonly hasQuestions: boolean;
  readonly leftOut: readonly LeftOutOfMap[];
}

export function readCaseAs(
  facts: CaseFacts,
  item: Pick<AgendaItem, 'rule' | 'questions'>,
  reading: Reading<PersonId>,
): CaseAsRead {
  const { principalId } = facts.own;
  const isOpen = reading.isOpen(principalId);
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
  const hasQuestions = item.questions !== '' && mayRead(agreedUnder(item.rule));
  const hasAccount = reading.tells(principalId, 'account');
  if (isOpen && facts.hasAccount && !hasAccount) leftOut.push('consent');
  const map = mapForReader(facts.map, { ...reading, stays });
  return {
    notes,
    roles,
    hasDecision,
    hasAccount,
    hasQuestions,
    map: isOpen ? { ...map.state, label: labelAs(facts, reading) } : null,
    leftOut: [...leftOut, ...map.leftOut],
  };
}

/** What the household is called before a reader. */
function labelAs({ entry, own, headId }: CaseFacts, { isOpen }: Pick<Reading<PersonId>, 'isOpen'>): string {
  return labelFor(entry, { head: headId === null || isOpen(headId), principal: isOpen(own.principalId) });
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

/**
 * What is open, what the last meeting and the plan agreed on, and what was settled since that meeting, whichever agreed on
 * it. A role is as open as the plan it stands in, and as the law of the meeting that agreed on it.
 */
function rolesBefore(
  tx: ReadTx,
  caseId: AgendaItem['caseId'],
  earlier: readonly EarlierMeeting[],
): SheetRole[] {
  const records = new Map(listSharedRecords(tx, caseId, ['roles']).map((record) => [record.id, record]));
  const [previous] = earlier;
  const settled = previous && rolesSettledSince(tx, caseId, previous.heldOn);
  return rolesOfCase(tx, caseId).flatMap((role) => {
    const record = records.get(role.id);
    const isOpen = role.state === 'planned' || role.state === 'doing';
    const isRecent =
      role.meetingId === null || role.meetingId === previous?.id || settled?.has(role.id) === true;
    const isBefore = role.meetingId === null || earlier.some(({ id }) => id === role.meetingId);
    return record !== undefined && isBefore && (isOpen || isRecent) ? [{ ...record, ...role }] : [];
  });
}

/** How far what a meeting decided may go. */
export function decisionOf(
  tx: ReadTx,
  { legalBasis, finalNeedsConsent }: Pick<EarlierMeeting, 'legalBasis' | 'finalNeedsConsent'>,
): RecordOfPeople<PersonId> {
  return agreedUnder(ruleThen(finalNeedsConsent, ruleOf(tx, legalBasis)));
}
