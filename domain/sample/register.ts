import { formatEraYear, formatWareki } from '../calendar/era.ts';
import { parsePartialDate, type PartialDate } from '../calendar/partial-date.ts';
import type { InputOf } from '../contract/index.ts';
import type {
  AgencyId,
  DistrictId,
  HouseholdId,
  MeetingTypeId,
  MembershipId,
  PersonId,
} from '../contract/scalars.ts';
import { parseRelationshipText } from '../kinship/relationship.ts';
import { agencies } from './agencies.ts';
import type { CarryOut } from './carry-out.ts';
import type { Days } from './days.ts';
import { areas, wards } from './districts.ts';
import { facts } from './households/facts.ts';
import { households } from './households/index.ts';
import { otherNames, phones } from './households/names-and-phones.ts';
import { meetingTypes } from './meetings/types.ts';
import type { AgencyKey, HouseholdPlan, MeetingTypeKey, PersonPlan } from './plan.ts';

type PersonFields = InputOf<'household.add'>['head'];

/** A person of the town and the household he or she belongs to. */
export interface Townsperson {
  readonly id: PersonId;
  readonly givenName: string;
  readonly householdId: HouseholdId;
  readonly household: HouseholdPlan;
  /** Null for the head, whose membership no command answers. */
  readonly membership:
    (Omit<InputOf<'household.addMember'>, 'householdId' | 'person'> & { readonly id: MembershipId }) | null;
}

export interface Register {
  readonly agencies: Readonly<Record<AgencyKey, AgencyId>>;
  readonly meetingTypes: Readonly<Record<MeetingTypeKey, MeetingTypeId>>;
  readonly people: ReadonlyMap<string, Townsperson>;
  /** By name; a group of a ward as `ward/group`. */
  readonly districts: ReadonlyMap<string, DistrictId>;
}

/** Writes districts, agencies, kinds of meeting and households as they stand today. */
export function buildRegister(days: Days, carryOut: CarryOut): Register {
  const districts = addDistricts(days, carryOut);
  const people = new Map<string, Townsperson>();
  for (const household of households) addHousehold(household, districts, people, days, carryOut);
  return {
    agencies: mapValues(
      agencies,
      ({ people: staff, ...agency }) =>
        carryOut('agency.add', { ...agency, people: staff.map((person) => ({ ...person })) }, days.today).id,
    ),
    meetingTypes: mapValues(
      meetingTypes,
      (type) =>
        carryOut(
          'meetingType.save',
          { id: null, rowVersion: null, active: true, members: [], ...type },
          days.today,
        ).id,
    ),
    people,
    districts,
  };
}

