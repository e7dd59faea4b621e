import { namesOf, residents, type SignHousehold, type SignMember, type SignRule } from '../household.ts';

/** ひとり親: a child at home with one of its parents, who lives with no partner. */
export const singleParent: SignRule = (household, thresholds) => {
  const here = residents(household);
  return here.flatMap((parent) => {
    if (livesWithPartner(household, parent)) return [];
    const children = here.filter(
      (child) =>
        child.age !== null &&
        child.age < thresholds.singleParentChildUnderAge &&
        isOnlyParentHere(household, parent, child),
    );
    if (children.length === 0) return [];
    return [
      {
        rule: 'single-parent' as const,
        personIds: [parent, ...children].map(({ id }) => id),
        facts: [
          ...children.map(({ name, age }) => ({
            fact: 'child-of',
            values: { name: parent.name, other: name, age: age ?? 0 },
          })),
          { fact: 'other-parent-absent', values: { name: namesOf(children) } },
        ],
      },
    ];
  });
};

function isOnlyParentHere(household: SignHousehold, parent: SignMember, child: SignMember): boolean {
  const parents = residents(household).filter(({ id }) =>
    household.parentages.some((tie) => tie.child === child.id && tie.parent === id),
  );
  return parents.length === 1 && parents[0]?.id === parent.id;
}

function livesWithPartner(household: SignHousehold, parent: SignMember): boolean {
  return household.couples.some(
    (couple) =>
      couple.includes(parent.id) &&
      residents(household).some(({ id }) => id !== parent.id && couple.includes(id)),
  );
}
