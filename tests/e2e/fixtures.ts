import { test as base } from '@playwright/test';
import { electronExecutable } from './host.ts';
import { Office } from './office.ts';

export { expect } from './expect.ts';

interface Options {
  /** Time at which the PC's clock starts, ISO 8601; null is the real time. */
  readonly startsAt: string | null;
  readonly size: { readonly width: number; readonly height: number };
}

interface Fixtures extends Options {
  /** The app on an empty folder of its own, and the staff's hands on it. */
  readonly office: Office;
}

/** Every spec runs on each host; a test fails when its page reports an error or breaks its own policy. */
export const test = base.extend<Fixtures>({
  startsAt: ['2026-11-20T00:00:00.000Z', { option: true }],
  size: [{ width: 1366, height: 768 }, { option: true }],
  office: async ({ browser, startsAt, size }, use, testInfo) => {
    const isElectron = testInfo.project.name === 'electron';
    const canRun = !isElectron || (await electronExecutable()) !== undefined;
    test.skip(!canRun, 'The Electron runtime is not installed.');
    const office = await Office.open(isElectron ? null : browser, { startsAt, viewport: size });
    let errors: readonly string[] = [];
    try {
      await use(office);
    } finally {
      // What a page says while it is taken away is no error of it.
      errors = [...office.errors];
      await office.end();
    }
    base.expect(errors, 'errors that the page reported').toEqual([]);
  },
});
