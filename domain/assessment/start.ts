import type { AssessmentContent } from './form.ts';
import type { Assessment } from '../contract/assessment.ts';

type Carried = AssessmentContent & Pick<Assessment, 'shareScope' | 'sensitive'>;

/** What a new version begins with: all that the last one says, or an empty form that stays within the office. */
export function startAssessment(last: Carried | null): Carried {
  if (last === null) return empty;
  const {
    wishes,
    strengths,
    acceptance,
    worries,
    judgement,
    levels,
    answers,
    severities,
    shareScope,
    sensitive,
  } = last;
  return {
    wishes,
    strengths,
    acceptance,
    worries,
    judgement,
    levels,
    answers,
    severities,
    shareScope,
    sensitive,
  };
}

const empty: Carried = {
  wishes: '',
  strengths: '',
  acceptance: '',
  worries: '',
  judgement: '',
  levels: [],
  answers: [],
  severities: [],
  shareScope: 'office',
  sensitive: false,
};
