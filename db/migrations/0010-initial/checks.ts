/** A column that holds a civil date or nothing. */
export const date = (column: string): string =>
  `CHECK (${column} IS NULL OR (length(${column}) = 10 AND date(${column}) = ${column}))`;

/** A column that holds 0 or 1. */
export const flag = (column: string): string => `CHECK (${column} IN (0, 1))`;

/** Triggers that keep rows as they were written. */
export const appendOnly = (table: string): string[] => [
  `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'append only'); END`,
  `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'append only'); END`,
];
