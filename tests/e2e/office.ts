import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElectronApplication, Page } from '@playwright/test';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { patience } from './expect.ts';
import { openInChromium, openInElectron, type Desk, type HostOptions, type RunningApp } from './host.ts';
import { BackupPages } from './pages/backup.ts';
import { CasePages } from './pages/case.ts';
import { FramePages } from './pages/frame.ts';
import { HouseholdPages } from './pages/household.ts';
import { IntakePages } from './pages/intake.ts';
import { MeetingPages } from './pages/meeting.ts';
import type { View } from './pages/pages.ts';
import { PrintPages } from './pages/print.ts';
import { SettingsPages } from './pages/settings.ts';
import { StartPages } from './pages/start.ts';
import { TodayPages } from './pages/today.ts';
import { screenOf, type Screen } from './screen.ts';
import { wordsOf, type Words } from './words.ts';

type Surroundings = Pick<HostOptions, 'startsAt' | 'viewport'>;

/** One office for one test: its PC, its USB stick, its app, and what the staff does there. */
export class Office implements View {
  readonly desk: Desk;
  /** What went wrong in the page; a test that expects some empties it. */
  readonly errors: string[] = [];
  readonly start = new StartPages(this);
  readonly frame = new FramePages(this, this.start);
  readonly today = new TodayPages(this, this.frame);
  readonly household = new HouseholdPages(this, this.frame);
  readonly intake = new IntakePages(this, this.frame);
  readonly case = new CasePages(this, this.frame);
  readonly meeting = new MeetingPages(this, this.frame);
  readonly print = new PrintPages(this);
  readonly backup = new BackupPages(this, this.frame);
  readonly settings = new SettingsPages(this, this.frame);
  readonly #folder: string;
  readonly #browser: Browser | null;
  readonly #surroundings: Surroundings;
  #app: RunningApp | null = null;
  #generation = 1;
  #words = wordsOf('ja');

  private constructor(folder: string, browser: Browser | null, surroundings: Surroundings) {
    this.#folder = folder;
    this.#browser = browser;
    this.#surroundings = surroundings;
    this.desk = { folder: join(folder, 'usb'), saveFolder: join(folder, 'print'), files: [], printer: null };
  }

  /** @param browser null opens Electron */
  static async open(browser: Browser | null, surroundings: Surroundings): Promise<Office> {
    const folder = await mkdtemp(join(tmpdir(), 'kasane-e2e-'));
    for (const name of ['usb', 'print']) await mkdir(join(folder, name));
    const office = new Office(folder, browser, surroundings);
    await office.turnOn();
    return office;
  }

  get page(): Page {
    if (!this.#app) throw new Error('The app is not open.');
    return this.#app.page;
  }

  /** The app's own process, in Electron alone. */
  get electron(): ElectronApplication {
    if (!this.#app?.electron) throw new Error('The app does not run in Electron.');
    return this.#app.electron;
  }

  get screen(): Screen {
    return screenOf(this.page, this.#words);
  }

  get t(): Words {
    return this.#words;
  }

  /** Folder of the PC that holds the office. */
  get dataFolder(): string {
    return join(this.#folder, `pc-${String(this.#generation)}`);
  }

  get officeFolder(): string {
    return join(this.dataFolder, 'office');
  }

  /** A folder or file that lies beside the PC. */
  place(name: string): string {
    return join(this.#folder, name);
  }

  /** So many days from today on the clock of the office. */
  day(days = 0): CivilDate {
    const now =
      this.#surroundings.startsAt === null || !this.#browser
        ? new Date().toISOString()
        : this.#surroundings.startsAt;
    return addDays(
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date(now)) as CivilDate,
      days,
    );
  }

  /** The same as the staff writes it: R8.11.20. */
  written(days = 0): string {
    return formatWareki(this.day(days), 'short');
  }

  useLanguage(language: 'ja' | 'en'): void {
    this.#words = wordsOf(language);
  }

  /** The clock cannot be set in Electron, whose core has the real time. */
  get hasOwnClock(): boolean {
    return this.#browser !== null;
  }

  async turnOn(): Promise<void> {
    this.#app = await this.#launch();
    this.#app.page.setDefaultTimeout(patience);
  }

  async turnOff(): Promise<void> {
    await this.#app?.close();
    this.#app = null;
  }

  /** The app is killed while it works, and started again on what it left on the disk. */
  async cutPower(): Promise<void> {
    const app = this.#app;
    await app?.crash();
    const left = this.dataFolder;
    this.#generation += 1;
    // The core of the node host lives on in this process: the copy is what a power cut would have left.
    await cp(left, this.dataFolder, { recursive: true });
    if (this.#browser) await app?.close();
    await this.turnOn();
  }

  /** The PC is gone with everything on it; the app is installed on another. */
  async losePc(): Promise<void> {
    await this.turnOff();
    await rm(this.dataFolder, { recursive: true });
    this.#generation += 1;
    await this.turnOn();
  }

  /** A second copy of the app on the same folder. */
  secondCopy(): Promise<RunningApp> {
    return this.#launch();
  }

  async end(): Promise<void> {
    await this.turnOff();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #launch(): Promise<RunningApp> {
    const options: HostOptions = {
      ...this.#surroundings,
      dataFolder: this.dataFolder,
      desk: this.desk,
      onError: (text) => {
        this.errors.push(text);
      },
    };
    return this.#browser ? openInChromium(this.#browser, options) : openInElectron(options);
  }
}
