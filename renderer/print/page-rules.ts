/** What stands in the margins of every page. */
export interface PageMargins {
  /** Running title, left above. */
  readonly title: string;
  readonly handling: string;
  /** Middle above; empty for none. */
  readonly mark: string;
  /** Left below: date of issue, print number, office. */
  readonly issue: string;
  /** Pages of a part with a running title of its own, by CSS page name; `size`: where their paper is not A4 upright. */
  readonly parts: readonly { readonly page: string; readonly title: string; readonly size?: string }[];
}

/** The @page rules of one document. Chromium has no string-set, so the fixed strings are written into the rules. */
export function pageRules(margins: PageMargins): string {
  const mark = margins.mark === '' ? '' : `@top-center { content: ${cssString(margins.mark)}; }`;
  return [
    `@page {
      @top-left { content: ${cssString(margins.title)}; }
      ${mark}
      @top-right { content: ${cssString(margins.handling)}; }
      @bottom-left { content: ${cssString(margins.issue)}; }
      @bottom-right { content: counter(page) " / " counter(pages); }
    }`,
    ...margins.parts.map(
      ({ page, title, size }) =>
        `@page ${page} { ${sizeRule(size)}@top-left { content: ${cssString(title)}; } }`,
    ),
  ].join('\n');
}

function sizeRule(size: string | undefined): string {
  return size === undefined ? '' : `size: ${size}; `;
}

/**
 * A CSS string of any text, safe inside a <style> element as well: everything but letters and digits is written as a
 * code point.
 */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
