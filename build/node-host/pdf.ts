import type { Browser, Page } from '@playwright/test';
import type { AppServer } from '../../electron/shell/app-files.ts';
import { orCancelled } from '../../electron/shell/cancelled.ts';
import type { PagePicture } from '../../electron/shell/shell-operations.ts';
import { serveContext } from './serve-context.ts';

/**
 * @param browser a headless one: only that prints to PDF
 * @param html a page without scripts
 * @param signal gives it up
 */
export function renderPdf(
  browser: Browser,
  server: AppServer,
  html: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  return withSheet(browser, server, html, (page) =>
    orCancelled(
      () => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
      signal,
    ),
  );
}

export function renderPng(
  browser: Browser,
  server: AppServer,
  { html, width, height }: PagePicture,
): Promise<Uint8Array> {
  return withSheet(browser, server, html, async (page) => {
    await page.setViewportSize({ width, height });
    return page.screenshot({ type: 'png' });
  });
}

/** Opens a page without scripts for as long as `use` runs. */
async function withSheet(
  browser: Browser,
  server: AppServer,
  html: string,
  use: (page: Page) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  try {
    await serveContext(context, server);
    const page = await context.newPage();
    return await server.withSheet(html, async (address) => {
      await page.goto(address, { waitUntil: 'load' });
      // Fonts are fetched while the page is laid out, which may be after it has loaded.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return use(page);
    });
  } finally {
    await context.close();
  }
}
