import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { InputOf, NamesOfKind, OutputOf } from '../../../domain/contract/index.ts';
import { call } from './bridge.ts';
import type { OperationError } from './operation-error.ts';

/** Operations whose answer may be kept and asked again: `office.status` is one, though it is no query of the office file. */
export type QueryName = NamesOfKind<'query'> | 'office.status' | 'contract.describe' | 'shell.capabilities' | 'print.preview';
export type ActionName = NamesOfKind<'command' | 'lifecycle' | 'shell'>;

/** The answer of a query, kept under `[name, input]` and asked again after a commit that touches it. */
export function useQueryOperation<N extends QueryName>(
  name: N,
  input: InputOf<N>,
  options: { enabled?: boolean } = {},
): UseQueryResult<OutputOf<N>, OperationError> {
  return useQuery<OutputOf<N>, OperationError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input, { signal }),
    ...options,
  });
}

/** Carries out a command, or anything else that is done rather than asked. What it changed is asked again by itself. */
export function useCommand<N extends ActionName>(name: N): UseMutationResult<OutputOf<N>, OperationError, InputOf<N>> {
  return useMutation<OutputOf<N>, OperationError, InputOf<N>>({ mutationFn: (input) => call(name, input) });
}
