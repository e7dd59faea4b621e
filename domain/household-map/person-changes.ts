import { formatPartialDate } from '../calendar/partial-date.ts';
import type { Relative } from '../contract/kinship.ts';
import type { MapChange, MapState } from '../contract/household-map.ts';
import { shownName } from '../person/shown-name.ts';
import type { ChangeWords } from './change-words.ts';

/** Who came, who is no more on the map, and what is different about those who stand on both. */
export function personChanges(
  before: MapState,
  after: MapState,
  words: ChangeWords,
  name: (id: string) => string,
): MapChange[] {
  const [were, are] = [peopleOf(before), peopleOf(after)];
  const came = [...are.values()].filter(({ personId }) => !were.has(personId));
  const left = [...were.values()].filter(({ personId }) => !are.has(personId));
  return [
    ...came.map((person) =>
      change('added', person, `${name(person.personId)}${wordOfComing(person, before, after)}`),
    ),
    ...left.map((person) => change('gone', person, `${name(person.personId)}は、この図からいなくなった`)),
    ...[...are.values()].flatMap((person) => {
      const was = were.get(person.personId);
      const said = was === undefined ? [] : differences(was, person, { before, after }, words);
      return said.map((text) => change('changed', person, `${name(person.personId)}${text}`));
    }),
  ];
}

function peopleOf({ members, kinship }: MapState): ReadonlyMap<string, Relative> {
  return new Map([...kinship.relatives, ...members].map((person) => [person.personId, person]));
}

function change(kind: MapChange['kind'], { personId }: Relative, text: string): MapChange {
  return { kind, subject: 'person', personIds: [personId], nodes: [], text };
}

function wordOfComing({ personId, birth, resident }: Relative, before: MapState, after: MapState): string {
  if (birth.date !== null && birth.date > before.asOf) return 'が生まれた';
  const isMember = after.members.some((member) => member.personId === personId);
  return !isMember ? 'が図に加わった' : resident ? 'が世帯に加わった' : 'が世帯に加わった（別居）';
}

function differences(
  was: Relative,
  is: Relative,
  { before, after }: { before: MapState; after: MapState },
  words: ChangeWords,
): string[] {
  const dead = is.death !== null || is.residency === 'dead';
  const wasDead = was.death !== null || was.residency === 'dead';
  const day = dayOf(is);
  const [wasLiving, isLiving] = [livingOf(was, before), livingOf(is, after)];
  return [
    ...(dead && !wasDead ? [`が亡くなった${day === '' ? '' : `（${day}）`}`] : []),
    ...(!dead && wasDead ? ['の死亡の記録がなくなった'] : []),
    ...(dead && wasDead && day !== dayOf(was) ? [`の亡くなった日の記録が変わった（${day || '不詳'}）`] : []),
    ...(!dead && wasLiving !== isLiving ? [`：${wasLiving} → ${isLiving}`] : []),
    ...(was.careNeed === is.careNeed
      ? []
      : [`：${words.careNeed(was.careNeed) || '記録なし'} → ${words.careNeed(is.careNeed) || '記録なし'}`]),
    ...is.marks
      .filter((mark) => !was.marks.includes(mark))
      .map((mark) => `に略号「${words.mark(mark)}」がついた`),
    ...was.marks
      .filter((mark) => !is.marks.includes(mark))
      .map((mark) => `の略号「${words.mark(mark)}」がとれた`),
    ...(is.keyPerson && !was.keyPerson ? ['がキーパーソンになった'] : []),
    ...(!is.keyPerson && was.keyPerson ? ['がキーパーソンでなくなった'] : []),
    ...(shownName(was) === shownName(is) ? [] : [`の氏名が「${shownName(was)}」から変わった`]),
    ...(was.sex === is.sex ? [] : ['の性別の記録が変わった']),
    ...(was.birth.text === is.birth.text && was.birth.date === is.birth.date
      ? []
      : ['の生年月日の記録が変わった']),
    ...(was.personId === before.principalId && is.personId !== after.principalId
      ? ['が本人でなくなった']
      : []),
    ...(was.personId !== before.principalId && is.personId === after.principalId ? ['が本人になった'] : []),
  ];
}

function dayOf({ death }: Relative): string {
  return death === null ? '' : formatPartialDate(death, 'short');
}

/** Where a protected person lives is not said on either side. */
function livingOf(person: Relative, { members }: MapState): string {
  const isMember = members.some(({ personId }) => personId === person.personId);
  if (isMember && person.resident) return '同居';
  const place = person.addressProtected || person.whereabouts === '' ? '' : `（${person.whereabouts}）`;
  return `${isMember ? '別居' : '世帯の外'}${place}`;
}
