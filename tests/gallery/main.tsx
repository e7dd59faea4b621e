import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { renderToStaticMarkup } from 'react-dom/server';
import { launchChromium } from '../../build/node-host/chromium.ts';
import { projectRoot } from '../../build/node-host/project-root.ts';
import { Genogram } from '../../renderer/print/diagram/Genogram.tsx';
import { GalleryPage } from './GalleryPage.tsx';
import { galleryOf, type GalleryPicture } from './pictures.ts';

// npm run gallery: every family of the collection in both sets of symbols as SVG and PNG, with a page of them all and
// sheets of six to look through.
const root = projectRoot();
const folder = join(root, 'test-results', 'gallery');
const fonts = ['biz-udpgothic/400.css', 'biz-udpgothic/700.css', 'shippori-antique/400.css'].map(
  (sheet) => pathToFileURL(join(root, 'node_modules', '@fontsource', sheet)).href,
);
const perSheet = 6;

const pictures = [...galleryOf('domestic'), ...galleryOf('mcgoldrick')];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, picture } of pictures) {
  writeFileSync(join(folder, `${name}.svg`), renderToStaticMarkup(<Genogram picture={picture} />));
}
const index = join(folder, 'index.html');
writeFileSync(
  index,
  `<!doctype html>${renderToStaticMarkup(<GalleryPage sheets={sheetsOf(pictures)} fonts={fonts} />)}`,
);

const browser = await launchChromium({ headless: true });
try {
  await photograph(browser, index);
} finally {
  await browser.close();
}
console.log(`${String(pictures.length)} pictures in ${folder}`);

function sheetsOf(all: readonly GalleryPicture[]): readonly (readonly GalleryPicture[])[] {
  return Array.from({ length: Math.ceil(all.length / perSheet) }, (_, sheet) =>
    all.slice(sheet * perSheet, (sheet + 1) * perSheet),
  );
}

async function photograph(chromium: Browser, page: string): Promise<void> {
  const context = await chromium.newContext({ deviceScaleFactor: 1 });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(page).href, { waitUntil: 'networkidle' });
  for (const { name } of pictures) await photographOf(tab, `figure[id="${name}"] > svg`, name);
  for (let sheet = 1; sheet <= Math.ceil(pictures.length / perSheet); sheet += 1) {
    await photographOf(
      tab,
      `section:nth-of-type(${String(sheet)})`,
      `sheet-${String(sheet).padStart(2, '0')}`,
    );
  }
}

async function photographOf(tab: Page, selector: string, name: string): Promise<void> {
  await tab.locator(selector).screenshot({ path: join(folder, `${name}.png`) });
}
