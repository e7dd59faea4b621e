import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { StaffId } from '../../domain/contract/scalars.ts';
import type { Operation, Output, ParsedInput } from '../../domain/contract/operation.ts';
import type { ReadTx, Stepwise, WriteTx } from '../driver/transaction.ts';

/** What a use case may know of the world outside its transaction. */
export interface OperationContext {
  /** UTC, ISO 8601 with milliseconds. */
  readonly now: string;
  /** The office's civil day. */
  readonly today: CivilDate;
  readonly staff: { readonly id: StaffId; readonly name: string };
  readonly practice: boolean;
  /** The office's civil day of a moment. */
  readonly dayOf: (instant: string) => CivilDate;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** Bytes of a file the person chose, the first `most` of them. @throws OperationFailure `folder-unavailable`, `unreadable-file` */
  readonly readChosenFile: (token: string, most?: number) => Uint8Array;
  /** SHA-256 in hexadecimal. */
  readonly sha256: (content: Uint8Array) => string;
}

/** Commands that take long enough to tell how far they are and to be given up. */
type LongCommand = 'attachment.add' | 'mapSheet.addImage';

/** Handlers of one feature's contract: queries get a reading, commands a writing transaction. */
export type HandlersOf<Contract extends Readonly<Record<string, Operation>>> = {
  readonly [Name in keyof Contract as Contract[Name]['kind'] extends 'query' | 'command' ? Name : never]: (
    tx: Contract[Name]['kind'] extends 'query' ? ReadTx : WriteTx,
    input: ParsedInput<Contract[Name]>,
    context: OperationContext,
  ) => Name extends LongCommand ? Stepwise<Output<Contract[Name]>> : Output<Contract[Name]>;
};

/** A handler whose input has passed its schema; the handler maps hold the exact types. */
export type AnyHandler = (subject: unknown, input: unknown, context: unknown) => unknown;

/** Whether a handler works in steps rather than answering at once. */
export function isStepwise(given: unknown): given is Stepwise<unknown> {
  return typeof given === 'object' && given !== null && Symbol.iterator in given && 'next' in given;
}

/** The answer of a handler whose steps nobody watches. */
export function inOneGo(given: unknown): unknown {
  if (!isStepwise(given)) return given;
  let next = given.next();
  while (next.done !== true) next = given.next();
  return next.value;
}
