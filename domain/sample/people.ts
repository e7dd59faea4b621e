import type { MemberPlan, PersonPlan } from './plan.ts';

type More = Partial<Omit<PersonPlan, 'name' | 'kana' | 'sex' | 'age' | 'birthday'>>;

/** A man or boy of so many completed years, born on `M-D`. */
export function man(name: string, kana: string, age: number, birthday: string, more: More = {}): PersonPlan {
  return { name, kana, sex: 'male', age, birthday, birthKnown: 'day', ...more };
}

/** A woman or girl of so many completed years, born on `M-D`. */
export function woman(
  name: string,
  kana: string,
  age: number,
  birthday: string,
  more: More = {},
): PersonPlan {
  return { name, kana, sex: 'female', age, birthday, birthKnown: 'day', ...more };
}

/** Lives in the dwelling. `relation` is the 続柄. */
export function lives(relation: string, person: PersonPlan, more: { keyPerson?: boolean } = {}): MemberPlan {
  return { relation, person, ...more };
}

/** Belongs to the household and lives elsewhere. */
export function away(
  relation: string,
  person: PersonPlan,
  whereabouts: string,
  more: { keyPerson?: boolean } = {},
): MemberPlan {
  return { relation, person, whereabouts, ...more };
}
