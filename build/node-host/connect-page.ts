import type { Page } from '@playwright/test';
import { coreStopped, type CoreClient } from '../../db/host/client.ts';
import { cancelMessage, type Result } from '../../domain/contract/wire.ts';
import { isTrustedSender } from '../../electron/shell/policy/sender-policy.ts';
import { nodeHostOrigin } from './serve-context.ts';
import { deliverEvent, installBridge } from './window-bridge.ts';

export interface PageTransport {
  readonly gate: (raw: unknown) => Promise<Result>;
  readonly cancel: CoreClient['cancel'];
  readonly subscribe: CoreClient['subscribe'];
}

/** Gives the page its bridge. After a lock the page starts anew. */
export async function connectPage(page: Page, { gate, cancel, subscribe }: PageTransport): Promise<void> {
  await page.exposeBinding('kasaneCall', async ({ frame, page: sender }, text: string) => {
    const isTopFrame = frame.parentFrame() === null;
    if (!isTrustedSender({ url: frame.url(), isTopFrame, windowKnown: sender === page }, nodeHostOrigin)) {
      return JSON.stringify(coreStopped);
    }
    const message: unknown = JSON.parse(text);
    const cancelled = cancelMessage.safeParse(message);
    if (!cancelled.success) return JSON.stringify(await gate(message));
    cancel(cancelled.data.id);
    return 'null';
  });
  await page.addInitScript(installBridge);
  subscribe((event) => {
    // A page that is being left or closed needs no more events.
    void page.evaluate(deliverEvent, event).catch(() => undefined);
    if (event.event === 'locked') void page.goto(`${nodeHostOrigin}/`).catch(() => undefined);
  });
}
