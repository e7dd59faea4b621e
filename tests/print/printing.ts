import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printFonts } from '../../build/vite-plugin-print-fonts.ts';

export const assetBase = 'https://kasane.test';

export interface Printed {
  readonly pdf: Buffer;
  /** Text of each page, in the order it was painted, without white space. */
  readonly pages: readonly string[];
  /** What stands in one line of a cell or a paragraph, as it was painted, without white space. */
  readonly lines: readonly string[];
  /** Millimetres from the left edge of the paper to the outermost text. */
  readonly left: number;
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

async function read(pdf: Buffer): Promise<Pick<Printed, 'pages' | 'lines' | 'left' | 'papers' | 'fonts'>> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const pieces: Piece[] = [];
  const papers: [number, number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 25.4 / 72 });
    papers.push([Math.round(width), Math.round(height)]);
    const { items } = await page.getTextContent();
    const found = items.filter((item) => 'str' in item).filter(({ str }) => str.trim() !== '');
    pages.push(found.map(({ str }) => str.replaceAll(/\s/gu, '')).join(''));
    for (const { str, width, transform } of found) {
      const [, , , size = 0, x = 0, y = 0] = transform as readonly number[];
      pieces.push({ number, str, width, size, x, y });
    }
  }
  await task.destroy();
  const fonts = [
    ...new Set([...pdf.toString('latin1').matchAll(/\/FontName \/([^\s/]+)/gu)].map(([, name = '']) => name)),
  ];
  const left = Math.min(...pieces.map(({ x }) => (x * 25.4) / 72));
  return { pages, lines: linesOf(pieces), left, papers, fonts };
}

/** Text in one font on a page, in points from its lower left corner. */
interface Piece {
  readonly number: number;
  readonly str: string;
  readonly width: number;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** A line is painted font by font; between it and the next cell there is more than a space. */
function linesOf(pieces: readonly Piece[]): string[] {
  const lines: string[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const { number, str, size, x, y } = piece;
    const isSameLine = before?.number === number && Math.abs(before.y - y) < 1;
    const gap = before === undefined ? 0 : x - before.x - before.width;
    const text = str.replaceAll(/\s/gu, '');
    if (isSameLine && Math.abs(gap) < size / 2) lines.push(`${lines.pop() ?? ''}${text}`);
    else lines.push(text);
    before = piece;
  }
  return lines;
}
