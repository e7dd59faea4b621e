import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root, run } from './environment.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium, or else installs one: Playwright's own, then the distribution's package (as root only).
 * All output goes to standard error.
 * @param {string} node the project's Node
 * @returns {string | undefined} path of the executable
 */
export function ensureChromium(node) {
  return findChromium() ?? installPlaywrightChromium(node) ?? installPackagedChromium();
}

/** What a person is told when there is no Chromium and none can be installed. */
export const chromiumMissing =
  'No Chromium was found and none could be installed. Install one (Debian, Ubuntu: apt-get install chromium) ' +
  'or set CHROME_PATH to the executable of a Chromium, Chrome or Edge, and start again.';

/**
 * Finds a Chromium that is there: the one named by CHROME_PATH, Playwright's, the system's.
 * @returns {string | undefined} path of the executable
 */
export function findChromium() {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env['CHROME_PATH'], playwrightChromium(), ...onPath, ...places].find(isExecutable);
}

/**
 * @param {string} node
 * @returns {string | undefined}
 */
function installPlaywrightChromium(node) {
  console.error('No Chromium found; downloading one with Playwright…');
  run(node, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    stdio: ['ignore', 2, 'ignore'],
    timeout: 300_000,
  });
  return startable(playwrightChromium());
}

/** @returns {string | undefined} */
function installPackagedChromium() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  console.error('The download failed; installing the package chromium with apt-get…');
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  run('/usr/bin/apt-get', ['update', '-qq'], options);
  // Another installation may hold the lock of the package database.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  run('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wait, 'chromium'], options);
  return findChromium();
}

/** @returns {string | undefined} where Playwright keeps its Chromium, there or not */
function playwrightChromium() {
  try {
    return createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * A downloaded Chromium does not start where the system libraries it needs are missing.
 * @param {string | undefined} path
 * @returns {string | undefined}
 */
function startable(path) {
  return isExecutable(path) && spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

/**
 * @param {string | undefined} path
 * @returns {path is string}
 */
function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
