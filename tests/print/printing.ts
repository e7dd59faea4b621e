import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printFonts } from '../../build/vite-plugin-print-fonts.ts';

export const assetBase = 'https://kasane.test';

export interface Printed {
  readonly pdf: Buffer;
  /** Text of each page, in the order it was painted, without white space. */
  readonly pages: readonly string[];
  /** Width and height of each page in whole millimetres. */
  readonly papers: readonly (readonly [number, number])[];
  /** Names of the embedded fonts. */
  readonly fonts: readonly string[];
  /** Elements wider than the paper. */
  readonly overflowing: readonly string[];
  /** Addresses that were asked for and refused, or were not there. */
  readonly failed: readonly string[];
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** Prints a page the way the hosts do: without scripts, under the origin of its fonts. */
export async function print(browser: Browser, html: string): Promise<Printed> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    const failed = await serve(page, html);
    await page.goto(`${assetBase}/print`);
    const overflowing = await overflowingElements(page);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    return { pdf, overflowing, failed, ...(await read(pdf)) };
  } finally {
    await context.close();
  }
}

async function serve(page: Page, html: string): Promise<readonly string[]> {
  const fonts = printFonts();
  const failed: string[] = [];
  await page.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    const font = fonts.files.get(pathname.replace('/fonts/', ''));
    if (origin === assetBase && pathname === '/print')
      await route.fulfill({ contentType: 'text/html', body: html });
    else if (pathname === '/fonts/print-fonts.css')
      await route.fulfill({ contentType: 'text/css', body: fonts.css });
    else if (font !== undefined)
      await route.fulfill({ contentType: 'font/woff2', body: await readFile(font) });
    else if (pathname === '/favicon.ico') await route.abort();
    else {
      failed.push(route.request().url());
      await route.abort();
    }
  });
  return failed;
}

/** At the width of the printed page, which is where anything too wide is cut off. */
async function overflowingElements(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.floor((180 / 25.4) * 96), height: 1000 });
  const overflowing = await page.evaluate(async () => {
    await document.fonts.ready;
    return [document.documentElement, ...document.body.querySelectorAll<HTMLElement>(':not(svg, svg *)')]
      .filter(
        (element) =>
          element.scrollWidth > Math.max(element.clientWidth, 1) + 1 &&
          getComputedStyle(element).display !== 'inline',
      )
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`);
  });
  await page.emulateMedia({ media: null });
  return overflowing;
}

async function read(pdf: Buffer): Promise<Pick<Printed, 'pages' | 'papers' | 'fonts'>> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const papers: [number, number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 25.4 / 72 });
    papers.push([Math.round(width), Math.round(height)]);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s/gu, ''),
    );
  }
  await task.destroy();
  const fonts = [
    ...new Set([...pdf.toString('latin1').matchAll(/\/FontName \/([^\s/]+)/gu)].map(([, name = '']) => name)),
  ];
  return { pages, papers, fonts };
}
