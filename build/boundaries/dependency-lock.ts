import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import config from '../dependency-cruiser.config.mjs';

const root = join(import.meta.dirname, '..', '..');

/**
 * Checks the dependencies of a project made of the given files only.
 * @param folder an empty one to write them to
 * @param files text by path from the root of the project
 * @returns for each file the names of the rules it breaks
 */
export async function brokenRules(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, string[]>> {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { forbidden, options } = config;
  const { output } = await cruise(
    [...files.keys()],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
  );
  const broken = new Map([...files.keys()].map((path) => [path, [] as string[]]));
  for (const { from, rule } of (output as ICruiseResult).summary.violations)
    broken.get(from)?.push(rule.name);
  return broken;
}
