import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { PartialDate } from '../calendar/partial-date.ts';
import { builtInCodes } from '../codes/built-in.ts';
import type { MapChange } from '../contract/household-map.ts';
import { kinship as kinshipShape, type Kinship, type Relative } from '../contract/kinship.ts';
import { member as memberShape } from '../contract/household.ts';
import { usualMapSettings } from '../genogram/symbol-sets.ts';
import { drawHousehold, planHousehold, type HouseholdFacts } from './drawing.ts';

const asOf = '2026-07-01' as CivilDate;

describe('drawHousehold', () => {
  it('draws everything the kinship of the household has', () => {
    const { layout } = drawHousehold(facts());
    expect(layout.nodes.map(({ id }) => id).toSorted()).toEqual(['兄', '夫', '妻', '妹', '母'].toSorted());
    expect(layout.unions.map(({ id }) => id)).toEqual(['couple']);
    expect(layout.losses.map(({ id }) => id)).toEqual(['loss']);
    expect(layout.emotions.map(({ id }) => id)).toEqual(['tie']);
    expect(layout.twinBars).toHaveLength(1);
  });

  it('writes marks, then the day of death with 享年, or where somebody lives', () => {
    expect(notes(facts())).toEqual({
      夫: ['R4.3.1 没', '享年83'],
      妻: ['介2 身 精'],
      兄: [],
      妹: ['別居'],
      母: ['支1', '特養ひまわり'],
    });
  });

  it('leaves marks and 享年 below out where the office has chosen so', () => {
    const settings = { ...usualMapSettings, showMarks: false, ageOfDeath: 'inside' } as const;
    const picture = drawHousehold({ ...facts(), settings });
    expect(notes({ ...facts(), settings })).toMatchObject({
      夫: ['R4.3.1 没'],
      妻: [],
      母: ['特養ひまわり'],
    });
    expect(picture.subjects.find(({ id }) => id === '夫')).toMatchObject({ age: '83', deceased: true });
    expect(picture.legend.map(({ sign }) => sign)).not.toContain('handbook');
  });

  it('explains the letters in the order of the lists', () => {
    const letters = drawHousehold(facts()).legend.flatMap(({ sign, letters: own }) =>
      own ? [[sign, own]] : [],
    );
    expect(letters).toEqual([
      ['careNeed', '支1・介2'],
      ['handbook', '身・精'],
    ]);
  });

  it('draws neither emotional ties the office does not want, nor such as are over', () => {
    const settings = { ...usualMapSettings, showEmotions: false };
    expect(drawHousehold({ ...facts(), settings }).layout.emotions).toEqual([]);
    const over = { ...kinship(), emotionalTies: [{ ...tie, until: '2026-06-30' as CivilDate }] };
    expect(drawHousehold({ ...facts(), kinship: over }).layout.emotions).toEqual([]);
  });

  it('draws who died since as alive on the day of the map', () => {
    const earlier = drawHousehold({ ...facts(), asOf: '2020-01-01' as CivilDate });
    expect(earlier.subjects.find(({ id }) => id === '夫')).toMatchObject({ age: '81', deceased: false });
  });

  it('says nothing of where a protected person lives', () => {
    const members = facts().members.map((member) => ({ ...member, addressProtected: true }));
    expect(notes({ ...facts(), members })).toMatchObject({ 妹: [], 母: ['支1'] });
  });

  it('puts the head in the middle, without double outline, where nobody is 本人', () => {
    const picture = drawHousehold({ ...facts(), principalId: null });
    expect(picture.layout.nodes.find(({ id }) => id === '妻')).toMatchObject({ x: 0, y: 0 });
    expect(picture.legend.map(({ sign }) => sign)).not.toContain('principal');
  });

  it('completes one plan with whatever places are chosen by hand', () => {
    const moved = { 妹: { x: 400, y: 300 } } as Kinship['moved'];
    const draw = planHousehold(facts());
    expect(draw(moved)).toEqual(drawHousehold({ ...facts(), kinship: { ...kinship(), moved } }));
    expect(draw({})).toEqual(drawHousehold(facts()));
  });

  it('survives JSON', () => {
    const picture = drawHousehold(facts());
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
  });
});

