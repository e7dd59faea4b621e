import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Fonts of paper: style sheet of the numbered subsets, and the files it names, relative to the folder `fonts`. */
export interface PrintFonts {
  readonly css: string;
  /** File name → path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Puts the fonts of paper at names that do not change, `fonts/print-fonts.css` and `fonts/*.woff2`, because a printed
 * page is made outside the bundle and cannot know hashed names.
 */
export function printFontsPlugin(): Plugin {
  return {
    name: 'print-fonts',
    apply: 'build',
    generateBundle() {
      const { css, files } = printFonts();
      this.emitFile({ type: 'asset', fileName: 'fonts/print-fonts.css', source: css });
      for (const [name, path] of files) {
        this.emitFile({ type: 'asset', fileName: `fonts/${name}`, source: readFileSync(path) });
      }
    },
  };
}

/** The font of paper, and the one that has the rarer name characters it lacks, 𠮷 among them. */
const styleSheets = [
  '@fontsource/biz-udpgothic/400.css',
  '@fontsource/biz-udpgothic/700.css',
  '@fontsource/shippori-antique/400.css',
];

export function printFonts(): PrintFonts {
  const { resolve } = createRequire(import.meta.url);
  const sheets = styleSheets.map((name) => resolve(name));
  const css = sheets
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
    .replaceAll(/, url\([^)]+\.woff\) format\('woff'\)/gu, '')
    .replaceAll('./files/', './')
    // Paper does not change after it is printed: wait for the font rather than swap it in later.
    .replaceAll('font-display: swap', 'font-display: block');
  const folders = [...new Set(sheets.map((path) => join(dirname(path), 'files')))];
  const files = new Map(
    [...css.matchAll(/url\(\.\/([^)]+\.woff2)\)/gu)].flatMap(([, name = '']) =>
      folders
        .map((folder) => join(folder, name))
        .filter(existsSync)
        .map((path) => [name, path] as const),
    ),
  );
  return { css, files };
}
