import { residents, type SignRule } from '../household.ts';

/** 高齢者のみの世帯, of two or more. */
export const oldOnly: SignRule = (household, thresholds) => {
  const here = residents(household);
  const isOld = here.every(({ age }) => age !== null && age >= thresholds.oldAge);
  if (here.length < 2 || !isOld) return [];
  return [
    {
      rule: 'old-only',
      personIds: here.map(({ id }) => id),
      facts: [
        ...here.map(({ name, age }) => ({ fact: 'age', values: { name, age: age ?? 0 } })),
        { fact: 'nobody-younger', values: {} },
      ],
    },
  ];
};
