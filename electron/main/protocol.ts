import { protocol, type Session } from 'electron';
import type { AppServer } from '../shell/app-files.ts';
import { appOrigin } from '../shell/policy/origin.ts';

const scheme = new URL(appOrigin).protocol.slice(0, -1);

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: false } },
  ]);
}

/** Serves the window's files in this session. */
export function serveScheme(session: Session, server: AppServer): void {
  session.protocol.handle(scheme, async ({ method, url }) => {
    const { status, headers, body } = await server.answer({ method, url });
    return new Response(new Uint8Array(body), { status, headers });
  });
}
