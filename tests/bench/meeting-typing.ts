import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../build/node-host/chromium.ts';
import { startNodeHost, type NodeHost } from '../../build/node-host/host.ts';
import { wordsOf } from '../e2e/words.ts';
import type { Caller } from '../fixtures/core.ts';
import { addMeeting, agendaTexts, openCase } from '../fixtures/records.ts';
import { summaryOf, type Summary } from './measure.ts';

/** How fast letters appear in 会議モード, with the minutes of two hours in it. */
export interface TypingRow extends Summary {
  readonly cases: number;
  /** Characters in the minutes of the case that is written. */
  readonly characters: number;
  readonly keys: number;
}

const cases = 8;
const line = '社協・日下：玄関で会えた。畑の話で表情が変わる。次は苗を持って行くと約束した。\n';
const reported = line.repeat(50);
const discussed = line.repeat(480);
/** Typed at the end of the minutes and in their midst, without a pause. */
const typed = 'genkan de aeta. hatake no hanashi de hyoujou ga kawaru. ';
const rounds = 3;
/** Milliseconds between two letters of somebody who types fast. */
const betweenLetters = 60;

/**
 * From the key to the painted letter. Chromium draws as soon as there is something to draw: waiting for the screen's next
 * refresh, up to a sixtieth of a second whatever the app does, is not counted.
 */
export async function measureTyping(): Promise<TypingRow> {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-typing-'));
  const browser = await launchChromium({
    headless: true,
    moreFlags: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  const host = await startNodeHost({
    headless: true,
    browser,
    contextOptions: { viewport: { width: 1366, height: 768 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' },
    drives: () => Promise.resolve([]),
    dialogs: {
      pickFolder: () => Promise.resolve(null),
      pickResidentTable: () => Promise.resolve(null),
      pickFiles: () => Promise.resolve([]),
      pickSavePlace: () => Promise.resolve(null),
    },
    dependencies: {
      officeFolder: join(folder, 'office'),
      practiceFolder: join(folder, 'practice'),
      appVersion: '0',
      checkOutput: false,
      utcOffsetMinutes: 540,
      keyCost: { memoryKibibytes: 8, passes: 1 },
    },
  });
  try {
    const id = await holdMeeting(host);
    return await type(host.page, id);
  } finally {
    await host.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A meeting of eight cases, each with its minutes. */
async function holdMeeting({ call }: NodeHost): Promise<string> {
  const office: Caller = { call: (name, input) => call(name, input) };
  await call('office.create', {
    municipality: '見本町',
    staffName: '見本 花子',
    passphrase: 'bench passphrase of no office',
  });
  const { id } = await addMeeting(office, 'art106-6');
  const words = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' } as const;
  for (let number = 1; number <= cases; number += 1) {
    const { id: caseId } = await openCase(office, { name: `架空${String(number)} 太郎` });
    const item = await call('meeting.addCase', { meetingId: id, caseId, ...words });
    const minutes = { ...agendaTexts, ...words, reported, discussed, decided: '見守りを続ける。' };
    await call('meeting.saveCase', { id: item.id, rowVersion: 1, ...minutes });
  }
  return id;
}

async function type(page: Page, meetingId: string): Promise<TypingRow> {
  await page.reload();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/meetings/${meetingId}/mode`);
  const t = wordsOf('ja');
  await page.getByRole('button', { name: t('meetingMode:opening.toFirst') }).click();
  const field = page.getByLabel(t('meeting:field.discussed'));
  await field.waitFor();
  await page.evaluate(watchKeys);
  for (let round = 0; round < rounds; round += 1) {
    for (const place of ['end', 'middle'] as const) {
      await field.evaluate((element: HTMLTextAreaElement, at) => {
        const caret = at === 'end' ? element.value.length : Math.floor(element.value.length / 2);
        element.focus();
        element.setSelectionRange(caret, caret);
      }, place);
      await page.keyboard.type(typed, { delay: betweenLetters });
    }
  }
  const times = await page.evaluate(() => (globalThis as unknown as WatchedWindow).keyTimes);
  const keys = typed.length * rounds * 2;
  if (times.length !== keys) throw new Error(`${String(times.length)} of ${String(keys)} keys were painted.`);
  return { cases, characters: reported.length + discussed.length, keys, ...summaryOf(times) };
}

interface WatchedWindow {
  keyTimes: number[];
}

/** Runs in the page: from each key that writes until the frame with its letter is drawn. It must stand alone. */
function watchKeys(): void {
  const times: number[] = [];
  let pressed = 0;
  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  addEventListener(
    'input',
    () => {
      const begun = pressed;
      requestAnimationFrame(() => {
        // What the frame has laid out and drawn is done when the next task after it runs.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          times.push(performance.now() - begun);
        };
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
  (globalThis as unknown as WatchedWindow).keyTimes = times;
}
