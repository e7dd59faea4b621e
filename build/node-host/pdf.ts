import type { Browser } from '@playwright/test';
import type { AppServer } from '../../electron/shell/app-files.ts';
import { serveContext } from './serve-context.ts';

/**
 * @param browser a headless one: only that prints to PDF
 * @param html a page without scripts
 */
export async function renderPdf(browser: Browser, server: AppServer, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  try {
    await serveContext(context, server);
    const page = await context.newPage();
    return await server.withSheet(html, async (address) => {
      // Fonts are fetched while the page is laid out; without scripts nothing else can come after them.
      await page.goto(address, { waitUntil: 'networkidle' });
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    });
  } finally {
    await context.close();
  }
}
