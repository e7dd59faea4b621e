import { createHash } from 'node:crypto';
import type { CopyPages, PacketCopy, PacketView } from '../../domain/print/packet-view.ts';
import { coverPage, partPage } from '../../renderer/print/pages.ts';
import { countPdfPages, pagesOfTargets } from './pdf-pages.ts';

/** Where the parts of each copy begin in a PDF of the packet, counted within the copy. */
export function copyPagesOf(view: PacketView, pdf: Uint8Array): CopyPages[] {
  const pages = pagesOfTargets(pdf);
  const pageOf = (target: string): number | undefined => pages.get(target);
  const end = countPdfPages(pdf) + 1;
  return view.copies.map((copy, index) => {
    const first = pageOf(coverPage(index)) ?? 1;
    const next = pageOf(coverPage(index + 1)) ?? end;
    return {
      starts: copy.parts.map((_, part) => (pageOf(partPage(index, part)) ?? first) - first + 1),
      total: next - first,
      layout: layoutOf(view, copy),
    };
  });
}

/** Whether page numbers were found for these very copies. */
export function fitCopies(view: PacketView, numbers: readonly CopyPages[]): boolean {
  const { copies } = view;
  return (
    copies.length === numbers.length &&
    copies.every((copy, index) => layoutOf(view, copy) === numbers[index]?.layout)
  );
}

/** Stands for all that decides on which page a part begins: the letters, too, but not the numbers given at issue. */
function layoutOf(view: PacketView, copy: PacketCopy): string {
  const contents = {
    ...view,
    printNumber: null,
    copies: [{ ...copy, number: null, printNumber: null }],
  };
  return createHash('sha256').update(JSON.stringify(contents)).digest('base64');
}
