import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { answerTo, type AssessmentFields } from './answers.ts';

export interface AssessedMember {
  readonly id: PersonId;
  readonly name: string;
}

/**
 * Whom the form asks about: the person of the case and living members at home; and whoever has an answer in this
 * version, though no longer there.
 */
export function useAssessedMembers(detail: CaseDetail, answers: AssessmentFields['answers']) {
  const present = detail.members.filter(
    ({ personId, resident, residency, death }) =>
      (resident || personId === detail.principalId) && residency !== 'dead' && death === null,
  );
  const ids = new Set(present.map(({ personId }) => personId));
  const gone = [...new Set(answers.map(({ personId }) => personId))].filter(
    (id): id is PersonId => id !== null && !ids.has(id),
  );
  const { data } = useQueryOperation(
    'membership.history',
    { householdId: detail.household.id },
    { isEnabled: gone.length > 0 },
  );
  const nameOf = (id: PersonId): string =>
    detail.members.find(({ personId }) => personId === id)?.name ??
    data?.periods.find(({ personId }) => personId === id)?.personName ??
    '';
  const asked: readonly AssessedMember[] = present.map(({ personId, name }) => ({ id: personId, name }));
  return {
    asked,
    nameOf,
    /** Columns of one question: those who are asked, then those who once answered it. */
    columnsOf: (item: string): readonly AssessedMember[] => [
      ...asked,
      ...gone.filter((id) => answerTo(answers, item, id).length > 0).map((id) => ({ id, name: nameOf(id) })),
    ],
  };
}
