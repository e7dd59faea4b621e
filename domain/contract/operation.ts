import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/**
 * One operation of the contract.
 * `query` reads, `command` writes in one transaction, `lifecycle` opens, closes or copies the office itself.
 * `shell` operations are answered by the host (dialogs, printing), all others by the core.
 */
export interface Operation {
  readonly kind: 'query' | 'command' | 'lifecycle' | 'shell';
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Codes beyond those every operation may return (`validation`, `locked`, `internal` …). */
  readonly errors: readonly ErrorCode[];
}

export type OperationMap = Readonly<Record<string, Operation>>;
export type Input<O extends Operation> = z.input<O['input']>;
export type ParsedInput<O extends Operation> = z.output<O['input']>;
export type Output<O extends Operation> = z.output<O['output']>;

export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
) {
  return { kind: 'query', input, output, errors } as const;
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
) {
  return { kind: 'command', input, output, errors } as const;
}

export function lifecycle<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
) {
  return { kind: 'lifecycle', input, output, errors } as const;
}

export function shell<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
) {
  return { kind: 'shell', input, output, errors } as const;
}
