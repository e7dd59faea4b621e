import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import {
  contentSecurityPolicy,
  securityHeaders,
  sheetSecurityPolicy,
} from './policy/content-security-policy.ts';
import { protocolPath, type AppFiles, type AppRequest } from './policy/protocol-path.ts';

interface AppAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

export interface AppServer {
  /** Answers what the window or a sheet asks for; everything but our own files is 404. */
  answer(request: AppRequest): Promise<AppAnswer>;
  /**
   * Lends a page that exists in memory only an address for as long as `use` runs.
   * @param html a page without scripts
   */
  withSheet<T>(html: string, use: (address: string) => Promise<T>): Promise<T>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
};

/** Serves the built window and its sheets without a network port. */
export function createAppServer(files: AppFiles): AppServer {
  const sheets = new Map<string, string>();
  return {
    answer: async (request) => {
      const sheet = request.method === 'GET' ? sheets.get(request.url) : undefined;
      if (sheet !== undefined) {
        return { status: 200, headers: headers('.html', sheetSecurityPolicy), body: Buffer.from(sheet) };
      }
      const path = protocolPath(request, files);
      const body = path === null ? null : await readInside(files.root, path);
      if (path === null || body === null)
        return { status: 404, headers: headers('', contentSecurityPolicy), body: Buffer.alloc(0) };
      return { status: 200, headers: headers(extname(path), contentSecurityPolicy), body };
    },
    withSheet: async (html, use) => {
      const address = `${files.origin}/sheet/${randomBytes(24).toString('base64url')}`;
      sheets.set(address, html);
      try {
        return await use(address);
      } finally {
        sheets.delete(address);
      }
    },
  };
}

/** Null where there is no such file or a link leads out of the root. */
async function readInside(root: string, path: string): Promise<Buffer | null> {
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(path)]);
    return realFile.startsWith(join(realRoot, sep)) ? await readFile(realFile) : null;
  } catch {
    return null;
  }
}

function headers(ending: string, policy: string): Record<string, string> {
  return { ...securityHeaders(policy), 'content-type': types[ending] ?? 'application/octet-stream' };
}
