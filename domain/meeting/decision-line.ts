import type { CivilDate } from '../calendar/civil-date.ts';
import type { AgencyId } from '../contract/scalars.ts';
import { findDue, type DuePhrase } from './due-phrase.ts';
import { familyName } from './speaker.ts';

/** Who does what by when, as far as a line says it: what is not sure is empty. */
export interface DecisionLine {
  readonly agencyId: AgencyId | null;
  readonly agencyName: string;
  readonly worker: string;
  readonly task: string;
  readonly dueOn: CivilDate | null;
}

export interface DecisionContext {
  /** The day of the meeting: terms lie ahead of it. */
  readonly on: CivilDate;
  readonly agencies: readonly { readonly id: AgencyId; readonly name: string; readonly shortName: string }[];
  /** Those at the table first, then others that are known. */
  readonly people: readonly {
    readonly agencyId: AgencyId | null;
    readonly agencyName: string;
    readonly name: string;
  }[];
}

/** As long as the fields of a role take it (domain/contract/meeting.ts). */
const longest = { agencyName: 100, worker: 60, task: 400 };

/**
 * Reads 「社協 日下さんが12/5までに訪問」. Agency and person are taken where the line begins with them, after a speaker or
 * 「決定：」 and the like; the rest without the term is the task.
 */
