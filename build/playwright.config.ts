import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const root = join(import.meta.dirname, '..');
const chromium = findChromium();
const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

export default defineConfig({
  testDir: join(root, 'tests/e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: join(root, 'test-results'),
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Long journeys on a busy machine; each step has a limit of its own.
  timeout: 420_000,
  reporter: [['list'], ['json', { outputFile: join(root, 'node_modules/.cache/kasane/playwright.json') }]],
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1366, height: 768 },
    // A failure leaves its page as text and as a picture. Recording every test costs a third of the run: `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // Chromium refuses its sandbox to root.
      args: asRoot ? ['--no-sandbox'] : [],
    },
  },
  // The same specs run on both hosts; the fixture that opens the app reads the name of the project.
  projects: [{ name: 'node-host', testIgnore: '**/electron/**' }, { name: 'electron' }],
});
