import { formatWareki } from '../calendar/era.ts';
import type { Kinship } from '../contract/kinship.ts';
import type { MapChange, MapState } from '../contract/household-map.ts';
import { mapWords } from '../household/map-words.ts';

type Name = (id: string) => string;
type Say<T> = (tie: T, name: Name) => string;

/** What is different among couples, parents and children, losses, feelings and care. */
export function tieChanges(from: MapState, to: MapState, name: Name): MapChange[] {
  const [before, after] = [from.kinship, to.kinship];
  const compare = <T extends { readonly id: string }>(
    subject: MapChange['subject'],
    was: readonly T[],
    is: readonly T[],
    peopleOf: (tie: T) => readonly (string | null)[],
    say: Say<T>,
  ): MapChange[] => {
    const told = (tie: T, kind: MapChange['kind'], text: string): MapChange => ({
      kind,
      subject,
      personIds: peopleOf(tie).filter((id) => id !== null),
      nodes: [],
      text,
    });
    const old = new Map(was.map((tie) => [tie.id, tie]));
    const now = new Set(is.map(({ id }) => id));
    return [
      ...is.flatMap((tie) => {
        const earlier = old.get(tie.id);
        const text = say(tie, name);
        if (earlier === undefined) return [told(tie, 'added', text)];
        const earlierText = say(earlier, name);
        return earlierText === text ? [] : [told(tie, 'changed', `${earlierText} → ${text}`)];
      }),
      ...was
        .filter(({ id }) => !now.has(id))
        .map((tie) => told(tie, 'gone', `なくなった記録：${say(tie, name)}`)),
    ];
  };
  return [
    ...compare('partnership', before.partnerships, after.partnerships, couple, sayPartnership),
    ...compare(
      'parentage',
      before.parentages,
      after.parentages,
      ({ child, parent }) => [child, parent],
      sayParentage,
    ),
    ...compare(
      'loss',
      before.pregnancies,
      after.pregnancies,
      ({ mother, father }) => [mother, father],
      sayPregnancy,
    ),
    ...compare('emotion', feelings(from), feelings(to), couple, sayEmotion),
    ...compare('care', before.careTies, after.careTies, ({ carer, cared }) => [carer, cared], sayCare),
    ...compare('parentage', siblings(before), siblings(after), ({ persons }) => persons, saySiblings),
    ...compare('parentage', twins(before), twins(after), ({ persons }) => persons, sayTwins),
  ];
}

const couple = ({ personA, personB }: { personA: string; personB: string }) => [personA, personB];

const sayPartnership: Say<Kinship['partnerships'][number]> = (tie, name) => {
  const state = { together: '', separated: '・別居', divorced: '・離婚', widowed: '・死別' }[tie.state];
  const days = [tie.startedOn, tie.endedOn].map((day) => (day === null ? '' : formatWareki(day, 'short')));
  const period = days.some((day) => day !== '') ? `（${days.join('～')}）` : '';
  return `${name(tie.personA)}と${name(tie.personB)}：${mapWords[tie.kind]}${state}${period}`;
};

const sayParentage: Say<Kinship['parentages'][number]> = ({ child, parent, kind }, name) =>
  `${name(child)}は${name(parent)}の${kind === 'birth' ? '実子' : mapWords[kind]}`;

const sayPregnancy: Say<Kinship['pregnancies'][number]> = ({ mother, father, kind, on }, name) =>
  `${name(mother)}${father === null ? '' : `と${name(father)}`}：${mapWords[kind]}${on === null ? '' : `（${formatWareki(on, 'short')}）`}`;

const sayEmotion: Say<Kinship['emotionalTies'][number]> = ({ personA, personB, kind, directed }, name) => {
  const word = kind === 'abuse' ? '虐待' : mapWords[kind];
  return directed
    ? `${name(personA)}から${name(personB)}へ：${word}`
    : `${name(personA)}と${name(personB)}：${word}`;
};

const sayCare: Say<Kinship['careTies'][number]> = ({ carer, cared, note }, name) =>
  `${name(carer)}が${name(cared)}の世話をしている${note === '' ? '' : `（${note}）`}`;

/** Those that are over are not drawn. */
const feelings = ({ kinship, asOf }: MapState) =>
  kinship.emotionalTies.filter(({ until }) => until === null || until > asOf);

/** A group is the same as long as the same people belong to it. */
const siblings = ({ siblingGroups }: Kinship) =>
  siblingGroups.map((group) => ({ id: group.toSorted().join(' '), persons: group.toSorted() }));

const twins = (kinship: Kinship) =>
  kinship.twins.map(({ persons, kind }) => ({
    id: persons.toSorted().join(' '),
    persons: persons.toSorted(),
    kind,
  }));

const saySiblings: Say<{ id: string; persons: readonly string[] }> = ({ persons }, name) =>
  `${persons.map(name).join('と')}：きょうだい`;

const sayTwins: Say<{ id: string; persons: readonly string[]; kind: 'identical' | 'fraternal' }> = (
  { persons, kind },
  name,
) =>
  `${persons.map(name).join('と')}：${mapWords[kind === 'identical' ? 'identicalTwins' : 'fraternalTwins']}`;
