import {
  namesOf,
  residents,
  type FoundSign,
  type SignHousehold,
  type SignMember,
  type SignRule,
} from '../household.ts';

/**
 * ヤングケアラー (子ども・若者育成支援推進法2条7項): a child recorded as looking after somebody, or living with
 * somebody in need of care while no grown-up who could do it is recorded. A small child carries nobody.
 */
export const youngCarer: SignRule = (household, thresholds) =>
  residents(household)
    .filter(({ age }) => age !== null && age >= thresholds.carerFromAge && age < thresholds.carerUnderAge)
    .flatMap(
      (child) =>
        caringSign(household, child) ?? aloneWithNeed(household, child, thresholds.carerUnderAge) ?? [],
    );

function caringSign(household: SignHousehold, child: SignMember): FoundSign | null {
  const cared = household.members.filter(({ id }) =>
    household.careTies.some((tie) => tie.carer === child.id && tie.cared === id),
  );
  if (cared.length === 0) return null;
  return {
    rule: 'young-carer',
    personIds: [child.id, ...cared.map(({ id }) => id)],
    facts: [
      { fact: 'young', values: { name: child.name, age: child.age ?? 0 } },
      ...cared.map(({ name }) => ({ fact: 'cares-for', values: { name: child.name, other: name } })),
    ],
  };
}

function aloneWithNeed(household: SignHousehold, child: SignMember, limit: number): FoundSign | null {
  const others = residents(household).filter(({ id }) => id !== child.id);
  const inNeed = others.filter(({ careNeed }) => careNeed !== null);
  // Somebody whose age is not known may be grown up.
  const isAbleAdultHere = others.some(
    ({ age, careNeed }) => careNeed === null && (age === null || age >= limit),
  );
  if (inNeed.length === 0 || isAbleAdultHere) return null;
  return {
    rule: 'young-carer',
    personIds: [child.id, ...inNeed.map(({ id }) => id)],
    facts: [
      { fact: 'young', values: { name: child.name, age: child.age ?? 0 } },
      ...inNeed.map(({ name, careNeed }) => ({ fact: 'needs-care', values: { name, need: careNeed ?? '' } })),
      { fact: 'no-able-adult', values: { name: namesOf(inNeed) } },
    ],
  };
}