describe('marks of change', () => {
  it('stand at the people and ties that changes name, the new before the changed', () => {
    const changes = [
      change('changed', 'person', ['妹']),
      change('added', 'person', ['妹']),
      change('gone', 'person', ['母']),
      change('changed', 'partnership', ['妻', '夫']),
      change('added', 'parentage', ['兄', '妻']),
      change('added', 'emotion', ['妻', '母']),
      change('added', 'loss', ['妻']),
      change('changed', 'care', ['妻', '母']),
      change('gone', 'partnership', ['妹', '母']),
    ];
    const { marks, layout, legend } = drawHousehold({ ...facts(), changes });
    const descent = layout.descents.find(({ child }) => child === '兄')?.id ?? '';
    expect(marks).toEqual({
      妹: 'added',
      母: 'gone',
      couple: 'changed',
      [descent]: 'added',
      tie: 'added',
      loss: 'added',
    });
    expect(legend.slice(-3).map(({ sign }) => sign)).toEqual(['added', 'gone', 'changed']);
  });
});

/** Below the names, by person. */
function notes(of: HouseholdFacts): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(drawHousehold(of).layout.nodes.map(({ id, label }) => [id, label.notes]));
}

function change(kind: MapChange['kind'], subject: MapChange['subject'], personIds: string[]): MapChange {
  return { kind, subject, personIds, nodes: [], text: '' };
}

function facts(): HouseholdFacts {
  return {
    members: [
      member('妻', 'female', 1940, { careNeed: 'care-2', marks: ['mental', 'body'], keyPerson: true }),
      member('夫', 'male', 1938, { death: day('2022-03-01') }),
      member('兄', 'male', 1970),
      member('妹', 'female', 1970, { resident: false }),
      member('母', 'female', 1918, { resident: false, whereabouts: '特養ひまわり', careNeed: 'support-1' }),
    ],
    kinship: kinship(),
    principalId: '兄' as Relative['personId'],
    asOf,
    settings: usualMapSettings,
    codes: builtInCodes().filter(({ list }) => list === 'careNeed' || list === 'personMark'),
  };
}

const tie = {
  id: 'tie',
  personA: '妻',
  personB: '母',
  kind: 'conflict',
  directed: false,
  since: null,
  until: null,
  note: '',
  shareScope: 'office',
  sensitive: true,
} as unknown as Kinship['emotionalTies'][number];

function kinship(): Kinship {
  const born = ['兄', '妹'].flatMap((child) =>
    ['夫', '妻'].map((parent) => ({ id: `${child} ${parent}`, child, parent, kind: 'birth' })),
  );
  return {
    partnerships: [
      {
        id: 'couple',
        personA: '夫',
        personB: '妻',
        kind: 'married',
        state: 'widowed',
        startedOn: null,
        endedOn: null,
      },
    ],
    parentages: [...born, { id: '妻 母', child: '妻', parent: '母', kind: 'birth' }],
    siblingGroups: [],
    twins: [{ persons: ['妹', '兄'], kind: 'identical' }],
    pregnancies: [
      {
        id: 'loss',
        mother: '妻',
        father: '夫',
        kind: 'miscarriage',
        on: null,
        note: '',
        shareScope: 'office',
        sensitive: true,
      },
    ],
    emotionalTies: [tie],
    relatives: [],
    careTies: [],
    moved: {},
  } satisfies Record<keyof typeof kinshipShape.shape, unknown> as unknown as Kinship;
}

function member(
  name: string,
  sex: Relative['sex'],
  year: number,
  more: Partial<HouseholdFacts['members'][number]> | { careNeed?: string; marks?: string[] } = {},
): HouseholdFacts['members'][number] {
  const every = {
    membershipId: `member ${name}`,
    personId: name,
    personRowVersion: 1,
    rowVersion: 1,
    isHead: name === '妻',
    addressProtected: false,
    protection: null,
    withheld: false,
    age: null,
    name,
    kana: '',
    substituteName: '',
    otherNames: [],
    birth: day(`${String(year)}-04-15`),
    death: null,
    sex,
    phones: [],
    work: '',
    careNeed: '',
    school: '',
    marks: [],
    residency: 'resident',
    nationality: '',
    note: '',
    relationship: [],
    relationshipText: '',
    resident: true,
    whereabouts: '',
    keyPerson: false,
    startsOn: null,
    startReason: '',
    registered: null,
    alsoIn: [],
  } satisfies Record<keyof typeof memberShape.shape, unknown>;
  return { ...every, ...more } as unknown as HouseholdFacts['members'][number];
}

function day(date: string): PartialDate {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const text =
    date === '2022-03-01'
      ? '令和4年3月1日'
      : `西暦${String(year)}年${String(month)}月${String(dayOfMonth)}日`;
  return { date: date as CivilDate, precision: 'day', text };
}
