import type { BrowserContext } from '@playwright/test';
import type { AppServer } from '../../electron/shell/app-files.ts';
import { isRequestAllowed } from '../../electron/shell/policy/request-policy.ts';

/** Never resolved or reached: every request is answered inside this process. `.test` belongs to nobody. */
export const nodeHostOrigin = 'https://kasane.test';

/** Answers our own addresses from the build and cancels every other request. */
export async function serveContext(context: BrowserContext, server: AppServer): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (!isRequestAllowed(request.url(), nodeHostOrigin)) return route.abort();
    return route.fulfill(await server.answer({ method: request.method(), url: request.url() }));
  });
  await context.routeWebSocket('**/*', (socket) => socket.close());
}
