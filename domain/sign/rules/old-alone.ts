import { residents, type SignRule } from '../household.ts';

/** 高齢者の独居. */
export const oldAlone: SignRule = (household, thresholds) => {
  const [only, ...others] = residents(household);
  if (only === undefined || others.length > 0 || only.age === null || only.age < thresholds.aloneAge)
    return [];
  return [
    {
      rule: 'old-alone',
      personIds: [only.id],
      facts: [
        { fact: 'age', values: { name: only.name, age: only.age } },
        { fact: 'alone', values: { name: only.name } },
      ],
    },
  ];
};
