import { addDays, type CivilDate } from '../../../domain/calendar/civil-date.ts';
import { parsePartialDate, type PartialDate } from '../../../domain/calendar/partial-date.ts';
import type { InputOf } from '../../../domain/contract/index.ts';
import type { CaseId, HouseholdId, MeetingId, PersonId } from '../../../domain/contract/scalars.ts';
import type { OfficeHost } from '../office-host.ts';

type Call = OfficeHost['call'];

/** Names with the characters that offices stumble over: 髙 﨑 𠮷, and 邊 with a variation selector (U+908A U+E0102). */
export const enteredNames = {
  head: '髙﨑 𠮷雄',
  wife: '髙﨑 ミツヱ',
  daughter: '渡邊\u{E0102} 澄江',
} as const;

export interface EnteredRecords {
  readonly householdId: HouseholdId;
  readonly caseId: CaseId;
  readonly meetingId: MeetingId;
}

/** One household with its case, a note and a meeting whose minutes are final, entered as a person would at the window. */
export async function enterRecords(call: Call): Promise<EnteredRecords> {
  const { date: today } = await call('today.get', {});
  const { householdId, daughter } = await addHousehold(call);
  const { caseId } = await openCase(call, householdId, daughter, today);
  const meetingId = await holdMeeting(call, caseId, today);
  return { householdId, caseId, meetingId };
}

async function addHousehold(call: Call): Promise<{ householdId: HouseholdId; daughter: PersonId }> {
  const { id: householdId } = await call('household.add', {
    label: '',
    postalCode: '',
    address: '見本町字上川原 12番地3',
    phone: '',
    districtId: null,
    note: '',
    head: person(enteredNames.head, 'たかさき よしお', 'male', '昭和15年3月5日'),
  });
  const lives = { relationshipText: '', resident: true, whereabouts: '', keyPerson: false };
  await call('household.addMember', {
    householdId,
    person: person(enteredNames.wife, 'たかさき みつえ', 'female', '昭和20年頃'),
    relationship: ['12'],
    ...lives,
  });
  const { personId: daughter } = await call('household.addMember', {
    householdId,
    person: person(enteredNames.daughter, 'わたなべ すみえ', 'female', '昭和45年7月1日'),
    relationship: ['20'],
    ...lives,
    keyPerson: true,
  });
  return { householdId, daughter };
}

async function openCase(call: Call, householdId: HouseholdId, principalId: PersonId, today: CivilDate) {
  const { id: caseId } = await call('case.open', {
    householdId,
    principalId,
    leadAgencyId: null,
    leadWorker: '見本 花子',
    priority: '',
    consentStatus: 'written',
    consentOn: addDays(today, -20),
    consentScope: '会議に出る機関',
    intake: {
      form: 'consented',
      receptionNumber: '',
      visitorName: '',
      visitorRelation: '',
      visitorPhone: '',
      involvedAgencies: '',
      request: '',
      noConsentReason: '',
      consentOutlook: '',
      concernId: null,
      referralSlipId: null,
      receivedOn: addDays(today, -21),
      receivedBy: '見本 花子',
      route: 'family',
      referrerAgencyId: null,
      referrerName: '',
      referrerPhone: '',
      issues: ['203', '401'],
      mainIssue: '203',
      chiefComplaint: '父母の介護で仕事に出られず、蓄えが減っている。',
      content: '父は歩行が不安定、母はもの忘れが進む。',
      urgency: 'month',
      urgencyReason: '',
      screening: 'plan',
    },
  });
  await call('contactNote.add', {
    caseId,
    contactedOn: addDays(today, -7),
    startsAt: null,
    place: '',
    thirdParty: '',
    judgement: '',
    stage: '',
    method: 'home-visit',
    counterpart: '長女',
    memberIds: [principalId],
    minutes: 50,
    body: '自宅で面談。夜間の見守りで眠れていない。短期入所の見学を希望する。',
    nextOn: addDays(today, 3),
    nextPlan: '短期入所の空きを確かめて電話',
    shareScope: 'consented',
    sensitive: false,
  });
  return { caseId };
}

async function holdMeeting(call: Call, caseId: CaseId, today: CivilDate): Promise<MeetingId> {
  const { types } = await call('meetingType.list', {});
  const type = types.find((entry) => entry.active && entry.legalBasis === 'art106-4') ?? types[0];
  if (type === undefined) throw new Error('The office has no meeting type.');
  const { id: meetingId } = await call('meeting.add', {
    typeId: type.id,
    heldOn: today,
    startsAt: '13:30',
    endsAt: '14:30',
    place: '見本町役場 2階会議室',
    chair: '見本 花子',
    recorder: '見本 花子',
    programme: type.programme,
    opening: '新しい世帯について、役割を決める。',
    closing: '次回は来月に開く。',
  });
  const { id: agendaItemId } = await call('meeting.addCase', {
    meetingId,
    caseId,
    kind: 'new',
    legalBasis: type.legalBasis,
    exceptionReason: '',
    questions: '短期入所をいつから使うか\n家計をどこが見るか',
  });
  const rowVersions = async () => {
    const { rowVersion, agenda } = await call('meeting.get', { id: meetingId });
    return { meeting: rowVersion, item: agenda[0]?.rowVersion ?? 1 };
  };
  await call('meeting.saveCase', {
    id: agendaItemId,
    rowVersion: (await rowVersions()).item,
    kind: 'new',
    legalBasis: type.legalBasis,
    exceptionReason: '',
    questions: '短期入所をいつから使うか\n家計をどこが見るか',
    reported: '長女が一人で介護を担っている。',
    discussed: '介護者の休みを先に確保する。',
    decided: '短期入所を月2回使い、家計相談につなぐ。',
  });
  await call('meeting.setRoles', {
    agendaItemId,
    rowVersion: (await rowVersions()).item,
    roles: [
      {
        agencyId: null,
        agencyName: '地域包括支援センター',
        worker: '',
        task: '短期入所の調整',
        dueOn: addDays(today, 10),
      },
      {
        agencyId: null,
        agencyName: '社会福祉協議会',
        worker: '',
        task: '家計の聞き取り',
        dueOn: addDays(today, 14),
      },
    ],
  });
  await call('meeting.setAttendees', {
    id: meetingId,
    rowVersion: (await rowVersions()).meeting,
    attendees: [
      {
        agencyId: null,
        agencyName: '見本町',
        post: '主査',
        name: '見本 花子',
        attendance: 'present',
        bound: true,
      },
      {
        agencyId: null,
        agencyName: '地域包括支援センター',
        post: '社会福祉士',
        name: '𠮷﨑 髙志',
        attendance: 'present',
        bound: true,
      },
    ],
  });
  await call('meeting.finalise', { id: meetingId, rowVersion: (await rowVersions()).meeting });
  return meetingId;
}

function person(
  name: string,
  kana: string,
  sex: 'male' | 'female',
  birth: string,
): InputOf<'household.add'>['head'] {
  return {
    name,
    kana,
    substituteName: '',
    otherNames: [],
    phones: [],
    work: '',
    careNeed: '',
    school: '',
    birth: knownDate(birth),
    death: null,
    sex,
    residency: 'resident',
    nationality: '',
    note: '',
  };
}

function knownDate(text: string): PartialDate {
  const read = parsePartialDate(text);
  if (!read.ok) throw new Error('A date of the demonstration does not exist.');
  return read.value;
}
