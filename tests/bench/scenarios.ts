import { everyNote } from '../../domain/contract/contact-note.ts';
import type { InputOf } from '../../domain/contract/index.ts';
import type { CaseId } from '../../domain/contract/scalars.ts';
import type { Call, MeasuredOffice } from './measured-office.ts';

/** What is measured: a name, and the calls that make up each round. */
export type Scenario = readonly [name: string, callsOf: (round: number) => readonly Call[]];

/** Cases, or steps of typing, that the rounds go through in turn. */
type Ring<T> = (round: number) => T;

/** Everything that is measured at the contract, for an office of any size. */
export async function scenariosOf(office: MeasuredOffice): Promise<readonly Scenario[]> {
  const { cases } = await office.call('case.list', listed('all'));
  const open = await openCasesOf(office);
  const [caseOf, openOf] = [ring(cases), ring(open)];
  const longest = await longestOf(office, open);
  const typed = ring(typing(await personsTyped(office, open.slice(0, 6))));
  const { today } = office;
  return [
    [`open the case of ${String(longest.notes)} notes`, () => openingOf(longest)],
    ['open a case', (round) => openingOf(openOf(round))],
    ['save a note', (round) => [{ name: 'contactNote.add', input: newNote(openOf(round).id, today) }]],
    ['today', () => [{ name: 'today.get', input: {} }]],
    ['case list, open', () => [{ name: 'case.list', input: { ...listed('open'), sort: 'nextDue' } }]],
    ['case list, all', () => [{ name: 'case.list', input: listed('all') }]],
    ['duplicates, typing', (round) => [{ name: 'duplicate.find', input: typed(round) }]],
    ['search as one types', (round) => [{ name: 'search.find', input: { text: kanaOf(cases, round) } }]],
    ['search in one case', (round) => [{ name: 'contactNote.list', input: searchedIn(longest.id, round) }]],
    [
      'household',
      (round) => [{ name: 'household.get', input: { id: caseOf(round).householdId, asOf: null } }],
    ],
    [
      'household list',
      () => [{ name: 'household.list', input: { districtId: null, withCaseOnly: false, text: '' } }],
    ],
    ['signs', (round) => [{ name: 'sign.list', input: { householdId: openOf(round).householdId } }]],
    ['files of the case', () => [{ name: 'attachment.list', input: { caseId: longest.id } }]],
    ['trash', () => [{ name: 'trash.list', input: {} }]],
  ];
}

/** What the window asks at once when a case is opened. */
function openingOf({ id: caseId, householdId }: Pick<Row, 'id' | 'householdId'>): readonly Call[] {
  return [
    { name: 'case.get', input: { id: caseId } },
    { name: 'draft.get', input: { form: `note:${caseId}` } },
    { name: 'contactNote.standing', input: { caseId } },
    { name: 'contactNote.list', input: { caseId, before: null, limit: 60, filter: everyNote } },
    { name: 'warning.list', input: { householdId } },
    { name: 'household.get', input: { id: householdId, asOf: null } },
    { name: 'kinship.get', input: { householdId, asOf: null } },
    { name: 'task.list', input: { caseId, show: 'open' } },
  ];
}

type Row = Awaited<ReturnType<typeof openCasesOf>>[number];

async function openCasesOf(office: MeasuredOffice) {
  return (await office.call('case.list', listed('open'))).cases;
}

function listed(status: 'all' | 'open'): InputOf<'case.list'> {
  return { status, text: '', priority: '', urgency: '', leadAgencyId: null, sort: 'number' };
}

async function longestOf(office: MeasuredOffice, open: readonly Row[]): Promise<Row & { notes: number }> {
  let longest: (Row & { notes: number }) | undefined;
  for (const row of open) {
    const { noteCount: notes } = await office.call('case.get', { id: row.id });
    if (longest === undefined || notes > longest.notes) longest = { ...row, notes };
  }
  if (longest === undefined) throw new Error('The office has no open case.');
  return longest;
}

type Typed = InputOf<'duplicate.find'>;

/** Somebody of the register, as one would write them down anew. */
async function personsTyped(office: MeasuredOffice, cases: readonly Row[]): Promise<Typed[]> {
  const persons: Typed[] = [];
  for (const { id } of cases) {
    const { principalId, members, household } = await office.call('case.get', { id });
    const { phone } = await office.call('household.get', { id: household.id, asOf: null });
    const member = members.find(({ personId }) => personId === principalId);
    if (member === undefined) continue;
    const { name, kana, birth } = member;
    persons.push({
      name,
      kana,
      birthDate: birth.date,
      address: household.address,
      phone,
      exceptPersonId: null,
    });
  }
  return persons;
}

/** Every question of the panel while the persons are typed, a letter at a time: name, reading, birth, address, telephone. */
function typing(persons: readonly Typed[]): Typed[] {
  return persons.flatMap((person) => {
    const texts = ['name', 'kana', 'birthDate', 'address', 'phone'] as const;
    const empty: Typed = {
      name: '',
      kana: '',
      birthDate: null,
      address: '',
      phone: '',
      exceptPersonId: null,
    };
    let before = empty;
    return texts.flatMap((field) => {
      const steps = field === 'birthDate' ? [person.birthDate] : prefixesOf(person[field]);
      const asked = steps.map((text) => ({ ...before, [field]: text }));
      before = asked.at(-1) ?? before;
      return asked;
    });
  });
}

function prefixesOf(text: string): string[] {
  return Array.from(text, (_, index) => text.slice(0, index + 1));
}

function kanaOf(cases: readonly Row[], round: number): string {
  return ring(cases)(round).principalKana.slice(0, 2 + (round % 4));
}

const words = ['灯油', '介護', '家賃', '畑', '表情が明るい', '見つからない言葉'];

function searchedIn(caseId: CaseId, round: number): InputOf<'contactNote.list'> {
  return { caseId, before: null, limit: 60, filter: { ...everyNote, text: ring(words)(round) } };
}

function newNote(caseId: CaseId, today: MeasuredOffice['today']): InputOf<'contactNote.add'> {
  return {
    caseId,
    contactedOn: today,
    startsAt: null,
    method: 'home-visit',
    counterpart: '本人',
    place: '',
    thirdParty: '',
    judgement: '',
    stage: '',
    memberIds: [],
    minutes: 30,
    nextOn: null,
    nextPlan: '',
    body: '玄関先で話を聞く。前回より表情が明るい。受診は済んだとのこと。',
    shareScope: 'consented',
    sensitive: false,
  };
}

function ring<T>(list: readonly T[]): Ring<T> {
  return (round) => {
    const item = list[round % list.length];
    if (item === undefined) throw new Error('The office has nothing to go through.');
    return item;
  };
}
