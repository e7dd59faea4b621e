import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './environment.mjs';

const sources = [
  'domain',
  'db',
  'electron',
  'renderer',
  'build',
  'tests/bench',
  'tests/gallery',
  'tests/fixtures',
  'package-lock.json',
];
const stamp = join(root, 'out', '.built');

/**
 * Builds the app for both hosts into out/. All output goes to standard error.
 * @param {string} node the project's Node
 * @returns {number} exit status
 */
export function buildApp(node) {
  const started = new Date();
  rmSync(stamp, { force: true });
  const status =
    run(
      node,
      [
        module('electron-vite/bin/electron-vite.js'),
        'build',
        '--config',
        'build/electron.vite.config.ts',
        '--logLevel',
        'warn',
      ],
      { stdio: ['ignore', 2, 2] },
    ) ||
    run(
      node,
      [
        module('vite/bin/vite.js'),
        'build',
        '--config',
        'build/vite.node-host.config.ts',
        '--logLevel',
        'warn',
      ],
      { stdio: ['ignore', 2, 2] },
    );
  if (status === 0) {
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(stamp, started.toISOString());
  }
  return status;
}

/**
 * Builds only where a source is newer than the last complete build.
 * @param {string} node the project's Node
 * @returns {number} exit status
 */
export function buildAppIfStale(node) {
  if (existsSync(stamp)) {
    const builtAt = statSync(stamp).mtimeMs;
    if (sources.every((source) => newest(join(root, source)) < builtAt)) return 0;
  }
  console.error('Building…');
  return buildApp(node);
}

/**
 * @param {string} path a file or a folder
 * @returns {number} the latest time of change in it, in milliseconds
 */
function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @param {string} path */
function module(path) {
  return join(root, 'node_modules', path);
}
