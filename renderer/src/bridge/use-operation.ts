import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { InputOf, NamesOfKind, OperationName, OutputOf } from '../../../domain/contract/index.ts';
import { call, type OperationError } from './bridge.ts';
import { useIsShown } from './useIsShown.ts';

type ReadName = NamesOfKind<'query'> | 'office.status' | 'shell.capabilities' | 'file.drives';

/**
 * Shows what a query answers and asks again when a commit has changed it. While the input changes, what was shown
 * before stays.
 */
export function useQueryOperation<Name extends ReadName>(
  name: Name,
  input: InputOf<Name>,
  options: { isEnabled?: boolean } = {},
): UseQueryResult<OutputOf<Name>, OperationError> {
  return useQuery<OutputOf<Name>, OperationError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.isEnabled ?? true,
    placeholderData: keepPreviousData,
  });
}

/** Carries out an operation on request: `mutateAsync(input)` resolves with its answer or rejects with OperationError. */
export function useCommand<Name extends OperationName>(
  name: Name,
): UseMutationResult<OutputOf<Name>, OperationError, InputOf<Name>> {
  const isShown = useIsShown();
  return useMutation<OutputOf<Name>, OperationError, InputOf<Name>>({
    mutationFn: (input) => call(name, input),
    meta: { isShown },
  });
}
