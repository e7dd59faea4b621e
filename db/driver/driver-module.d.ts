// The package's exports map hides its own type file; this names the small part the driver uses.
declare module 'better-sqlite3' {
  interface Statement {
    run(...parameters: unknown[]): { changes: number; lastInsertRowid: number | bigint };
    get(...parameters: unknown[]): unknown;
    all(...parameters: unknown[]): unknown[];
    readonly reader: boolean;
    readonly readonly: boolean;
  }
  class Database {
    constructor(path: string, options?: { readonly?: boolean; fileMustExist?: boolean; timeout?: number });
    key(key: Buffer): number;
    prepare(sql: string): Statement;
    exec(sql: string): this;
    pragma(sql: string, options?: { simple?: boolean }): unknown;
    close(): this;
    readonly inTransaction: boolean;
    readonly open: boolean;
  }
  export default Database;
}
