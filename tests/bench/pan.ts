import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNodeHost, type NodeHost } from '../../build/node-host/host.ts';
import { bornOn, personFields } from '../fixtures/records.ts';
import { screenOf } from '../e2e/screen.ts';
import { wordsOf } from '../e2e/words.ts';
import { percentile, rounded } from './measure.ts';

export interface PanBench {
  readonly pins: number;
  readonly frames: number;
  /** Of a typical frame, and of the slowest of twenty. */
  readonly framesPerSecondP50: number;
  readonly framesPerSecondP95: number;
  /** Milliseconds of the frame that took longest. */
  readonly worstMs: number;
}

const pins = 2_000;
const atOnce = 200;
const frames = 240;
const size = { width: 4_000, height: 3_000 };

/** How evenly the district map moves under the hand, with two thousand households on a scanned base map. */
export async function measurePan(): Promise<PanBench> {
  const folder = await mkdtemp(join(tmpdir(), 'kasane-pan-'));
  const scan = join(folder, 'scan.png');
  const host = await startNodeHost({
    headless: true,
    contextOptions: { viewport: { width: 1366, height: 768 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' },
    drives: () => Promise.resolve([]),
    dialogs: {
      pickFolder: () => Promise.resolve(null),
      pickResidentTable: () => Promise.resolve(null),
      pickFiles: () => Promise.resolve([scan]),
      pickSavePlace: () => Promise.resolve(null),
    },
    dependencies: {
      officeFolder: join(folder, 'office'),
      practiceFolder: join(folder, 'practice'),
      appVersion: '0',
      checkOutput: false,
      keyCost: { memoryKibibytes: 64, passes: 1 },
      utcOffsetMinutes: 540,
    },
  });
  try {
    await writeFile(scan, Buffer.from(await host.page.evaluate(drawScan, size), 'base64'));
    await openPractice(host);
    await placeHouseholds(host);
    const { page } = host;
    await page.evaluate(() => {
      location.hash = '#/districts';
    });
    await page.getByRole('application').waitFor();
    const times = await page.evaluate(panAndTime, frames);
    return {
      pins,
      frames,
      framesPerSecondP50: rounded(1_000 / percentile(times, 0.5)),
      framesPerSecondP95: rounded(1_000 / percentile(times, 0.95)),
      worstMs: rounded(Math.max(...times)),
    };
  } finally {
    await host.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openPractice({ page }: NodeHost): Promise<void> {
  await page.getByRole('button', { name: '見本町' }).click();
  await page.getByRole('navigation').first().waitFor({ timeout: 120_000 });
}

/** A sheet of its own with the scan, and the households on it in rows. */
async function placeHouseholds({ page, call }: NodeHost): Promise<void> {
  const t = wordsOf('ja');
  const screen = screenOf(page, t);
  await page.evaluate(() => {
    location.hash = '#/districts';
  });
  await page.getByRole('application').waitFor();
  await page.keyboard.press('Control+n');
  const dialog = screen.within(screen.dialog(t('districtMap:sheet.image')));
  await dialog.button(t('districtMap:sheet.pick')).click();
  await screen.dialog().getByText('scan.png').waitFor();
  await dialog.button(t('districtMap:sheet.action.image')).click();
  await page
    .getByRole('application', { name: t('districtMap:map.label', { name: 'scan' }) })
    .waitFor({ timeout: 120_000 });
  const { sheets } = await call('mapSheet.list', {});
  const sheet = sheets.find(({ name }) => name === 'scan');
  if (sheet === undefined) throw new Error('The scan was not taken in.');
  for (let from = 0; from < pins; from += atOnce) {
    const placed = [];
    for (let index = from; index < from + atOnce; index += 1) {
      const { id } = await call('household.add', householdOf(index));
      placed.push({ householdId: id, place: placeOf(index) });
    }
    await call('districtMap.place', { sheetId: sheet.id, pins: placed });
  }
}

function householdOf(index: number) {
  return {
    label: '',
    postalCode: '',
    address: `見本町東${String(index + 1)}番地`,
    phone: '',
    districtId: null,
    note: '',
    head: personFields({ name: `架空${String(index)} 太郎`, kana: '', birth: bornOn('1950-04-01') }),
  };
}

function placeOf(index: number): { x: number; y: number } {
  return { x: 60 + (index % 50) * 78, y: 60 + Math.floor(index / 50) * 72 };
}

/** Runs in the page. Streets on white paper, as Base64. */
function drawScan({ width, height }: { width: number; height: number }): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no drawing context');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#777';
  for (let x = 0; x < width; x += 156) context.fillRect(x, 0, 8, height);
  for (let y = 0; y < height; y += 144) context.fillRect(0, y, width, 8);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** Runs in the page: one step of the hand in each frame, and how long each frame took. It must stand alone. */
async function panAndTime(count: number): Promise<number[]> {
  const map = document.querySelector('[role="application"]');
  if (map === null) throw new Error('The map is not there.');
  const { left, top, width, height } = map.getBoundingClientRect();
  const [middleX, middleY] = [left + width / 2, top + height / 2];
  const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const wheel = (deltaY: number): boolean =>
    map.dispatchEvent(
      new WheelEvent('wheel', { deltaY, clientX: middleX, clientY: middleY, cancelable: true }),
    );
  // Near enough that no signs are grouped: every one in the window is drawn by itself.
  for (let step = 0; step < 3; step += 1) wheel(-400);
  for (let wait = 0; wait < 60; wait += 1) await nextFrame();
  // An arrow key in each frame: a drag needs a real pointer.
  const keys = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
  const times: number[] = [];
  let before = await nextFrame();
  for (let frame = 0; frame < count; frame += 1) {
    const key = keys[Math.floor(frame / 15) % keys.length];
    map.dispatchEvent(new KeyboardEvent('keydown', { key: key ?? '', bubbles: true, cancelable: true }));
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return times;
}
