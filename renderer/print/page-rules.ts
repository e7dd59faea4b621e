import { below } from '../../domain/print/parts.ts';

/** What stands in the margins of every page. */
export interface PageMargins {
  /** Running title, left above. */
  readonly title: string;
  readonly handling: string;
  /** Above the handling; empty for none. */
  readonly mark: string;
  /** Left below: date of issue, print number, office. */
  readonly issue: string;
  /** Sheets for different people in one print: nobody gets them all, and they are not numbered. */
  readonly apart?: boolean;
  /** Pages of a part with a running title of its own. */
  readonly parts: readonly PartMargins[];
}

interface PartMargins {
  /** CSS page name. */
  readonly page: string;
  readonly title: string;
  /** Where the paper is not A4 upright. */
  readonly size?: string;
  /** A copy bound with others: what differs from copy to copy. */
  readonly copy?: {
    readonly handling: string;
    readonly issue: string;
    /** Pages of the copy; null while they are not known. */
    readonly pages: number | null;
    /** Pages are counted from here. */
    readonly isFirst: boolean;
  };
}

/** The @page rules of one document. Chromium has no string-set, so the fixed strings are written into the rules. */
export function pageRules(margins: PageMargins): string {
  return [
    `@page {
      @top-left { content: ${cssString(margins.title)}; }
      @top-right { content: ${cssString(below(margins.mark, margins.handling))}; }
      @bottom-left { content: ${cssString(margins.issue)}; }
      ${margins.apart === true ? '' : '@bottom-right { content: counter(page) " / " counter(pages); }'}
    }`,
    ...margins.parts.map(
      ({ page, title, size, copy }) =>
        `@page ${page} { ${sizeRule(size)}${copyRules(copy, margins.mark)}@top-left { content: ${cssString(title)}; } }`,
    ),
  ].join('\n');
}

function copyRules(copy: PartMargins['copy'], mark: string): string {
  if (copy === undefined) return '';
  const { handling, issue, pages, isFirst } = copy;
  return [
    isFirst ? 'counter-set: page 1; ' : '',
    `@top-right { content: ${cssString(below(mark, handling))}; } `,
    `@bottom-left { content: ${cssString(issue)}; } `,
    `@bottom-right { content: counter(page) " / ${pages === null ? '…' : String(pages)}"; } `,
  ].join('');
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
