import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { launchChromium } from './chromium.ts';
import { connectPage } from './connect-page.ts';
import { startOfficeHost, type OfficeHost, type OfficeHostOptions } from './office-host.ts';
import { nodeHostOrigin, serveContext } from './serve-context.ts';

export interface NodeHostOptions extends OfficeHostOptions {
  readonly headless: boolean;
  /** A browser that is already there and stays open; one of its own without it. */
  readonly browser?: Browser;
  /** Viewport, locale and the like. */
  readonly contextOptions?: BrowserContextOptions;
}

/** The application with its window in Chromium. */
export interface NodeHost extends OfficeHost {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** Starts core and window. No network port is opened: requests of the page are answered inside this process. */
export async function startNodeHost(options: NodeHostOptions): Promise<NodeHost> {
  const office = startOfficeHost(options);
  const browser = options.browser ?? (await launchChromium({ headless: options.headless }));
  const context = await browser.newContext({
    viewport: options.headless ? { width: 1366, height: 768 } : null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    ...options.contextOptions,
  });
  await serveContext(context, office.server);
  const page = await context.newPage();
  await connectPage(page, {
    gate: office.gate.call,
    cancel: office.gate.cancel,
    subscribe: office.core.client.subscribe,
  });
  // A second page would have neither bridge nor policy of its own.
  context.on('page', (other) => void other.close());
  await page.goto(`${nodeHostOrigin}/`);
  return {
    ...office,
    page,
    context,
    close: async () => {
      await office.close();
      await (options.browser ? context : browser).close();
    },
  };
}
