import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startNodeHost, type NodeHost } from '../../build/node-host/host.ts';
import type { InputOf } from '../../domain/contract/index.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { wordsOf } from '../e2e/words.ts';
import { householdFields, personFields } from '../fixtures/records.ts';
import { percentile, rounded } from './measure.ts';

/** How evenly a person of a large family follows the pointer. */
export interface DragRow {
  readonly persons: number;
  readonly frames: number;
  /** Frames in which the person stood at another place than in the one before. */
  readonly framesPerSecond: number;
  /** Milliseconds from one frame to the next, at the 95th percentile. */
  readonly p95ms: number;
  /** Milliseconds of scripts and layout within a frame, at the 95th percentile. */
  readonly workP95ms: number;
}

/** As many as the layout of a genogram is made for. */
const persons = 60;
const frames = 240;

/** Opens an office of its own in Chromium, builds the family and drags one of its grandchildren about. */
export async function measureDrag(): Promise<DragRow> {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-drag-'));
  const host = await startNodeHost({
    headless: true,
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
    const id = await makeFamily(host);
    return await drag(host.page, id);
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeFamily({ call }: NodeHost): Promise<string> {
  await call('office.create', {
    municipality: '見本町',
    staffName: '見本 花子',
    passphrase: 'bench passphrase of no office',
  });
  const { id: householdId, headId } = await call('household.add', {
    ...householdFields,
    head: personOf('架空 祖', 'male'),
  });
  let count = 1;
  const add = async (of: PersonId, role: 'partner' | 'child', otherParent: PersonId | null) => {
    count += 1;
    const { personId } = await call('kinship.addRelative', {
      householdId,
      of,
      role,
      person: personOf(`架空 ${String(count)}`, count % 2 === 0 ? 'female' : 'male'),
      lives: count % 3 === 0,
      otherParent,
      parentage: 'birth',
      partnership: { kind: 'married', state: 'together', startedOn: null, endedOn: null },
    });
    return personId;
  };
  let couples = [{ one: headId, other: await add(headId, 'partner', null) }];
  while (count < persons) {
    const next: typeof couples = [];
    for (const { one, other } of couples) {
      for (let child = 0; child < 3 && count < persons; child += 1) {
        const childId = await add(one, 'child', other);
        if (count < persons) next.push({ one: childId, other: await add(childId, 'partner', null) });
      }
    }
    couples = next;
  }
  return householdId;
}

function personOf(name: string, sex: 'male' | 'female'): InputOf<'household.add'>['head'] {
  return personFields({ name, kana: '', sex, birth: { date: null, precision: 'unknown', text: '不詳' } });
}

async function drag(page: Page, householdId: string): Promise<DragRow> {
  await page.reload();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/households/${householdId}/map`);
  const t = wordsOf('ja');
  const canvas = page.getByRole('application', { name: t('household:map.drawing') });
  const symbols = canvas.locator('[data-person]');
  await symbols.nth(persons - 1).waitFor();
  await page.getByRole('button', { name: t('genogram:toolbar.fit') }).click();
  await canvas.scrollIntoViewIfNeeded();
  const symbol = symbols.nth(Math.floor(persons / 2));
  const box = await symbol.boundingBox();
  if (box === null) throw new Error('The family is not drawn.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8, { steps: 4 });
  const id = (await symbol.getAttribute('data-person')) ?? '';
  const { elapsed, times, works, redrawn } = await page.evaluate(follow, { x, y, frames, id });
  await page.mouse.up();
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    persons,
    frames,
    framesPerSecond: rounded((1_000 * redrawn) / elapsed),
    p95ms: rounded(percentile(gaps, 0.95)),
    workP95ms: rounded(percentile(works, 0.95)),
  };
}

/** Runs in the page: the pointer goes round in circles, one step a frame. It must stand alone. */
async function follow({ x, y, frames, id }: { x: number; y: number; frames: number; id: string }) {
  const canvas = document.querySelector('[role="application"]');
  const symbol = document.querySelector(`[data-person="${id}"]`);
  const times: number[] = [];
  const works: number[] = [];
  const places = new Set<string>();
  await new Promise<void>((resolve) => {
    const step = (): void => {
      const begun = performance.now();
      times.push(begun);
      places.add(symbol?.getAttribute('transform') ?? '');
      if (times.length > frames) {
        resolve();
        return;
      }
      // Never the same place twice, so that every redrawing can be told from the one before.
      const angle = times.length / 12;
      const away = 50 + times.length / 8;
      canvas?.dispatchEvent(
        new PointerEvent('pointermove', {
          bubbles: true,
          pointerId: 1,
          pointerType: 'mouse',
          buttons: 1,
          clientX: x + away * Math.cos(angle),
          clientY: y + away * Math.sin(angle),
        }),
      );
      requestAnimationFrame(step);
      // What the frame has drawn and laid out is done when the next task after it runs.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        works.push(performance.now() - begun);
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(step);
  });
  return { elapsed: (times.at(-1) ?? 0) - (times[0] ?? 0), times, works, redrawn: places.size - 1 };
}