export function readDecisionLine(line: string, context: DecisionContext): DecisionLine {
  const body = line
    .replace(/^[\s・→●○◎※-]*/u, '')
    .replace(/^(?:決定(?:事項)?|役割(?:分担)?|宿題)(?:\s*[：:]\s*|\s+)/u, '');
  const due = findDue(body, context.on);
  const { agency, worker, rest } = readSaid(due === undefined ? body : without(due, body, context), context);
  return {
    agencyId: agency?.id ?? null,
    agencyName: (agency?.name ?? '').slice(0, longest.agencyName),
    worker: worker.slice(0, longest.worker),
    task: rest
      .replaceAll(joint, '')
      .replace(/^[\s、，,：:・／]+/u, '')
      .replace(/[\s。．、，]+$/u, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .slice(0, longest.task),
    dueOn: due?.dueOn ?? null,
  };
}

/** A line with a joint for the term and brackets that held nothing else. 来週金曜日下さんが leaves 日下さん his 日. */
function without(due: DuePhrase, line: string, { people }: DecisionContext): string {
  const startsName = people.some(
    ({ name }) => familyName(name) !== '' && nameAt(line.slice(due.to - 1), familyName(name)) !== null,
  );
  const to = startsName ? due.to - 1 : due.to;
  return `${line.slice(0, due.from)}${joint}${line.slice(to)}`.replace(/[（(]\u2063[）)]/u, joint);
}

/**
 * Of 「包括・宮下：社協の日下さんが訪問」 not the speaker acts but whom he names; where he names nobody, he does himself. What
 * stands before the colon and is nobody known is a part of the task.
 */
function readSaid(words: string, context: DecisionContext): Actor {
  const { before = '', said } = /^(?<before>[^：:]{1,60}[：:]\s*)(?<said>.+)$/su.exec(words)?.groups ?? {};
  const named = said === undefined ? undefined : readActor(said, context);
  if (named === undefined || !isNamed(named)) return readActor(words, context);
  const speaker = readActor(before.replace(/[：:]\s*$/u, ''), context);
  return isNamed(speaker) && /^[\s\u2063]*$/u.test(speaker.rest)
    ? named
    : { ...named, rest: `${before}${named.rest}` };
}

interface NamedAgency {
  readonly id: AgencyId | null;
  readonly name: string;
}

interface Actor {
  readonly agency: NamedAgency | undefined;
  readonly worker: string;
  readonly rest: string;
}

/** Stands where the term was taken out: it parts words as a space does, and leaves none. */
const joint = '\u2063';
const honorific = '(?:さん|様|氏|先生)?';
/** What follows somebody who acts; に and の would make him the one who is asked or owns. */
const actsAfter = '(?=$|[\\s\\u2063、，,：:]|が|は|も|で(?!す)|から)(?:が|は|も|で|から)?';

/** When something is done that is no term: who does it is named after it. */
const when =
  /^(?:(?:再来|[今来翌毎隔])(?:週|月|年度?|日)|[\d０-９]{1,2}月|[週月年]末|年内|今後|当面|先日|後日|至急)(?:末に|に|は|で)?[、\s\u2063]*/u;

function readActor(line: string, context: DecisionContext): Actor {
  const words = line.replace(/^[\s\u2063、，,：:]+/u, '');
  // 毎日新聞店 is an agency, 毎日 no part of a name.
  const [time = ''] = (readAgency(words, context) === undefined ? when.exec(words) : null) ?? [];
  const named = readNamed(words.slice(time.length), context);
  return isNamed(named) ? { ...named, rest: `${time}${named.rest}` } : { ...named, rest: words };
}

function isNamed({ agency, worker }: Actor): boolean {
  return agency !== undefined || worker !== '';
}

function readNamed(words: string, context: DecisionContext): Actor {
  const named = readAgency(words, context);
  const afterAgency = named === undefined ? words : words.slice(named.length);
  const person = readPerson(afterAgency.replace(/^[\s\u2063・の、]+/u, ''), context, named?.agency);
  if (person !== undefined) return { ...person, agency: named?.agency ?? person.agency };
  const acts = named === undefined ? null : new RegExp(`^${actsAfter}`, 'u').exec(afterAgency);
  if (named === undefined || acts === null) return { agency: undefined, worker: '', rest: words };
  return { agency: named.agency, worker: '', rest: afterAgency.slice(acts[0].length) };
}

function readAgency(
  words: string,
  { agencies, people }: DecisionContext,
): { agency: NamedAgency; length: number } | undefined {
  return [
    ...agencies.flatMap(({ id, name, shortName }) => [
      { agency: { id, name }, called: name },
      { agency: { id, name }, called: shortName },
      // 町社協 is called 社協 in the town itself.
      { agency: { id, name }, called: shortName.replace(/^[町村市区県](?=..)/u, '') },
    ]),
    ...people.map(({ agencyId, agencyName }) => ({
      agency: { id: agencyId, name: agencyName },
      called: agencyName,
    })),
  ]
    .filter(({ called }) => called.trim() !== '' && words.startsWith(called))
    .toSorted((a, b) => b.called.length - a.called.length)
    .map(({ agency, called }) => ({ agency, length: called.length }))[0];
}

/** Somebody known by whole or family name, or a name with さん. Of two with that name only the name is sure. */
function readPerson(
  words: string,
  { people }: DecisionContext,
  agency: NamedAgency | undefined,
): Actor | undefined {
  const known = people
    .filter(({ agencyName }) => agency === undefined || agencyName === agency.name)
    .flatMap((person) =>
      [person.name, familyName(person.name)].map((called) => ({ person, called: called.trim() })),
    )
    .filter(({ called }) => called !== '' && nameAt(words, called) !== null)
    .toSorted((a, b) => b.called.length - a.called.length);
  const called = known[0]?.called;
  if (called === undefined) {
    const stranger = /^(?<name>[\p{Script=Han}\p{Script=Katakana}々ー]{1,6})(?:さん|様|氏|先生)/u.exec(words);
    const name = stranger?.groups?.['name'];
    const match = name === undefined ? null : nameAt(words, name);
    return name === undefined || match === null
      ? undefined
      : { agency: undefined, worker: name, rest: words.slice(match.length) };
  }
  const bearers = new Map(
    known
      .filter((each) => each.called === called)
      .map(({ person }) => [`${person.agencyName} ${person.name}`, person]),
  );
  const [only] = bearers.size === 1 ? [...bearers.values()] : [];
  const rest = words.slice(nameAt(words, called)?.length ?? 0);
  if (only === undefined) return { agency: undefined, worker: called, rest };
  return { agency: { id: only.agencyId, name: only.agencyName }, worker: only.name, rest };
}

/** The words of a name at the beginning, with さん and the particle of somebody who acts. */
function nameAt(words: string, called: string): string | null {
  if (!words.startsWith(called)) return null;
  const match = new RegExp(`^${honorific}${actsAfter}`, 'u').exec(words.slice(called.length));
  return match === null ? null : called + match[0];
}
