import { addDays, type CivilDate } from '../../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../../domain/calendar/era.ts';
import type { InputOf } from '../../../domain/contract/index.ts';
import type {
  AgencyId,
  DistrictId,
  HouseholdId,
  MembershipId,
  PersonId,
} from '../../../domain/contract/scalars.ts';
import type { Filling } from './filling.ts';
import { familyName, personName } from './names.ts';

/** A household of the generated register, its head first. */
export interface Household {
  readonly id: HouseholdId;
  readonly members: readonly {
    readonly personId: PersonId;
    /** Null for the head. */
    readonly membershipId: MembershipId | null;
    readonly relationship: readonly string[];
  }[];
}

export interface Register {
  readonly agencies: readonly AgencyId[];
  readonly districts: readonly DistrictId[];
  readonly households: readonly Household[];
}

type Person = InputOf<'household.add'>['head'];
/** Relationship to the head, and years. */
type Place = readonly [relationship: readonly string[], least: number, most: number];

/** Ten kinds of households in turn: 25 people, so that 6,000 households are 15,000 residents. */
const kinds: readonly (readonly Place[])[] = [
  [[['02'], 76, 94]],
  [
    [['02'], 75, 90],
    [['12'], 74, 88],
  ],
  [
    [['02'], 78, 90],
    [['12'], 76, 88],
    [['20'], 46, 60],
  ],
  [
    [['02'], 76, 90],
    [['20'], 42, 62],
  ],
  [
    [['02'], 34, 50],
    [['12'], 33, 48],
    [['20'], 8, 17],
    [['20'], 1, 7],
  ],
  [
    [['02'], 30, 48],
    [['20'], 9, 17],
    [['20'], 2, 8],
  ],
  [[['02'], 25, 70]],
  [
    [['02'], 55, 74],
    [['12'], 54, 72],
  ],
  [
    [['02'], 40, 52],
    [['12'], 38, 50],
    [['20'], 5, 17],
    [['51'], 72, 84],
    [['52'], 70, 82],
  ],
  [
    [['02'], 50, 66],
    [['52'], 78, 92],
  ],
];

const places = [
  '大字北沢',
  '大字南浜',
  '大字石谷',
  '大字森下',
  '大字岡田',
  '大字川原',
  '大字坂本',
  '大字島崎',
];

export function fillRegister(filling: Filling, households: number): Register {
  const agencies = agencyNames.map(
    (name) =>
      filling.carry('agency.add', {
        name,
        shortName: '',
        category: 'other',
        phone: '',
        secrecy: true,
        people: [],
      }).id,
  );
  const districts = districtsOf(filling);
  const list = Array.from({ length: households }, (_, number) => addHousehold(filling, districts, number));
  return { agencies, districts, households: list };
}

function districtsOf({ carry }: Filling): DistrictId[] {
  return places.flatMap((area, sort) => {
    const fields = { level: 'area', registerCode: '', sort } as const;
    const { id: parentId } = carry('district.add', { ...fields, parentId: null, name: area.slice(2) });
    return [1, 2, 3, 4, 5].map(
      (ward) =>
        carry('district.add', { ...fields, level: 'ward', parentId, name: `${String(ward)}区`, sort: ward })
          .id,
    );
  });
}

function addHousehold(filling: Filling, districts: readonly DistrictId[], number: number): Household {
  const { carry, pick, chance } = filling;
  const family = familyName(filling);
  const [[, least, most] = [[], 30, 60], ...others] = kinds[number % kinds.length] ?? [];
  const { id, headId } = carry('household.add', {
    label: '',
    postalCode: '999-0000',
    address: `${pick(places)}${String(1 + (number % 900))}番地${chance() < 0.3 ? String(filling.between(1, 9)) : ''}`,
    phone: chance() < 0.7 ? phoneNumber('0990', number) : '',
    districtId: pick(districts),
    note: '',
    head: person(filling, family, { least, most, sex: chance() < 0.7 ? 'male' : 'female', number }),
  });
  const rest = others.map(([relationship, youngest, oldest], index) => {
    const sex = sexOf(relationship, chance);
    const added = carry('household.addMember', {
      householdId: id,
      person: person(filling, family, { least: youngest, most: oldest, sex, number: number * 10 + index }),
      relationship: [...relationship],
      relationshipText: '',
      resident: true,
      whereabouts: '',
      keyPerson: index === 0 && chance() < 0.5,
    });
    return { ...added, relationship };
  });
  return { id, members: [{ personId: headId, membershipId: null, relationship: ['02'] }, ...rest] };
}

function sexOf([relationship]: readonly string[], chance: () => number): 'male' | 'female' {
  if (relationship === '12' || relationship === '52') return 'female';
  if (relationship === '51') return 'male';
  return chance() < 0.5 ? 'male' : 'female';
}

function person(
  filling: Filling,
  family: readonly [string, string],
  who: { least: number; most: number; sex: 'male' | 'female'; number: number },
): Person {
  const { today, between, chance, pick } = filling;
  const years = between(who.least, who.most);
  const birth = addDays(today, -Math.floor(years * 365.25) - between(1, 300));
  const [name, kana] = personName(filling, family, who.sex);
  const [maiden, maidenKana] = personName(filling, familyName(filling), who.sex);
  const hasMaiden = who.sex === 'female' && years > 40 && chance() < 0.15;
  return {
    name,
    kana,
    substituteName: '',
    otherNames: hasMaiden ? [{ kind: 'maiden', name: maiden, kana: maidenKana }] : [],
    birth: { date: birth, precision: 'day', text: formatWareki(birth, 'long') },
    death: null,
    sex: who.sex,
    phones:
      years > 17 && chance() < 0.5
        ? [
            {
              number: phoneNumber('0900', who.number),
              owner: '本人',
              callable: pick(['', '夕方から', '午前中']),
            },
          ]
        : [],
    work: years < 18 ? '' : pick(['', 'employed', 'part-time', 'not-working', 'pension']),
    careNeed: years > 74 ? pick(['', 'none', 'support-1', 'care-2', 'care-3']) : '',
    school: years < 7 ? 'nursery' : years < 13 ? 'primary' : years < 18 ? 'junior-high' : '',
    residency: 'resident',
    nationality: '',
    note: '',
  };
}

/** Numbers of an exchange that does not exist. */
function phoneNumber(exchange: string, number: number): string {
  const digits = String((number * 7_919) % 1_000_000).padStart(6, '0');
  return `${exchange}-${digits.slice(0, 2)}-${digits.slice(2)}`;
}

/** A day in the ten years the office has worked. */
export function dayOfDecade({ today, between }: Filling, until = 10): CivilDate {
  return addDays(today, -between(until, 3_650));
}

const agencyNames = [
  '社会福祉協議会',
  '地域包括支援センター',
  '保健センター',
  'こども家庭センター',
  '教育委員会',
  '相談支援事業所みなと',
  '居宅介護支援事業所あさひ',
  '就労支援センター',
  '町立病院',
  '訪問看護ステーション',
  '消防署',
  '駐在所',
  '県福祉事務所',
  '年金事務所',
  '公営住宅係',
  '税務係',
  '水道係',
  '民生委員協議会',
  '小学校',
  '中学校',
];