/** The person of this name. Throws where the town has none. */
export function personNamed(register: Register, name: string): Townsperson {
  const person = register.people.get(name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
}

function addDistricts(days: Days, carryOut: CarryOut): Map<string, DistrictId> {
  const ids = new Map<string, DistrictId>();
  let code = 0;
  const add = (key: string, name: string, level: 'area' | 'ward' | 'group', parent: string | null): void => {
    code += 1;
    const parentId = parent === null ? null : (ids.get(parent) ?? null);
    const registerCode = level === 'ward' ? String(code).padStart(4, '0') : '';
    ids.set(
      key,
      carryOut('district.add', { parentId, name, level, registerCode, sort: code * 10 }, days.today).id,
    );
  };
  for (const area of areas) add(area, area, 'area', null);
  for (const { name, area, groups } of wards) {
    add(name, name, 'ward', area);
    // Lists show a district by its own name alone.
    for (const group of groups) add(`${name}/${group}`, group, 'group', name);
  }
  return ids;
}

function addHousehold(
  plan: HouseholdPlan,
  districts: ReadonlyMap<string, DistrictId>,
  people: Map<string, Townsperson>,
  days: Days,
  carryOut: CarryOut,
): void {
  const { label = '', address, phone = '', note = '', head, members, protection } = plan;
  const added = carryOut(
    'household.add',
    {
      label,
      postalCode: '000-0000',
      address,
      phone,
      note,
      districtId: districts.get(plan.group === undefined ? plan.ward : `${plan.ward}/${plan.group}`) ?? null,
      head: personFields(head, days),
    },
    days.today,
  );
  const remember = (person: PersonPlan, id: PersonId, membership: Townsperson['membership']): void => {
    people.set(person.name, {
      id,
      givenName: person.name.split(' ').at(-1) ?? person.name,
      householdId: added.id,
      household: plan,
      membership,
    });
  };
  remember(head, added.headId, null);
  for (const { person, relation, whereabouts = '', keyPerson = false } of members) {
    const chain = parseRelationshipText(relation);
    const fields = {
      relationship: [...(chain ?? [])],
      relationshipText: chain === undefined ? relation : '',
      resident: whereabouts === '' && person.diedAgo === undefined,
      whereabouts,
      keyPerson,
    };
    const { personId, membershipId } = carryOut(
      'household.addMember',
      { householdId: added.id, person: personFields(person, days), ...fields },
      days.today,
    );
    remember(person, personId, { id: membershipId, ...fields });
  }
  addTies(plan, people, days, carryOut);
  if (protection !== undefined) {
    const { fromAgo, untilAhead, reason } = protection;
    const period = { from: days.ago(fromAgo), until: days.ahead(untilAhead), reason };
    carryOut('protection.begin', { personId: added.headId, ...period }, days.today);
  }
}

function addTies(
  plan: HouseholdPlan,
  people: ReadonlyMap<string, Townsperson>,
  days: Days,
  carryOut: CarryOut,
): void {
  const idOf = (name: string): PersonId => {
    const person = people.get(name);
    if (person === undefined) throw new Error(`nobody is called ${name}`);
    return person.id;
  };
  for (const { couple, child } of plan.ties ?? []) {
    if (couple !== undefined) {
      const [a, b, kind, state] = couple;
      carryOut(
        'kinship.addPartnership',
        { personA: idOf(a), personB: idOf(b), kind, state, startedOn: null, endedOn: null },
        days.today,
      );
    }
    if (child !== undefined) {
      const [name, parent, kind] = child;
      carryOut('kinship.addParentage', { child: idOf(name), parent: idOf(parent), kind }, days.today);
    }
  }
}

/** What the register says of a person, with work, care, school, other names and telephones. */
export function personFields(plan: PersonPlan, days: Days): PersonFields {
  const { name, kana, sex, substituteName = '', phone = '', nationality = '', note = '' } = plan;
  return {
    name,
    kana,
    sex,
    substituteName,
    phones: [...(phones[name] ?? (phone === '' ? [] : [{ number: phone, owner: '', callable: '' }]))],
    otherNames: [...(otherNames[name] ?? [])],
    work: '',
    careNeed: '',
    school: '',
    marks: [],
    ...facts[name],
    nationality,
    note,
    birth: birthOf(plan, days),
    death: plan.diedAgo === undefined ? null : wholeDay(days.ago(plan.diedAgo)),
    residency: plan.residency ?? 'resident',
  };
}

function birthOf(plan: PersonPlan, days: Days): PartialDate {
  const day = plan.bornAgo === undefined ? days.born(plan.age, plan.birthday) : days.ago(plan.bornAgo);
  switch (plan.birthKnown) {
    case 'day':
      return wholeDay(day);
    case 'about':
      return readPartial(`${formatEraYear(day)}頃`);
    case 'unknown':
      return readPartial('不詳');
  }
}

function wholeDay(date: PartialDate['date'] & string): PartialDate {
  return { date, precision: 'day', text: formatWareki(date, 'long') };
}

function readPartial(text: string): PartialDate {
  const read = parsePartialDate(text);
  if (!read.ok) throw new Error(`${text} is no date`);
  return read.value;
}

function mapValues<Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, change(value)])) as Record<
    Key,
    To
  >;
}
