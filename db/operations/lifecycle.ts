import type { NamesOfKind, OutputOf, ParsedInputOf } from '../../domain/contract/index.ts';
import type { OfficeSession } from '../session.ts';

/** What a long operation may do while it runs. */
export interface RunningCall {
  /** Heeded between steps. */
  readonly signal: AbortSignal;
  readonly progress: (step: string, done: number, total: number) => void;
}

type LifecycleName = NamesOfKind<'lifecycle'>;

/** Handlers that open, close or copy the office itself; they run one at a time, outside any transaction. */
export type LifecycleHandlers<Name extends LifecycleName> = {
  readonly [N in Name]: (
    session: OfficeSession,
    input: ParsedInputOf<N>,
    call: RunningCall,
  ) => OutputOf<N> | Promise<OutputOf<N>>;
};
