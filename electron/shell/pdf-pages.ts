/** Number of pages of a PDF as Chromium writes it: page objects stand uncompressed in the file. */
export function countPdfPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![A-Za-z])/gu)?.length ?? 0
  );
}

/**
 * The page, from 1, on which each target of a link stands. Chromium writes the targets and the page objects uncompressed,
 * the pages in their order.
 */
export function pagesOfTargets(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const pages = [...text.matchAll(/(\d+) 0 obj\s*<<\s*\/Type\s*\/Page(?![A-Za-z])/gu)].map(([, id]) => id);
  const numbers = new Map(pages.map((id, index) => [id, index + 1]));
  const targets = text.matchAll(/\/([\w-]+)\s*\[(\d+) 0 R \/XYZ/gu);
  return new Map(
    [...targets].flatMap(([, name = '', page = '']) => {
      const number = numbers.get(page);
      return number === undefined ? [] : [[name, number] as const];
    }),
  );
}
