import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

// Tests start many cores of their own from the sources; compiled once, they start in half the time.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/kasane/compile');

export default defineConfig({
  root,
  // A bare import of the npm package `electron` in Node starts a download.
  resolve: { alias: { electron: join(root, 'build/node-host/electron-stub.ts') } },
  test: {
    environment: 'node',
    // The native driver is loaded once per process and does not survive in worker threads that end early.
    pool: 'forks',
    testTimeout: 120_000,
    // Left to itself one core of two stays idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Nothing here keeps a state in its modules: read once by each process, they take half the time.
        test: { name: 'rules', include: ['{domain,db}/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'rest', include: ['{electron,renderer,build,tests}/**/*.test.{ts,tsx}'] },
      },
    ],
    reporters: ['default', ['json', { outputFile: join(root, 'node_modules/.cache/kasane/vitest.json') }]],
  },
});
