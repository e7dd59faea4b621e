import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  // A bare import of the npm package `electron` in Node starts a download.
  resolve: { alias: { electron: join(root, 'build/node-host/electron-stub.ts') } },
  test: {
    include: ['{domain,db,electron,renderer,build,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The native driver is loaded once per process and does not survive in worker threads that end early.
    pool: 'forks',
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: join(root, 'node_modules/.cache/kasane/vitest.json') }]],
  },
});
