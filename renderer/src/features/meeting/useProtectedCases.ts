import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';

/** Cases of households under 支援措置: marked wherever they are named. */
export function useProtectedCases(): ReadonlySet<CaseId> {
  const { data } = useQueryOperation('case.list', { status: 'all', text: '', sort: 'number' });
  return new Set((data?.cases ?? []).filter((entry) => entry.addressProtected).map(({ id }) => id));
}
