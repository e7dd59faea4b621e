import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** Text of each page without white space. */
  readonly pages: readonly string[];
  /** Whether all of it lies on the paper. */
  readonly onPaper: boolean;
  /** Names of the embedded fonts. */
  readonly fonts: readonly string[];
}

/** Reads a PDF back as somebody does who searches or copies from it. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  let onPaper = true;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    pages.push(
      texts
        .map(({ str }) => str)
        .join('')
        .replaceAll(/\s/gu, ''),
    );
    onPaper &&= texts.every(({ transform, width }) => {
      const [, , , , x = 0, y = 0] = transform as number[];
      return x >= left && x + width <= right && y >= bottom && y <= top;
    });
  }
  await task.destroy();
  const names = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([^\s/]+)/gu),
  ];
  return { pages, onPaper, fonts: [...new Set(names.map(([, name = '']) => name))] };
}
