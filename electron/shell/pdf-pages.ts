/** Number of pages of a PDF as Chromium writes it: page objects stand uncompressed in the file. */
export function countPdfPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![A-Za-z])/gu)?.length ?? 0
  );
}
