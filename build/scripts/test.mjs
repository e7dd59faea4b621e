// npm test: every check from a bare clone, cheapest first, up to the first failure.
// The last line is the sum of all test runners: `N passed, N failed, N skipped`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumMissing, ensureChromium } from './chromium.mjs';
import { cacheFolder, ensureInstalled, fail, projectNode, runNpm } from './environment.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const unitReport = join(cacheFolder, 'vitest.json');
const e2eReport = join(cacheFolder, 'playwright.json');

/** @type {readonly { name: string, script: string, report?: string, count?: (report: any) => Counts }[]} */
const steps = [
  { name: 'formatting', script: 'format:check' },
  { name: 'types', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'boundaries', script: 'boundaries' },
  { name: 'unused code', script: 'unused' },
  { name: 'unit and integration tests', script: 'unit', report: unitReport, count: countVitest },
  { name: 'build', script: 'build' },
  { name: 'end-to-end tests', script: 'e2e', report: e2eReport, count: countPlaywright },
];

ensureInstalled();
const node = projectNode();
process.env['CHROME_PATH'] = ensureChromium(node) ?? fail(chromiumMissing);

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
const succeeded = steps.every(runStep);
if (succeeded && total.passed === 0) {
  console.log('\n✗ no test was executed');
  total.failed = 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = succeeded && total.failed === 0 ? 0 : 1;

/**
 * Runs one step and adds its counts. A step that fails without a failed test of its own counts as one.
 * @param {(typeof steps)[number]} step
 * @returns {boolean} whether it succeeded
 */
function runStep({ name, script, report, count }) {
  console.log(`\n▶ ${name} (npm run ${script})`);
  if (report) rmSync(report, { force: true });
  const started = performance.now();
  const status = runNpm(['run', '--silent', script]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = report && count ? readCounts(report, count) : undefined;
  const executed = counts === undefined || counts.passed + counts.failed > 0;
  const ok = status === 0 && executed && (counts?.failed ?? 0) === 0;
  total.passed += counts?.passed ?? 0;
  total.failed += ok ? 0 : Math.max(1, counts?.failed ?? 0);
  total.skipped += counts?.skipped ?? 0;
  if (!executed) console.log(`No test was executed by npm run ${script}.`);
  console.log(ok ? `✓ ${name}: ${seconds} s` : `✗ ${name}: failed after ${seconds} s; the report is above`);
  return ok;
}

/**
 * @param {string} report path
 * @param {(report: any) => Counts} count
 * @returns {Counts}
 */
function readCounts(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Counts}
 */
function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
