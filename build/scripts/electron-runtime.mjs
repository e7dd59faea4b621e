import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root, run } from './environment.mjs';

const packageFolder = join(root, 'node_modules', 'electron');

/**
 * The Electron executable. The npm package `electron` must not be imported for this: that starts a download.
 * @returns {string | undefined} its path, or nothing where the runtime is not installed
 * @public loaded at run time by the tests of the whole app
 */
export function electronExecutable() {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist');
  const executable = join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/**
 * Downloads the runtime where it is missing: once per version, for a minute at the most.
 * @param {string} node the project's Node
 * @returns {string | undefined} path of the executable
 */
export function ensureElectron(node) {
  const executable = electronExecutable();
  if (executable) return executable;
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const failure = join(cacheFolder, `electron-${version}-download-failed`);
  if (existsSync(failure)) return undefined;
  console.error('Downloading the Electron runtime…');
  const status = run(node, [join(packageFolder, 'install.js')], { stdio: 'ignore', timeout: 60_000 });
  if (status !== 0) writeFileSync(failure, '');
  return electronExecutable();
}
