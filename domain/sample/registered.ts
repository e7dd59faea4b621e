import type { DistrictId, HouseholdId, PersonId } from '../contract/scalars.ts';
import { parseRelationshipText } from '../kinship/relationship.ts';
import { personNamed, type Register } from './register.ts';

/** A 住基世帯 of the town as an import of the register would have left it. */
export interface RegisteredHousehold {
  /** 世帯番号. */
  readonly number: string;
  /** The household of the office (実態世帯) that was made for it. */
  readonly householdId: HouseholdId;
  readonly address: string;
  readonly districtId: DistrictId | null;
  readonly members: readonly RegisteredMember[];
}

interface RegisteredMember {
  readonly personId: PersonId;
  /** 宛名番号. */
  readonly number: string;
  /** 続柄 to the head of the register, as codes. */
  readonly relationship: readonly string[];
}

/**
 * 住基世帯≠実態世帯 (reference.md §4.5): the mother of the wife is still registered with her husband, and the grandson
 * went over into their 住基世帯 without having moved there.
 */
export function registeredHouseholds(register: Register): RegisteredHousehold[] {
  return households.map(({ number, members }) => {
    const people = members.map(([name, relation], index) => ({
      ...personNamed(register, name),
      relationship: parseRelationshipText(relation) ?? [],
      number: `${number}${String(index + 1)}`,
    }));
    const [head] = people;
    if (head === undefined) throw new Error(`nobody is registered under ${number}`);
    const { householdId, household } = head;
    const { ward, group, address } = household;
    const district = group === undefined ? ward : `${ward}/${group}`;
    return {
      number,
      householdId,
      address,
      districtId: register.districts.get(district) ?? null,
      members: people.map((person) => ({
        personId: person.id,
        number: person.number,
        relationship: person.relationship,
      })),
    };
  });
}

/** The head first, in the order of the register. */
const households: readonly {
  readonly number: string;
  readonly members: readonly (readonly [name: string, relation: string])[];
}[] = [
  {
    number: '0000900101',
    members: [
      ['飛田 照男', '世帯主'],
      ['飛田 久枝', '妻'],
      ['渡邉沢 快', '子の子'],
    ],
  },
  {
    number: '0000900102',
    members: [
      ['渡邉沢 敬一', '世帯主'],
      ['渡邉沢 葉月', '妻'],
    ],
  },
];
