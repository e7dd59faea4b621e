import type { DocumentView } from './document-view.ts';

/** The print numbers a document bears: one, or in a packet one for each copy. None in a preview. */
export function printNumbersOf(view: DocumentView): string[] {
  const numbers =
    view.kind === 'packet' ? view.copies.map(({ printNumber }) => printNumber) : [view.printNumber];
  return numbers.filter((number) => number !== null);
}
