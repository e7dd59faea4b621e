import type { CopyPages, PacketView } from '../../domain/print/packet-view.ts';
import { coverPage, partPage } from '../../renderer/print/pages.ts';
import { countPdfPages, pagesOfTargets } from './pdf-pages.ts';

/** Where the parts of each copy begin in a PDF of the packet, counted within the copy. */
export function copyPagesOf(view: PacketView, pdf: Uint8Array): CopyPages[] {
  const pages = pagesOfTargets(pdf);
  const pageOf = (target: string): number | undefined => pages.get(target);
  const end = countPdfPages(pdf) + 1;
  return view.copies.map(({ parts }, copy) => {
    const first = pageOf(coverPage(copy)) ?? 1;
    const next = pageOf(coverPage(copy + 1)) ?? end;
    return {
      starts: parts.map((_, part) => (pageOf(partPage(copy, part)) ?? first) - first + 1),
      total: next - first,
    };
  });
}

/** Whether page numbers were found for these very copies. */
export function fitCopies({ copies }: PacketView, numbers: readonly CopyPages[]): boolean {
  return (
    copies.length === numbers.length &&
    copies.every(({ parts }, index) => parts.length === numbers[index]?.starts.length)
  );
}
