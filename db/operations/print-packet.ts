import type { StayBehind } from '../../domain/consent/gate.ts';
import { agreedUnder, type RecordOfPeople } from '../../domain/consent/records.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { AgendaItem, MeetingDetail } from '../../domain/contract/meeting.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { sitsAt } from '../../domain/meeting/reading.ts';
import type { MapDrawing } from '../../domain/print/household-map-view.ts';
import type { PacketCopy, PacketPart, PacketView } from '../../domain/print/packet-view.ts';
import { leftOutWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { findPlan } from '../repositories/support-plan.ts';
import { readCaseFacts, readingFor } from './case-sheet-facts.ts';
import type { OperationContext } from './context.ts';
import { meetingDetail } from './meeting.ts';
import {
  attendeeRows,
  cardsOf,
  checkAgendaConsent,
  meetingHead,
  programmeOf,
  roleListOf,
  sheetHead,
} from './print-head.ts';
import { addUp, caseSheetFor } from './print-meeting-sheet.ts';
import { planView } from './plan-view.ts';
import { withPresentConsent } from './present-consent.ts';
import { caseLog, isHeardByException, officeRecipient, plainLog, type Paper } from './print-paper.ts';
import { personsOfPlan } from './print-plan.ts';
import { planTitle, supportPlanParts } from './print-support-plan.ts';
import { sheetContext, type SheetContext } from './sheet-context.ts';

type Request = Extract<PrintRequest, { kind: 'packet' }>;
type PacketReader = MeetingDetail['attendees'][number];

/** A copy as it is printed, and what the log has to say of it. */
interface CopyPaper {
  readonly reader: PacketReader | null;
  readonly copy: PacketCopy;
  readonly log: Paper['log'];
}

interface PacketPaper extends Paper {
  readonly view: PacketView;
  readonly copies: readonly CopyPaper[];
}

/**
 * 会議資料: one bound copy for each reader, with the cases he sits at and what he may read of them, or one for the office
 * with everything (reference.md §1.6, §3.2). A consent that is missing stops the copies of those who sit at the case.
 * @throws OperationFailure `not-found` for a reader who does not attend, `consent-required`
 */
export function packetPaper(tx: ReadTx, request: Request, context: OperationContext): PacketPaper {
  const meeting = withPresentConsent(tx, meetingDetail(tx, request.meetingId, context.today), context.today);
  const sheets = sheetContext(tx, context, { ecomap: request.sheets.includes('household-maps') });
  const readers = request.readers.map((id) => attendeeOf(meeting, id));
  requireConsents(meeting, readers);
  const copies = (readers.length > 0 ? readers : [null]).map((reader) =>
    copyFor(tx, request, meeting, reader, sheets),
  );
  return {
    copies,
    log: plainLog,
    view: {
      kind: 'packet',
      ...sheetHead(tx, context),
      title: `${meeting.title}　会議資料`,
      leftOut: addUp(copies.flatMap(({ copy }) => copy.leftOut)),
      meeting: meetingHead(meeting),
      issuer: context.staff.name,
      copies: copies.map(({ copy }) => copy),
    },
  };
}

function attendeeOf({ attendees }: MeetingDetail, id: PacketReader['id']): PacketReader {
  const attendee = attendees.find((entry) => entry.id === id);
  if (attendee === undefined) throw new OperationFailure('not-found');
  return attendee;
}

/** A case nobody among the readers sits at stops nothing; the office reads its own records without consent. */
function requireConsents(meeting: MeetingDetail, readers: readonly PacketReader[]): void {
  const heard = new Set(
    readers.flatMap((reader) => meeting.agenda.filter((item) => sitsAt(item, reader.id))),
  );
  // Sparse on purpose: the path of a problem is the place on the whole agenda.
  const asked = meeting.agenda.map((item) =>
    heard.has(item) ? item : { ...item, rule: 'secrecy' as const },
  );
  checkAgendaConsent({ agenda: asked });
}

function copyFor(
  tx: ReadTx,
  { sheets }: Request,
  meeting: MeetingDetail,
  reader: PacketReader | null,
  context: SheetContext,
): CopyPaper {
  const heard = meeting.agenda.filter((item) => reader === null || sitsAt(item, reader.id));
  const cases = heard.map((item) => partsOfCase(tx, { sheets, meeting, item, reader }, context));
  const when = (sheet: Request['sheets'][number], part: () => PacketPart): PacketPart[] =>
    sheets.includes(sheet) ? [part()] : [];
  const roles = sheets.includes('roles')
    ? rolesFor(heard, (item) => judge(tx, meeting, item, reader, context)(agreedUnder(item.rule)))
    : { items: [], leftOut: [] };
  const told = new Map(heard.map((item) => [item, toldOf(tx, meeting, item, reader, context)]));
  const recipient = reader === null ? officeRecipient : recipientOf(reader);
  return {
    reader,
    copy: {
      number: null,
      recipient,
      returned: reader !== null,
      printNumber: null,
      leftOut: addUp([...cases.flatMap(({ leftOut }) => leftOut), ...roles.leftOut]),
      parts: [
        ...when('programme', () => ({
          type: 'programme',
          title: '次第',
          programme: programmeOf(meeting, heard),
        })),
        ...when('attendees', () => ({
          type: 'attendees',
          title: '出席者名簿',
          attendees: attendeeRows(meeting),
        })),
        ...cases.flatMap(({ parts }) => parts),
        ...when('roles', () => ({
          type: 'roles',
          title: '役割分担表',
          ...roleListOf(meeting, roles.items),
        })),
        ...when('name-cards', () => ({ type: 'name-cards', title: '名札', cards: cardsOf(meeting) })),
      ],
    },
    log: {
      ...caseLog({ agenda: heard }, (item) => told.get(item)?.isByException === true),
      recipient,
      recipientAgencyId: reader?.agencyId ?? null,
      parts: sheets,
      personIds: sheets.some((sheet) => sheetsOfPeople.has(sheet))
        ? [...told.values()].flatMap(({ personIds }) => personIds)
        : [],
    },
  };
}

/** Sheets that speak of the people of a case. */
const sheetsOfPeople: ReadonlySet<Request['sheets'][number]> = new Set([
  'case-sheets',
  'household-maps',
  'plans',
  'roles',
]);

/** Of whom a copy speaks in a case, and whether a written reason opens it to the reader. */
function toldOf(
  tx: ReadTx,
  meeting: MeetingDetail,
  item: AgendaItem,
  reader: PacketReader | null,
  context: SheetContext,
): { personIds: PersonId[]; isByException: boolean } {
  const facts = context.factsOf(item.id, () => readCaseFacts(tx, meeting, item, context));
  const { principalId } = facts.own;
  const people = [...new Set([principalId, ...facts.map.members.map(({ personId }) => personId)])];
  if (reader === null) return { personIds: people, isByException: isHeardByException(item) };
  const { verdict, isOpen } = readingFor(tx, facts, item, reader);
  return {
    personIds: isOpen(principalId) ? people.filter(isOpen) : [],
    isByException: verdict === 'allowed-by-exception',
  };
}

interface CaseForReader {
  readonly sheets: Request['sheets'];
  readonly meeting: MeetingDetail;
  readonly item: AgendaItem;
  readonly reader: PacketReader | null;
}

/** The pages of one case one behind the other: its sheet, its drawings, its plan. */
function partsOfCase(
  tx: ReadTx,
  { sheets, meeting, item, reader }: CaseForReader,
  context: SheetContext,
): { parts: PacketPart[]; leftOut: PacketCopy['leftOut'] } {
  const sheet = caseSheetFor(tx, meeting, item, meeting.agenda.indexOf(item), reader, context);
  const name = `事例${String(sheet.number)}　${sheet.caseNumber}`;
  const { genogram, ecomap } = sheet;
  const drawings: MapDrawing[] = [
    ...(genogram === null ? [] : [{ kind: 'genogram', picture: genogram } as const]),
    ...(ecomap === null ? [] : [{ kind: 'ecomap', picture: ecomap } as const]),
  ];
  const plan = sheets.includes('plans')
    ? planFor(tx, { meeting, item, reader }, sheet.household, context)
    : noPlan;
  const parts: PacketPart[] = [
    ...(sheets.includes('case-sheets')
      ? [{ type: 'case-sheet', title: `${name}　事例シート`, sheet } as const]
      : []),
    ...(sheets.includes('household-maps') ? drawings : []).map((drawing) => ({
      type: 'drawing' as const,
      title: `${name}　${drawing.picture.title}`,
      drawing,
    })),
    ...(plan.part === null ? [] : [{ ...plan.part, title: `${name}　${plan.part.title}` }]),
  ];
  const isTold = sheets.includes('case-sheets') || sheets.includes('household-maps');
  return { parts, leftOut: [...(isTold ? sheet.leftOut : []), ...plan.leftOut] };
}

interface PlanForReader {
  readonly part: Extract<PacketPart, { type: 'plan' }> | null;
  readonly leftOut: PacketCopy['leftOut'];
}

const noPlan: PlanForReader = { part: null, leftOut: [] };

/** The plan on the table: the draft, or the one in force; left out where anybody in it is closed to the reader. */
function planFor(
  tx: ReadTx,
  { meeting, item, reader }: Omit<CaseForReader, 'sheets'>,
  household: string,
  context: SheetContext,
): PlanForReader {
  const id = findPlan(tx, item.caseId, 'draft') ?? findPlan(tx, item.caseId, 'decided');
  if (id === undefined) return noPlan;
  const plan = planView(tx, id, context.today);
  const stays = judge(tx, meeting, item, reader, context);
  const reason = stays({ ...plan, personIds: personsOfPlan(tx, plan) });
  if (reason !== null) return { part: null, leftOut: [{ reason: leftOutWords[reason], count: 1 }] };
  const meetingRoles = plan.meetingRoles.filter(({ rule }) => stays(agreedUnder(rule)) === null);
  const behind = plan.meetingRoles.length - meetingRoles.length;
  return {
    part: {
      type: 'plan',
      title: planTitle(tx, plan),
      standing: plan.state === 'draft' ? '案' : '',
      // It is signed on a plan of its own, not on a copy that is collected again.
      parts: supportPlanParts(tx, { ...plan, meetingRoles }, household, context).filter(
        ({ type }) => type !== 'signature',
      ),
    },
    leftOut: behind === 0 ? [] : [{ reason: leftOutWords.council, count: behind }],
  };
}

/** The cases whose agreements the reader may have, and how many roles of the others stay behind. */
function rolesFor(
  heard: readonly AgendaItem[],
  stays: (item: AgendaItem) => StayBehind,
): { items: AgendaItem[]; leftOut: PacketCopy['leftOut'] } {
  const judged = heard.map((item) => ({ item, reason: stays(item) }));
  return {
    items: judged.filter(({ reason }) => reason === null).map(({ item }) => item),
    leftOut: judged.flatMap(({ item, reason }) =>
      reason === null || item.roles.length === 0
        ? []
        : [{ reason: leftOutWords[reason], count: item.roles.length }],
    ),
  };
}

/** Why a record of a case stays behind for a reader, or null; nothing does for the office. */
function judge(
  tx: ReadTx,
  meeting: MeetingDetail,
  item: AgendaItem,
  reader: PacketReader | null,
  context: SheetContext,
): (record: RecordOfPeople<PersonId>) => StayBehind {
  if (reader === null) return () => null;
  const facts = context.factsOf(item.id, () => readCaseFacts(tx, meeting, item, context));
  const { stays, isOpen } = readingFor(tx, facts, item, reader);
  return (record) => stays(record) ?? (isOpen(facts.own.principalId) ? null : 'consent');
}

function recipientOf({ agencyName, name }: PacketReader): string {
  return [agencyName, name]
    .filter((text) => text !== '')
    .join('　')
    .slice(0, 100);
}
