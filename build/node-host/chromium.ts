import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'msedge'];

/** The app has no network. These keep the browser around it from making any, of its own or by a proxy. */
const flags = [
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--no-pings',
];

interface ChromiumOptions {
  readonly headless: boolean;
  /** Flags of Chromium beside our own. */
  readonly moreFlags?: readonly string[];
}

/** Starts a Chromium whose profile is a temporary folder that goes with it. Pages belong in contexts, which live in memory. */
export function launchChromium({ headless, moreFlags = [] }: ChromiumOptions): Promise<Browser> {
  const executablePath = findChromium();
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return chromium.launch({
    headless,
    // Chromium refuses its sandbox to root; everywhere else Playwright's default to go without it is overruled.
    chromiumSandbox: !asRoot,
    args: [...flags, ...moreFlags],
    // The office is locked before the browser goes.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(executablePath !== undefined && { executablePath }),
  });
}

/** CHROME_PATH, Playwright's own, or one on the PATH. Undefined leaves the choice, and the message, to Playwright. */
function findChromium(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env['CHROME_PATH'], chromium.executablePath(), ...onPath].find(isExecutable);
}

function isExecutable(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
