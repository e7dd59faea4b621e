import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  _electron,
  type Browser,
  type BrowserContext,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import type { startNodeHost } from '../../build/node-host/host.ts';
import type { PrintOutcome } from '../../electron/shell/shell-operations.ts';

const root = join(import.meta.dirname, '../..');

/** What the system's dialogs answer, and what the office's PC has plugged in. May be changed while the app runs. */
export interface Desk {
  /** The folder that is picked; null gives up. */
  folder: string | null;
  /** Where PDF files go. */
  saveFolder: string;
  /** Files that are picked to be kept; none gives up. */
  files: string[];
  /** What becomes of a print, which goes where PDF files go; null when the app starts: the PC has no printer. */
  printer: PrintOutcome | null;
}

export interface HostOptions {
  readonly dataFolder: string;
  readonly desk: Desk;
  /** Time at which the clock of the PC starts; the real time without it. Electron has the real time alone. */
  readonly startsAt: string | null;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly onError: (text: string) => void;
}

/** The app as it runs, in either host. */
export interface RunningApp {
  readonly page: Page;
  /** Null in Chromium. */
  readonly electron: ElectronApplication | null;
  /** Ends it as a power cut would. */
  readonly crash: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Path of the Electron runtime; undefined where it is not installed. */
export async function electronExecutable(): Promise<string | undefined> {
  const runtime = (await import(join(root, 'build/scripts/electron-runtime.mjs'))) as {
    readonly electronExecutable: () => string | undefined;
  };
  return runtime.electronExecutable();
}

/** Opens the app in Chromium, its core in a worker thread of this process. */
export async function openInChromium(browser: Browser, options: HostOptions): Promise<RunningApp> {
  const { dataFolder, desk, startsAt, viewport, onError } = options;
  const ahead = startsAt === null ? 0 : Date.parse(startsAt) - Date.now();
  const built = (await import(join(root, 'out/node-host/host.js'))) as {
    readonly startNodeHost: typeof startNodeHost;
  };
  const newContext: Browser['newContext'] = async (contextOptions) => {
    const context = await browser.newContext(contextOptions);
    reportErrors(context, onError);
    await context.addInitScript(shiftClock, ahead);
    return context;
  };
  const host = await built.startNodeHost({
    headless: true,
    browser: { newContext } as Browser,
    contextOptions: { viewport: { ...viewport }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' },
    drives: () => Promise.resolve([]),
    ...(desk.printer !== null && {
      printer: async (pdf: Uint8Array) => {
        await writeFile(join(desk.saveFolder, 'printed.pdf'), pdf);
        return desk.printer ?? 'given-up';
      },
    }),
    dialogs: {
      pickFolder: () => Promise.resolve(desk.folder),
      pickResidentTable: () => Promise.resolve(null),
      pickFiles: () => Promise.resolve(desk.files),
      pickSavePlace: (name) => Promise.resolve(join(desk.saveFolder, name)),
    },
    dependencies: {
      officeFolder: join(dataFolder, 'office'),
      practiceFolder: join(dataFolder, 'practice'),
      appVersion: '0.1.0',
      checkOutput: true,
      keyCost: { memoryKibibytes: 64, passes: 1 },
      utcOffsetMinutes: 540,
      // Asked at each start of the core, so that the clock does not go back when the office is locked.
      get clockStartsAt() {
        return new Date(Date.now() + ahead).toISOString();
      },
    },
  });
  return {
    page: host.page,
    electron: null,
    crash: async () => {
      const devTools = await host.context.newCDPSession(host.page);
      const crashed = host.page.waitForEvent('crash');
      // The page that is to answer is gone.
      devTools.send('Page.crash').catch(() => undefined);
      await crashed;
    },
    close: host.close,
  };
}

/** Opens the app itself. Only where the Electron runtime is installed. */
export async function openInElectron(options: HostOptions): Promise<RunningApp> {
  const { dataFolder, desk, onError } = options;
  const executablePath = await electronExecutable();
  if (executablePath === undefined) throw new Error('The Electron runtime is not installed');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath,
    args: [...(asRoot ? ['--no-sandbox'] : []), root, '--data', dataFolder],
    timezoneId: 'Asia/Tokyo',
    locale: 'ja-JP',
  });
  reportErrors(app.context(), onError);
  const page = await app.firstWindow();
  await app.evaluate(({ dialog }, { folder, saveFolder, files }) => {
    const state = { folder, saveFolder, files };
    Reflect.set(globalThis, 'desk', state);
    dialog.showOpenDialog = (...given: unknown[]) => {
      const { properties = [] } = given.at(-1) as { properties?: string[] };
      const folders = state.folder === null ? [] : [state.folder];
      const filePaths = properties.includes('multiSelections') ? state.files : folders;
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    };
    dialog.showSaveDialog = (...given: unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
      return Promise.resolve({ canceled: false, filePath: `${state.saveFolder}/${defaultPath}` });
    };
  }, desk);
  return {
    page,
    electron: app,
    crash: async () => {
      const closed = app.waitForEvent('close');
      app.process().kill('SIGKILL');
      await closed;
    },
    close: () => app.close(),
  };
}

function reportErrors(context: BrowserContext, onError: (text: string) => void): void {
  context.on('console', (line) => {
    // A breach of the page's policy is told here as well.
    if (line.type() === 'error') onError(line.text());
  });
  context.on('weberror', (error) => {
    onError(String(error.error().stack));
  });
}

/** Runs in the page before its scripts: its clock goes as far ahead as that of the core. */
function shiftClock(ahead: number): void {
  if (ahead === 0) return;
  const RealDate = Date;
  class ShiftedDate extends RealDate {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(RealDate.now() + ahead);
      else super(...(given as [number]));
    }
    static override now(): number {
      return RealDate.now() + ahead;
    }
  }
  Reflect.set(globalThis, 'Date', ShiftedDate);
}
