import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { call } from '../../bridge/bridge.ts';

export type Issue =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly way: 'pdf' | 'printer' }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Lets the sheet leave the office; every way writes it into the log of what was given out. */
export function useIssue(request: PrintRequest) {
  const { t } = useTranslation('print');
  const [issue, setIssue] = useState<Issue>({ kind: 'idle' });
  const carryOut = async (way: 'pdf' | 'printer', act: () => Promise<Issue>): Promise<void> => {
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
  };
}
