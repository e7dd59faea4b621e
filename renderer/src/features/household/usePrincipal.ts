import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';

/** 本人 of the household's newest open case; null where it has none. */
export function usePrincipal(household: HouseholdDetail): PersonId | null {
  const newest = household.cases.find(({ status }) => status !== 'closed');
  // Without an open case the query rests and this input is never sent.
  const input = { id: newest?.id } as InputOf<'case.get'>;
  const { data } = useQueryOperation('case.get', input, { isEnabled: newest !== undefined });
  return newest === undefined || data?.id !== newest.id ? null : data.principalId;
}
