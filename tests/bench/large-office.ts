import { addDays, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { operations, type InputOf, type NamesOfKind, type OutputOf } from '../../domain/contract/index.ts';
import {
  caseId,
  householdId,
  meetingTypeId,
  personId,
  type CaseId,
  type StaffId,
} from '../../domain/contract/scalars.ts';
import type { WriteTx } from '../../db/driver/transaction.ts';
import { commandHandlers } from '../../db/operations/commands.ts';
import type { AnyHandler, OperationContext } from '../../db/operations/context.ts';

const scale = { households: 2_000, cases: 500, notes: 10_000, meetings: 60, casesAMeeting: 5 } as const;

const syllables = [
  'ア',
  'カ',
  'サ',
  'タ',
  'ナ',
  'ハ',
  'マ',
  'ヤ',
  'ラ',
  'ワ',
  'キ',
  'シ',
  'チ',
  'ミ',
  'リ',
  'ク',
  'ス',
  'ツ',
  'ヌ',
  'フ',
];
const sentences = [
  '玄関先で話を聞く。',
  '前回より表情が明るい。',
  '受診は済んだとのこと。',
  '家賃の支払いが遅れている。',
  '次の面談の日を決めた。',
  '食事は一日二回。',
];

type Carry = <N extends NamesOfKind<'command'>>(name: N, input: InputOf<N>) => OutputOf<N>;

/** Fills an office with the records of some twenty years, the same ones every time for the same day. Names are syllables. */
export function fillLargeOffice(tx: WriteTx, staff: { id: StaffId; name: string }, today: CivilDate): void {
  const carry = carrier(tx, staff, today);
  const random = sequence();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = (length: number) => Array.from({ length }, () => pick(syllables)).join('');

  const cases: CaseId[] = [];
  for (let number = 0; number < scale.households; number += 1) {
    const family = word(3);
    const { id, headId } = carry('household.add', {
      label: '',
      postalCode: '',
      address: `大字${word(2)} ${String(number + 1)}番地`,
      phone: '',
      districtId: null,
      note: '',
      head: person(`${family} ${word(2)}`, addDays(today, -Math.floor(9_000 + random() * 24_000))),
    });
    for (const relationship of [['12'], ['20']].slice(0, Math.floor(random() * 3)))
      carry('household.addMember', {
        householdId: householdId.parse(id),
        person: person(`${family} ${word(2)}`, addDays(today, -Math.floor(random() * 24_000))),
        relationship,
        relationshipText: '',
        resident: true,
        whereabouts: '',
        keyPerson: false,
      });
    if (number % (scale.households / scale.cases) === 0)
      cases.push(openCase(carry, id, headId, addDays(today, -Math.floor(30 + random() * 2_000))));
  }
  for (let number = 0; number < scale.notes; number += 1) {
    // Some cases are long, most are short.
    const subject = cases[Math.floor(cases.length * random() ** 2)];
    if (subject === undefined) continue;
    const ago = Math.floor(random() * 1_500);
    const isPlanned = number % 20 === 0;
    carry('contactNote.add', {
      caseId: subject,
      contactedOn: addDays(today, -ago),
      method: pick(['phone', 'home-visit', 'office-visit']),
      counterpart: '本人',
      memberIds: [],
      minutes: 30,
      body: Array.from({ length: 2 + Math.floor(random() * 8) }, () => pick(sentences)).join(''),
      nextOn: isPlanned ? addDays(today, Math.max(-ago, Math.floor(random() * 60) - 20)) : null,
      nextPlan: isPlanned ? '電話で様子を聞く' : '',
      shareScope: 'consented',
      sensitive: false,
    });
  }
  for (let number = 0; number < scale.meetings; number += 1) {
    const first = number * scale.casesAMeeting;
    const subjects = cases.slice(first % cases.length, (first % cases.length) + scale.casesAMeeting);
    holdMeeting(carry, tx, subjects, addDays(today, 20 - number * 28), pick);
  }
}

/** How many of what, in words. */
export const largeScale = `${String(scale.households)} households, ${String(scale.cases)} cases, ${String(scale.notes)} notes`;

function holdMeeting(
  carry: Carry,
  tx: WriteTx,
  subjects: readonly CaseId[],
  heldOn: CivilDate,
  pick: <T>(list: readonly T[]) => T,
): void {
  const type = tx.get<{ id: string }>(`SELECT id FROM meeting_types WHERE legal_basis = 'art106-4'`);
  const { id } = carry('meeting.add', {
    typeId: meetingTypeId.parse(type?.id),
    heldOn,
    startsAt: '13:30',
    endsAt: null,
    place: '役場',
    chair: '',
    recorder: '',
    opening: '',
    closing: '',
  });
  for (const subject of subjects) {
    const item = carry('meeting.addCase', {
      meetingId: id,
      caseId: caseId.parse(subject),
      kind: 'continuing',
      legalBasis: 'art106-4',
      exceptionReason: '',
      questions: '',
    });
    const roles = [7, 21].map((days) => ({
      agencyId: null,
      agencyName: '社会福祉協議会',
      worker: '',
      task: pick(sentences),
      dueOn: addDays(heldOn, days),
    }));
    carry('meeting.setRoles', { agendaItemId: item.id, rowVersion: 1, roles });
  }
}

function openCase(carry: Carry, household: string, principal: string, receivedOn: CivilDate): CaseId {
  return carry('case.open', {
    householdId: householdId.parse(household),
    principalId: personId.parse(principal),
    leadAgencyId: null,
    leadWorker: '',
    consentStatus: 'written',
    consentOn: receivedOn,
    consentScope: '',
    intake: {
      receivedOn,
      receivedBy: '見本',
      route: 'family',
      referrerAgencyId: null,
      referrerName: '',
      referrerPhone: '',
      issues: ['205', '601'],
      mainIssue: '601',
      chiefComplaint: '外に出られない。',
      content: '',
      urgency: 'month',
      urgencyReason: '',
      screening: 'plan',
    },
  }).id;
}

function person(name: string, birth: CivilDate) {
  return {
    name,
    kana: name,
    substituteName: '',
    birth: { date: birth, precision: 'day', text: formatWareki(birth, 'long') },
    death: null,
    sex: 'unknown',
    phone: '',
    residency: 'resident',
    nationality: '',
    note: '',
  } as const;
}

function carrier(tx: WriteTx, staff: { id: StaffId; name: string }, today: CivilDate): Carry {
  let count = 0;
  const context: OperationContext = {
    now: `${today}T00:00:00.000Z`,
    today,
    dayOf: () => today,
    staff,
    practice: true,
    newId: () => `01900000-0000-7000-8000-${(count += 1).toString(16).padStart(12, '0')}`,
    readChosenFile: () => new Uint8Array(),
  };
  return (name, input) =>
    (commandHandlers[name] as AnyHandler)(tx, operations[name].input.parse(input), context) as never;
}

/** Numbers from 0 to below 1, the same every time. */
function sequence(): () => number {
  let state = 20_261_120;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
