import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { call } from '../../bridge/bridge.ts';
import { bytesOf } from './usePdf.ts';

export type ImageWay = 'svg' | 'png' | 'copy';
type Way = 'pdf' | 'printer' | ImageWay;

export type Issue =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly way: Way }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Lets the sheet leave the office; every way writes it into the log of what was given out. */
export function useIssue(request: PrintRequest) {
  const { t } = useTranslation('print');
  const [issue, setIssue] = useState<Issue>({ kind: 'idle' });
  const carryOut = async (way: Way, act: () => Promise<Issue>): Promise<void> => {
    if (issue.kind === 'pending') return;
    setIssue({ kind: 'pending', way });
    setIssue(await act().catch((error: unknown): Issue => ({ kind: 'failed', error })));
  };
  return {
    issue,
    savePdf: (recipient: string) =>
      carryOut('pdf', async () => {
        const { saved, pages } = await call('print.savePdf', { request, recipient });
        return saved ? { kind: 'done', text: t('done.pdf', { pages }) } : { kind: 'idle' };
      }),
    toPrinter: (recipient: string) =>
      carryOut('printer', async () => {
        const { printed } = await call('print.toPrinter', { request, recipient });
        return { kind: 'done', text: t(printed ? 'done.printer' : 'done.givenUp') };
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
