import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { Bridge } from '../../../domain/contract/bridge.ts';
import { expect, test } from '../fixtures.ts';

declare const bridge: Bridge;

/** Where `npm run package` leaves the app. */
const packaged = join(import.meta.dirname, '../../../dist/win-unpacked/Kasane.exe');

test('one window opens on our own page', async ({ office }) => {
  await expect(office.screen.button(office.t('office:first.create.action'))).toBeVisible();
  expect(new URL(office.page.url()).origin).toBe('app://kasane');
  expect(office.electron.windows()).toHaveLength(1);
});

test('the page has the bridge and nothing of Node', async ({ office }) => {
  const found = await office.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: typeof bridge.call,
    frozen: Object.isFrozen(bridge),
  }));
  expect(found).toEqual({ node: [], bridge: 'function', frozen: true });
});

test('new windows and foreign pages are refused, and nothing is fetched', async ({ office }) => {
  const { page } = office;
  const address = page.url();
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
  const fetched = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await expect(office.screen.button(office.t('office:first.create.action'))).toBeVisible();
  expect(page.url()).toBe(address);
  expect(office.electron.windows()).toHaveLength(1);
  // The page's own policy speaks up about the foreign address, as it should.
  office.errors.length = 0;
});

test('the fuses of the packaged app are set', async () => {
  test.skip(!existsSync(packaged), 'There is no packaged app.');
  const fuses = await getCurrentFuseWire(packaged);
  expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE);
  expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE);
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  expect(fuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE);
});
