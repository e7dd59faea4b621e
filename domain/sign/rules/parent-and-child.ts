import { residents, type FoundSign, type SignMember, type SignRule } from '../household.ts';

/** 8050 (reference.md §1.2): an old parent and a grown child under one roof, no work recorded of the child. */
export const parentAndChild: SignRule = (household, thresholds) => {
  const here = residents(household);
  return here
    .filter((child) => isBetween(child.age, thresholds.childFromAge, thresholds.childToAge))
    .filter((child) => child.work?.working !== true)
    .flatMap((child) => {
      const parents = here.filter(
        (parent) =>
          parent.age !== null &&
          parent.age >= thresholds.parentAge &&
          household.parentages.some((tie) => tie.child === child.id && tie.parent === parent.id),
      );
      return parents.length === 0 ? [] : [signOf(child, parents)];
    });
};

function signOf(child: SignMember, parents: readonly SignMember[]): FoundSign {
  return {
    rule: 'parent-and-child',
    personIds: [child.id, ...parents.map(({ id }) => id)],
    facts: [
      ...parents.map(({ name, age }) => ({
        fact: 'old-parent',
        values: { name, age: age ?? 0, other: child.name },
      })),
      { fact: 'grown-child', values: { name: child.name, age: child.age ?? 0 } },
      child.work === null
        ? { fact: 'work-unknown', values: { name: child.name } }
        : { fact: 'no-work', values: { name: child.name, work: child.work.label } },
    ],
  };
}

function isBetween(age: number | null, from: number, to: number): boolean {
  return age !== null && from <= age && age <= to;
}
