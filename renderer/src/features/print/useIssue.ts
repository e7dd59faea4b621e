import { useTranslation } from 'react-i18next';
import { useRef, useState } from 'react';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import type { CopyPages } from '../../../../domain/print/packet-view.ts';
import { call } from '../../bridge/bridge.ts';
import { bytesOf } from './usePdf.ts';

export type ImageWay = 'svg' | 'png' | 'copy';
type Way = 'pdf' | 'printer' | ImageWay;

export type Issue =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly way: Way; readonly copies: { done: number; total: number } | null }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Lets the sheet leave the office; every way writes it into the log of what was given out. */
export function useIssue(request: PrintRequest, known: CopyPages[]) {
  const { t } = useTranslation('print');
  const stopped = useRef(false);
  const [issue, setIssue] = useState<Issue>({ kind: 'idle' });
  const carryOut = async (way: Way, act: () => Promise<Issue>): Promise<void> => {
    if (issue.kind === 'pending') return;
    stopped.current = false;
    setIssue({ kind: 'pending', way, copies: null });
    setIssue(await act().catch((error: unknown): Issue => ({ kind: 'failed', error })));
  };
  /** Copy after copy is laid out before the first is issued, so that to stop here leaves nothing behind. */
  const paginate = async (way: Way): Promise<CopyPages[] | null> => {
    if (request.kind !== 'packet' || request.readers.length < 2) return known;
    const pages: CopyPages[] = [];
    for (const reader of request.readers) {
      setIssue({
        kind: 'pending',
        way,
        copies: { done: pages.length, total: request.readers.length },
      });
      const { copies } = await call('print.paginate', { request: { ...request, readers: [reader] } });
      if (stopped.current) return null;
      pages.push(...copies);
    }
    setIssue({ kind: 'pending', way, copies: null });
    return pages;
  };
  const hasCopies = request.kind === 'packet' && request.readers.length > 0;
  const withCopies = (text: string): string => (hasCopies ? `${text}${t('done.copies')}` : text);
  const givenUp: Issue = { kind: 'done', text: t('done.stopped') };
  return {
    issue,
    stop: () => {
      stopped.current = true;
    },
    savePdf: (recipient: string) =>
      carryOut('pdf', async () => {
        const copies = await paginate('pdf');
        if (copies === null) return givenUp;
        const { saved, pages } = await call('print.savePdf', { request, recipient, copies });
        return saved ? { kind: 'done', text: withCopies(t('done.pdf', { pages })) } : { kind: 'idle' };
      }),
    toPrinter: (recipient: string) =>
      carryOut('printer', async () => {
        const copies = await paginate('printer');
        if (copies === null) return givenUp;
        const { printed } = await call('print.toPrinter', { request, recipient, copies });
        return { kind: 'done', text: withCopies(t(printed ? 'done.printer' : 'done.givenUp')) };
      }),
    saveImage: (recipient: string, image: { drawing: number; width: number; format: 'svg' | 'png' }) =>
      carryOut(image.format, async () => {
        const { saved } = await call('print.saveImage', { request, recipient, ...image });
        return saved ? { kind: 'done', text: t('done.image') } : { kind: 'idle' };
      }),
    copyImage: (recipient: string, image: { drawing: number; width: number }) =>
      carryOut('copy', async () => {
        await copyPng(call('print.copyImage', { request, recipient, ...image }).then(({ png }) => png));
        return { kind: 'done', text: t('done.copy') };
      }),
  };
}

/** Asked for while the press still counts: the picture comes later. Rejects with what kept it from coming. */
async function copyPng(png: Promise<string>): Promise<void> {
  const blob = png.then((base64) => new Blob([bytesOf(base64)], { type: 'image/png' }));
  const written = navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  await Promise.all([png, written]);
}
