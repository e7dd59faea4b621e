import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { StaffId } from '../../domain/contract/scalars.ts';
import type { Operation, Output, ParsedInput } from '../../domain/contract/operation.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';

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
  /** Bytes of a file the person chose. @throws OperationFailure `folder-unavailable` */
  readonly readChosenFile: (token: string) => Uint8Array;
}

/** Handlers of one feature's contract: queries get a reading, commands a writing transaction. */
export type HandlersOf<Contract extends Readonly<Record<string, Operation>>> = {
  readonly [Name in keyof Contract as Contract[Name]['kind'] extends 'query' | 'command' ? Name : never]: (
    tx: Contract[Name]['kind'] extends 'query' ? ReadTx : WriteTx,
    input: ParsedInput<Contract[Name]>,
    context: OperationContext,
  ) => Output<Contract[Name]>;
};

/** A handler whose input has passed its schema; the handler maps hold the exact types. */
export type AnyHandler = (subject: unknown, input: unknown, context: unknown) => unknown;
