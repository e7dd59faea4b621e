import { extname, join, resolve, sep } from 'node:path';
import { isWithinOrigin } from './origin.ts';

export interface AppRequest {
  readonly method: string;
  readonly url: string;
}

/** Where the window's files lie and under which origin they are served. */
export interface AppFiles {
  readonly origin: string;
  /** Absolute path of a folder. */
  readonly root: string;
}

/** Letters of the names a build gives its files; this alone keeps out separators, drives, streams and controls. */
const plainName = /^[A-Za-z0-9_@-][A-Za-z0-9._@-]*$/u;

/**
 * The file a request stands for, inside the root, or null where it must not be answered.
 * A path without an ending is a page of the app and is answered with its one HTML file.
 */
export function protocolPath({ method, url }: AppRequest, { origin, root }: AppFiles): string | null {
  if (method !== 'GET' || url.includes('\\') || !isWithinOrigin(url, origin)) return null;
  const names = decodedNames(new URL(url).pathname);
  if (!names?.every((name) => plainName.test(name))) return null;
  const last = names.at(-1) ?? '';
  const path = resolve(root, ...(extname(last) === '' ? ['index.html'] : names));
  return path.startsWith(join(root, sep)) ? path : null;
}

function decodedNames(pathname: string): string[] | null {
  try {
    return pathname
      .split('/')
      .filter((name) => name !== '')
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}
