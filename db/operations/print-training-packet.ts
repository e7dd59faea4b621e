import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { RecordOfPeople } from '../../domain/consent/records.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { CaseId, PersonId } from '../../domain/contract/scalars.ts';
import { anonymise } from '../../domain/household-map/anonymous.ts';
import { mapForHandout } from '../../domain/household-map/handout.ts';
import { textVeil } from '../../domain/meeting/anonymise.ts';
import { decisionText } from '../../domain/meeting/decision-text.ts';
import { monthOfCourse } from '../../domain/meeting/relative-dates.ts';
import type { TextDoubt } from '../../domain/meeting/text-doubts.ts';
import { wordSearch, type WordSearch } from '../../domain/meeting/word-search.ts';
import { trainingDoubts, trainingForm, type AnonymousCase } from '../../domain/print/training-form.ts';
import { leftOutWords, sexWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { notesSince } from '../repositories/contact-note.ts';
import { listSharedRecords } from '../repositories/disclosure.ts';
import { readIntakeOfCase } from '../repositories/intake.ts';
import { listAgenda, meetingsOfCase, readMeeting } from '../repositories/meeting.ts';
import { rolesOfCase } from '../repositories/role.ts';
import { found } from '../repositories/row.ts';
import { decisionOf, readCaseFacts } from './case-sheet-facts.ts';
import type { OperationContext } from './context.ts';
import { knownWordsOf, wordsOfRegister } from './known-words-of-case.ts';
import { countLeftOut } from './meeting-reading.ts';
import { staysInOffice } from './print-gate.ts';
import { categoryWord } from './print-household-map.ts';
import { formPaper, plainLog, type Paper } from './print-paper.ts';
import { relationOnPaper } from './print-person.ts';
import { sheetContext, type SheetContext } from './sheet-context.ts';

type Request = Extract<PrintRequest, { kind: 'training-packet' }>;
type LeftOut = Parameters<typeof countLeftOut>[0][number];

/**
 * 事例検討・研修の匿名資料: names nobody and passes without consent, like the de-identified map; only records that might be
 * shared with consent are in it, and it is logged (reference.md §3.1). Whoever is known for one of its cases is veiled in
 * all of them, and whoever else the register holds by the full name.
 * @throws OperationFailure `not-found` for a case that is gone, or a meeting without any
 */
export function trainingPacketPaper(tx: ReadTx, request: Request, operation: OperationContext): Paper {
  const caseIds = casesOf(tx, request);
  const context = sheetContext(tx, operation, { ecomap: true });
  const leftOut: LeftOut[] = [];
  const materials = caseIds.map((caseId) => materialOf(tx, caseId, context));
  const elsewhere = wordSearch([
    ...materials.flatMap(({ words }) => words.elsewhere),
    ...wordsOfRegister(tx),
  ]);
  const cases = materials.map((material) => anonymousCase(tx, material, elsewhere, leftOut, context));
  const view = formPaper(tx, context, {
    kind: 'training-packet',
    title: '事例検討資料（匿名）',
    leftOut: countLeftOut(leftOut).map(({ reason, count }) => ({ reason: leftOutWords[reason], count })),
    parts: trainingForm(cases),
  });
  return {
    // The town would tell who it is; the print number finds the office that issued it.
    view: { ...view, municipality: '', section: '', doubts: trainingDoubts(cases) },
    log: {
      ...plainLog,
      purpose: '事例検討（匿名化）',
      cases: caseIds.map((caseId) => ({ caseId, legalBasis: 'other' })),
    },
  };
}

/** In the order of the agenda, so that the numbers of the cases are those of the meeting. */
function casesOf(tx: ReadTx, { meetingId, caseIds }: Request): CaseId[] {
  const heard = meetingId === null ? [] : listAgenda(tx, found(readMeeting(tx, meetingId)).id);
  const all = [...new Set([...heard.map(({ caseId }) => caseId), ...caseIds])];
  found(all[0]);
  return all;
}

/** What is read of a case before the others of the packet are known. */
function materialOf(tx: ReadTx, caseId: CaseId, context: SheetContext) {
  const facts = readCaseFacts(tx, { heldOn: context.today, startsAt: '00:00' }, { caseId }, context);
  const map = mapForHandout(facts.map, {
    stays: staysInOffice,
    mayShow: () => true,
    mayTellCare: () => true,
  });
  const veiled = anonymise(map.state, categoryWord(tx));
  const notes = notesSince(tx, caseId, null);
  return {
    caseId,
    map,
    veiled,
    notes,
    words: knownWordsOf(tx, facts, caseId, { letters: veiled.state, notes }),
  };
}

function anonymousCase(
  tx: ReadTx,
  { caseId, map, veiled, notes, words }: ReturnType<typeof materialOf>,
  elsewhere: WordSearch,
  leftOut: LeftOut[],
  context: SheetContext,
): AnonymousCase {
  const intake = readIntakeOfCase(tx, caseId);
  const mayGo = (record: Pick<RecordOfPeople<PersonId>, 'shareScope' | 'sensitive'>): boolean => {
    const reason = staysInOffice(record);
    if (reason !== null) leftOut.push(reason);
    return reason === null;
  };
  leftOut.push(...map.leftOut);
  const free = textVeil(words.own, elsewhere);
  const doubts: TextDoubt[] = [];
  const say = (text: string, on: CivilDate): string => {
    const said = free(text, { first: intake.receivedOn, on });
    doubts.push(...said.doubts);
    return said.text;
  };
  const month = (on: CivilDate) => monthOfCourse(on, intake.receivedOn);
  const { genogram, ecomap } = context.draw(veiled.state, [], veiled.ages);
  const shared = new Map(listSharedRecords(tx, caseId, ['roles']).map((record) => [record.id, record]));
  const people = map.state.members.map((member, index) => [
    veiled.state.members[index]?.name ?? '',
    say(relationOnPaper(member), context.today),
    sexWords[member.sex],
    veiled.ages[member.personId] ?? '',
    member.death !== null || member.residency === 'dead' ? '死亡' : member.resident ? '同居' : '別居',
  ]);
  return {
    // By letter, the eldest first, as on the map.
    members: people.toSorted(([a = ''], [b = '']) => a.length - b.length || (a < b ? -1 : 1)),
    genogram,
    ecomap,
    issues: intake.issues.map((code) => context.label('issue', code)),
    chiefComplaint: say(intake.chiefComplaint, intake.receivedOn),
    notes: notes
      .filter(mayGo)
      .map(({ contactedOn, method, body }) => [
        month(contactedOn),
        context.label('contactMethod', method),
        say(body, contactedOn),
      ]),
    decisions: meetingsOfCase(tx, caseId)
      .filter((meeting) => meeting.decided.trim() !== '' && mayGo(decisionOf(tx, meeting)))
      .toReversed()
      .map((meeting) => [month(meeting.heldOn), say(decisionText(meeting), meeting.heldOn)]),
    roles: rolesOfCase(tx, caseId)
      .filter(({ id }) => mayGo(shared.get(id) ?? { shareScope: 'office', sensitive: false }))
      .map(({ agencyName, task }) => [say(agencyName, context.today), say(task, context.today)]),
    textDoubts: doubts,
    mapDoubts: veiled.doubts,
  };
}
