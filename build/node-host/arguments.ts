import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * Reads `--name value` pairs. Ends the program with the usage where one is unknown or a required one is missing.
 * @param usage one line
 */
export function readArguments<const R extends string, const O extends string>(
  usage: string,
  required: readonly R[],
  optional: readonly O[],
): Record<R, string> & Partial<Record<O, string>> {
  const options = Object.fromEntries(
    [...required, ...optional].map((name) => [name, { type: 'string' as const }]),
  );
  try {
    const { values } = parseArgs({ options });
    if (required.every((name) => typeof values[name] === 'string'))
      return values as Record<R, string> & Partial<Record<O, string>>;
  } catch {
    // An unknown argument is told like a missing one.
  }
  console.error(usage);
  process.exit(2);
}

/** The passphrase in a file, without the end of its line. Secrets never stand in arguments, which other programs can read. */
export function readPassphrase(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/u, '');
  } catch {
    console.error('The passphrase file cannot be read. Check its name and start again.');
    process.exit(2);
  }
}
