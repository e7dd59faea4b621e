import {
  residents,
  type FoundSign,
  type SignHousehold,
  type SignMember,
  type SignRule,
} from '../household.ts';

/** 民法4条. */
const ageOfMajority = 18;

/** ダブルケア: a grown-up with a small child who looks after, or lives with, somebody else in need of care. */
export const doubleCare: SignRule = (household, thresholds) =>
  residents(household)
    .filter(({ age, careNeed }) => age !== null && age >= ageOfMajority && careNeed === null)
    .flatMap((adult) => {
      const children = childrenHere(household, adult).filter(
        ({ age }) => age !== null && age < thresholds.smallChildUnderAge,
      );
      const cared = caredBy(household, adult, children);
      return children.length === 0 || cared.length === 0 ? [] : [signOf(household, adult, children, cared)];
    });

function childrenHere(household: SignHousehold, adult: SignMember): readonly SignMember[] {
  return residents(household).filter(({ id }) =>
    household.parentages.some((tie) => tie.parent === adult.id && tie.child === id),
  );
}

function caredBy(
  household: SignHousehold,
  adult: SignMember,
  children: readonly SignMember[],
): readonly SignMember[] {
  return household.members.filter(
    (member) =>
      member.id !== adult.id &&
      !children.includes(member) &&
      (isCarer(household, adult, member) || (member.resident && member.careNeed !== null)),
  );
}

function isCarer(household: SignHousehold, adult: SignMember, member: SignMember): boolean {
  return household.careTies.some((tie) => tie.carer === adult.id && tie.cared === member.id);
}

function signOf(
  household: SignHousehold,
  adult: SignMember,
  children: readonly SignMember[],
  cared: readonly SignMember[],
): FoundSign {
  return {
    rule: 'double-care',
    personIds: [adult, ...children, ...cared].map(({ id }) => id),
    facts: [
      ...children.map(({ name, age }) => ({
        fact: 'small-child',
        values: { name: adult.name, other: name, age: age ?? 0 },
      })),
      ...cared.map((member) =>
        isCarer(household, adult, member)
          ? { fact: 'cares-for', values: { name: adult.name, other: member.name } }
          : {
              fact: 'lives-with-need',
              values: { name: adult.name, other: member.name, need: member.careNeed ?? '' },
            },
      ),
    ],
  };
}
