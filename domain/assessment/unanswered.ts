import type { AssessmentItem } from '../contract/assessment.ts';
import type { PersonId } from '../contract/scalars.ts';
import { wordsOf, type Answer } from './form.ts';

export interface Unanswered {
  readonly item: AssessmentItem;
  /** The member it has not been asked of; null: the household. */
  readonly personId: PersonId | null;
}

/**
 * Questions that are still asked and have no answer, in the order they are given; a question of the persons once for
 * each member without one.
 */
export function unanswered(
  items: readonly AssessmentItem[],
  answers: readonly Answer[],
  members: readonly PersonId[],
): readonly Unanswered[] {
  const answered = new Set(
    answers
      .filter((answer) => wordsOf(answer).length > 0)
      .map(({ item, personId }) => `${item} ${personId ?? ''}`),
  );
  return items
    .filter(({ active }) => active)
    .flatMap((item) =>
      (item.perPerson ? members : [null])
        .filter((personId) => !answered.has(`${item.code} ${personId ?? ''}`))
        .map((personId) => ({ item, personId })),
    );
}
