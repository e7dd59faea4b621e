import type { InputOf } from '../../contract/index.ts';
import type { AssessmentId } from '../../contract/scalars.ts';
import { agencies } from '../agencies.ts';
import { follow } from '../case-history.ts';
import { caseOf, type Telling } from '../telling.ts';
import { assessments, type AssessmentPlan } from './assessment-facts.ts';

/** Assessments in versions, the last of one case still being written. */
export function tellAssessments(telling: Telling): void {
  for (const plan of assessments) {
    const on = telling.days.ago(plan.ago);
    telling.timeline.add(on, () => {
      const entry = caseOf(telling, plan.principal);
      const { id } = telling.carryOut('assessment.start', { caseId: entry.id, assessedOn: on }, on);
      follow(entry, 'assessment');
      telling.carryOut('assessment.save', { ...contentOf(plan, telling), id, assessedOn: on }, on);
      if (plan.isFinished) finish(id);
    });
    const finish = (id: AssessmentId): void => {
      telling.carryOut('assessment.finish', { id, rowVersion: 2 }, on);
    };
  }
}

function contentOf(
  { principal: _principal, ago: _ago, isFinished: _finished, ...plan }: AssessmentPlan,
  { register }: Telling,
): Omit<InputOf<'assessment.save'>, 'id' | 'assessedOn'> {
  return {
    ...plan,
    rowVersion: 1,
    levels: plan.levels.map(([domain, level, note]) => ({ domain, level, note })),
    answers: plan.answers.map(([item, ...values]) => ({ item, personId: null, values })),
    severities: plan.severities.map(([key, level, note]) => ({
      agencyId: register.agencies[key],
      agencyName: agencies[key].name,
      level,
      note,
    })),
    shareScope: 'consented',
    sensitive: false,
  };
}
