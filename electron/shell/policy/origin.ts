/** Where the window's files come from in Electron. */
export const appOrigin = 'app://kasane';

/**
 * Whether an address lies under `origin`, decided on its parsed parts: never by its beginning,
 * which `app://kasane.example` and `app://kasane@example` would share.
 */
export function isWithinOrigin(address: string, origin: string): boolean {
  const [url, base] = [parse(address), parse(origin)];
  if (!url || !base) return false;
  return (
    url.protocol === base.protocol &&
    url.hostname === base.hostname &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
