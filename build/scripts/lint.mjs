// npm run lint: eslint folder by folder. One run over everything holds the types of all folders at once, which no longer
// fit into the memory Node allows itself.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, projectNode, root } from './environment.mjs';

// The largest first, so that the last one to end is a small one.
const parts = [['renderer'], ['tests'], ['db'], ['domain'], ['build', 'electron', 'eslint.config.js']];

const node = projectNode();
const waiting = [...parts];
const lanes = Array.from({ length: Math.min(2, availableParallelism()) }, lintNext);
const statuses = (await Promise.all(lanes)).flat();
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;

/** @returns {Promise<number[]>} exit status of every part this lane has linted */
async function lintNext() {
  const statuses = [];
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift())
    statuses.push(await lint(part));
  return statuses;
}

/**
 * @param {readonly string[]} part folders and files
 * @returns {Promise<number>} exit status of eslint
 */
function lint(part) {
  const cache = join(cacheFolder, `eslint-${part[0]}`);
  const eslint = join(root, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const options = [
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    cache,
    '--cache-strategy',
    'content',
  ];
  return new Promise((resolve) => {
    const child = spawn(node, ['--max-old-space-size=6144', eslint, ...part, ...options], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('close', (status) => resolve(status ?? 1));
    child.on('error', () => resolve(1));
  });
}
