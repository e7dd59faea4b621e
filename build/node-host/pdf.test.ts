import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAppServer } from '../../electron/shell/app-files.ts';
import { countPdfPages } from '../../electron/shell/pdf-pages.ts';
import { launchChromium } from './chromium.ts';
import { renderPdf } from './pdf.ts';
import { nodeHostOrigin } from './serve-context.ts';

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kasane-pdf-'));
  const font = createRequire(import.meta.url).resolve(
    '@fontsource/biz-udpgothic/files/biz-udpgothic-latin-400-normal.woff2',
  );
  await copyFile(font, join(folder, 'font.woff2'));
  await writeFile(
    join(folder, 'sheet.css'),
    "@font-face { font-family: 'Own'; src: url('/font.woff2') format('woff2'); }",
  );
  browser = await launchChromium({ headless: true });
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function print(body: string) {
  const html = `<!doctype html><link rel="stylesheet" href="${nodeHostOrigin}/sheet.css">
    <style>@page { size: A4 landscape; margin: 10mm } p { break-after: page; font-family: Own } p:last-child { break-after: auto }</style>${body}`;
  const pdf = await renderPdf(browser, createAppServer({ origin: nodeHostOrigin, root: folder }), html);
  const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 })
    .promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''),
    ),
  );
  return { pdf, pages, texts };
}

test('prints pages of the size the sheet asks for, in its own font', async () => {
  const { pdf, pages, texts } = await print('<p>one</p><p>two</p><p>three</p>');
  expect(texts).toEqual(['one', 'two', 'three']);
  expect(countPdfPages(pdf)).toBe(3);
  expect(pages[0]?.view.map(Math.round)).toEqual([0, 0, 842, 595]);
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/BIZUDPGothic/u);
});

test('a sheet that is given up is not waited for', async () => {
  const server = createAppServer({ origin: nodeHostOrigin, root: folder });
  const control = new AbortController();
  const drawn = renderPdf(browser, server, '<p>one</p>', control.signal);
  control.abort();
  await expect(drawn).rejects.toMatchObject({ code: 'cancelled' });
});

test('runs no script and fetches nothing from outside', async () => {
  const { texts } = await print(
    '<p>plain</p><script>document.body.textContent = "scripted"</script><img src="https://example.com/a.png">',
  );
  expect(texts.join('')).toContain('plain');
  expect(texts.join('')).not.toContain('scripted');
});
