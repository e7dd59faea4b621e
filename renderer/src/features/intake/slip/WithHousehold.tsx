import type { ReactNode } from 'react';
import type { HouseholdDetail } from '../../../../../domain/contract/household.ts';
import type { HouseholdId } from '../../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Loading } from '../../../ui/Loading.tsx';

interface WithHouseholdProps {
  readonly id: HouseholdId;
  readonly children: (household: HouseholdDetail) => ReactNode;
}

/** Shows its content once the household is there. */
export function WithHousehold({ id, children }: WithHouseholdProps) {
  const { data, error } = useQueryOperation('household.get', { id });
  if (error !== null) return <FailureNotice failure={error} />;
  return data === undefined ? <Loading /> : children(data);
}
