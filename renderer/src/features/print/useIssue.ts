import { useTranslation } from 'react-i18next';
import { useRef, useState } from 'react';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import type { CopyPages } from '../../../../domain/print/packet-view.ts';
import { call, cancel, OperationError } from '../../bridge/bridge.ts';
import { bytesOf } from '../attachment/read-content.ts';

export type ImageWay = 'svg' | 'png' | 'copy';
type Way = 'pdf' | 'printer' | ImageWay;

export type Issue =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'pending';
      readonly way: Way;
      /** Of several copies: how many are laid out. */
      readonly copies: { readonly done: number; readonly total: number } | null;
    }
  | { readonly kind: 'done'; readonly text: string; readonly printed: readonly string[] }
  /** The printer stopped half way: only the person knows which copies came out. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Lets the sheet leave the office; every way writes it into the log of what was given out. */
export function useIssue(request: PrintRequest, known: CopyPages[]) {
  const { t } = useTranslation('print');
  const stopped = useRef(false);
  const callId = useRef<string | null>(null);
  const [issue, setIssue] = useState<Issue>({ kind: 'idle' });
  const carryOut = async (way: Way, act: () => Promise<Issue>, asked = request): Promise<void> => {
    if (issue.kind === 'pending') return;
    stopped.current = false;
    callId.current = null;
    setIssue({ kind: 'pending', way, copies: null });
    setIssue(
      await act().catch((error: unknown): Issue =>
        isGivenUp(error) ? cancelled(asked) : { kind: 'failed', error },
      ),
    );
  };
  /** Copy after copy is laid out before the first is issued, so that to stop here leaves nothing behind. */
  const paginate = async (way: Way, asked: PrintRequest): Promise<CopyPages[] | null> => {
    if (!hasCopies(asked)) return known;
    const total = asked.readers.length;
    const pages: CopyPages[] = [];
    if (total > 1) {
      for (const reader of asked.readers) {
        setIssue({ kind: 'pending', way, copies: { done: pages.length, total } });
        const { copies } = await call('print.paginate', { request: { ...asked, readers: [reader] } });
        if (stopped.current) return null;
        pages.push(...copies);
      }
    }
    setIssue({ kind: 'pending', way, copies: { done: total, total } });
    // The copy in the preview is that of another reader when something is printed again.
    return total > 1 ? pages : asked === request ? known : [];
  };
  const done = (text: string, printed: readonly string[] = []): Issue => ({ kind: 'done', text, printed });
  const cancelled = (asked: PrintRequest): Issue =>
    done(t(hasCopies(asked) ? 'done.cancelled' : 'done.notPrinted'));
  const onCallId = (id: string): void => {
    callId.current = id;
  };
  return {
    issue,
    stop: () => {
      stopped.current = true;
      if (callId.current !== null) cancel(callId.current);
    },
    clear: () => setIssue({ kind: 'idle' }),
    savePdf: (recipient: string, asked: PrintRequest = request) =>
      carryOut(
        'pdf',
        async () => {
          const copies = await paginate('pdf', asked);
          if (copies === null) return done(t('done.stopped'));
          const input = { request: asked, recipient, copies };
          const { saved, pages } = await call('print.savePdf', input, { onCallId });
          if (!saved) return { kind: 'idle' };
          return done(`${t('done.pdf', { pages })}${hasCopies(asked) ? t('done.copies') : ''}`);
        },
        asked,
      ),
    toPrinter: (recipient: string, asked: PrintRequest = request) =>
      carryOut(
        'printer',
        async () => {
          const copies = await paginate('printer', asked);
          if (copies === null) return done(t('done.stopped'));
          const input = { request: asked, recipient, copies };
          const { outcome, printNumbers } = await call('print.toPrinter', input, { onCallId });
          if (outcome === 'failed') return { kind: 'stopped' };
          if (outcome === 'given-up') return cancelled(asked);
          return hasCopies(asked)
            ? done(`${t('done.printer')}${t('done.numbered')}`, printNumbers)
            : done(t('done.printer'));
        },
        asked,
      ),
    saveImage: (recipient: string, image: { drawing: number; width: number; format: 'svg' | 'png' }) =>
      carryOut(image.format, async () => {
        const { saved } = await call('print.saveImage', { request, recipient, ...image });
        return saved ? done(t('done.image')) : { kind: 'idle' };
      }),
    copyImage: (recipient: string, image: { drawing: number; width: number }) =>
      carryOut('copy', async () => {
        const drawn = call('print.copyImage', { request, recipient, ...image });
        const settle = async (left: boolean) =>
          call('print.settle', { printNumbers: (await drawn).printNumbers, left });
        await copyPng(drawn.then(({ png }) => png)).catch(async (error: unknown) => {
          await settle(false);
          throw error;
        });
        await settle(true);
        return done(t('done.copy'));
      }),
  };
}

/** Copies to hand out, each with a number of its own. */
function hasCopies(request: PrintRequest): request is Extract<PrintRequest, { kind: 'packet' }> {
  return request.kind === 'packet' && request.readers.length > 0;
}

function isGivenUp(error: unknown): boolean {
  return error instanceof OperationError && error.code === 'cancelled';
}

/** Asked for while the press still counts: the picture comes later. Rejects with what kept it from coming. */
async function copyPng(png: Promise<string>): Promise<void> {
  const blob = png.then((base64) => new Blob([bytesOf(base64)], { type: 'image/png' }));
  const written = navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  await Promise.all([png, written]);
}
