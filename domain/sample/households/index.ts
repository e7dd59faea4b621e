import type { HouseholdPlan } from '../plan.ts';
import { householdsWithCases } from './with-cases.ts';
import { householdsWithStories } from './with-stories.ts';
import { householdsWithoutCase } from './without-case.ts';

export const households: readonly HouseholdPlan[] = [
  ...householdsWithStories,
  ...householdsWithCases,
  ...householdsWithoutCase,
];
