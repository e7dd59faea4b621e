/** What SQLite stores. Whole numbers beyond 2^53 do not occur; truth values are 0 and 1. */
export type SqlValue = string | number | null | Uint8Array;

/** A consistent view of the office file. Valid only inside the callback it was handed to. */
export interface ReadTx {
  readonly access: 'read' | 'write';
  all<Row>(sql: string, ...parameters: SqlValue[]): Row[];
  // The caller names the row that its SQL gives.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  get<Row>(sql: string, ...parameters: SqlValue[]): Row | undefined;
}

/** A transaction that may change the office file: everything in it is kept, or nothing. */
export interface WriteTx extends ReadTx {
  readonly access: 'write';
  run(sql: string, ...parameters: SqlValue[]): { changes: number };
}

/** How far a long piece of work is. */
export interface Step {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

/** Work that pauses after each of its steps, so that it can be told how far it is and be given up. */
export type Stepwise<T> = Generator<Step, T, undefined>;
