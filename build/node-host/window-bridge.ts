import type { Bridge } from '../../domain/contract/bridge.ts';
import type { CoreEvent, Result } from '../../domain/contract/wire.ts';

/** What the host binds into the page; text, so that every value survives as JSON does. */
interface BoundWindow {
  readonly kasaneCall: (message: string) => Promise<string>;
  bridge: Bridge;
  kasaneEvent: (event: CoreEvent) => void;
}

/** Runs in the page before its own scripts. It must stand alone: only its text is carried there. */
export function installBridge(): void {
  const page = globalThis as unknown as BoundWindow;
  const send = page.kasaneCall;
  const listeners = new Set<(event: CoreEvent) => void>();
  const bridge: Bridge = {
    call: async (message) => JSON.parse(await send(JSON.stringify(message))) as Result,
    cancel: (id) => void send(JSON.stringify({ type: 'cancel', id })),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  Object.defineProperty(page, 'bridge', { value: Object.freeze(bridge) });
  Object.defineProperty(page, 'kasaneEvent', {
    value: (event: CoreEvent) => {
      for (const listener of [...listeners]) listener(event);
    },
  });
}

/** Runs in the page: hands an event of the core to its listeners. */
export function deliverEvent(event: CoreEvent): void {
  (globalThis as unknown as Partial<BoundWindow>).kasaneEvent?.(event);
}
