import type { Telling } from '../telling.ts';
import { tellAroundHouseholds } from './around-households.ts';
import { tellAssessments } from './assessments.ts';
import { tellCaseWork } from './case-work.ts';
import { tellDesk } from './desk.ts';
import { tellEcomaps } from './ecomap.ts';
import { tellHouseholds } from './households.ts';
import { tellFamilies } from './map-families.ts';
import { tellMap } from './map.ts';
import { tellPlans } from './plans.ts';
import { tellTasks } from './tasks.ts';

/** Everything the town lived through beside its cases' own course. */
export function tellStories(telling: Telling): void {
  tellHouseholds(telling);
  tellDesk(telling);
  tellAssessments(telling);
  tellPlans(telling);
  tellCaseWork(telling);
  tellAroundHouseholds(telling);
  tellTasks(telling);
  tellFamilies(telling);
  tellMap(telling);
  tellEcomaps(telling);
}
