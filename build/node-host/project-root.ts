import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, from the source as from the build. */
export function projectRoot(start: string = import.meta.dirname): string {
  if (existsSync(join(start, 'package.json'))) return start;
  const parent = dirname(start);
  if (parent === start) throw new Error('package.json was not found above the program');
  return projectRoot(parent);
}
