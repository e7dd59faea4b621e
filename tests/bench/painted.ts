import type { Page } from '@playwright/test';
import { startNodeHost, type NodeHost } from '../../build/node-host/host.ts';
import { screenOf, type Screen } from '../e2e/screen.ts';
import { wordsOf } from '../e2e/words.ts';
import { timeToPaint } from './in-page.ts';
import { summaryOf, type Summary } from './measure.ts';

/** From the hand to the screen, in Chromium on the node host. */
export interface PaintedRow extends Summary {
  readonly name: string;
  readonly scale: string;
  readonly rounds: number;
}

const rounds = 24;
const warmUps = 3;
/** Milliseconds between two letters of somebody who types fast. */
const betweenLetters = 60;

/** One way of using the window; each round leaves it as the next one begins. */
type Round = (number: number) => Promise<number>;

/** Opens the office in Chromium and measures what a person does in it. */
export async function measurePainted(
  officeFolder: string,
  passphrase: string,
  { scale, only }: { scale: string; only: string },
): Promise<PaintedRow[]> {
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
      officeFolder,
      practiceFolder: `${officeFolder}-practice`,
      appVersion: '0',
      checkOutput: false,
      utcOffsetMinutes: 540,
    },
  });
  try {
    await host.call('office.unlock', { passphrase });
    const rows: PaintedRow[] = [];
    for (const [name, round] of Object.entries(await roundsOf(host))) {
      if (!name.includes(only)) continue;
      const times: number[] = [];
      for (let number = -warmUps; number < rounds; number += 1) {
        const time = await round(number + warmUps);
        if (number >= 0) times.push(time);
      }
      rows.push({ name, scale, rounds, ...summaryOf(times) });
    }
    return rows;
  } finally {
    await host.close();
  }
}

async function roundsOf({ page, call }: NodeHost): Promise<Record<string, Round>> {
  const t = wordsOf('ja');
  const screen = screenOf(page, t);
  const go = (name: string) => goTo(page, screen, t(`frame:navigation.${name}`));
  const cases = await casesByLength(call);
  const [longest] = cases;
  if (longest === undefined) throw new Error('The office has no open case.');
  const open = (caseNumber: string) =>
    timeToPaint(
      page,
      [
        { selector: 'h1', words: caseNumber },
        { selector: 'article', words: '' },
      ],
      () => page.getByRole('row').filter({ hasText: caseNumber }).click(),
    );
  const restart = async () => {
    await go('cases');
    await page.reload();
  };
  await page.reload();
  return {
    // A reload forgets what has been read; the cases that are opened before have warmed the program.
    [`open the case of ${String(longest.notes)} notes`]: async () => {
      await restart();
      for (const { caseNumber } of cases.slice(1, 4)) {
        await open(caseNumber);
        await go('cases');
      }
      return open(longest.caseNumber);
    },
    'open it right after the start': async () => {
      await restart();
      return open(longest.caseNumber);
    },
    'open another case': async (number) => {
      await go('cases');
      return open(cases[1 + (number % (cases.length - 1))]?.caseNumber ?? '');
    },
    today: async () => {
      await go('cases');
      const link = screen.within(page.getByRole('navigation')).link(t('frame:navigation.today')).first();
      const rows = `table[aria-label="${t('today:due.title')}"] tbody tr`;
      return timeToPaint(page, [{ selector: rows, words: '' }], () => link.click());
    },
    'duplicates, typing': async (number) => {
      if (number === 0) {
        await go('households');
        await screen.button(t('household:list.add')).first().click();
      }
      const kana = screen.field(t('household:field.kana'));
      await kana.fill('');
      await page.getByText(t('duplicate:hint')).waitFor();
      const letters = [...(cases[number % cases.length]?.principalKana ?? '').slice(0, 4)];
      await kana.pressSequentially(letters.slice(0, -1).join(''), { delay: betweenLetters });
      const found = t('duplicate:found', { persons: '', households: '' }).slice(0, 3);
      // Until it has the answer for the last letter, the panel says that it is busy.
      return timeToPaint(page, [{ selector: '[role="status"][aria-busy="false"]', words: found }], () =>
        kana.pressSequentially(letters.at(-1) ?? ''),
      );
    },
    'save a note': async (number) => {
      if (number === 0) {
        await go('cases');
        await open(longest.caseNumber);
      }
      await screen.button(t('note:write')).first().click();
      const form = screen.within(page.getByRole('form', { name: t('note:new') }));
      const body = `玄関先で話を聞く（${String(number)}回目）`;
      await form.field(t('note:field.body')).fill(body);
      return timeToPaint(page, [{ selector: 'article', words: body }], () =>
        form.button(t('note:save')).click(),
      );
    },
  };
}

async function goTo(page: Page, screen: Screen, name: string): Promise<void> {
  const link = screen.within(page.getByRole('navigation')).link(name).first();
  await link.click();
  await page.locator('[aria-current="page"]').filter({ hasText: name }).first().waitFor();
}

/** Open cases with the number of their notes, the most first. */
async function casesByLength(call: NodeHost['call']) {
  const { cases } = await call('case.list', {
    status: 'open',
    text: '',
    priority: '',
    urgency: '',
    leadAgencyId: null,
    sort: 'number',
  });
  const counted = [];
  for (const { id, caseNumber, principalKana } of cases) {
    const { noteCount: notes } = await call('case.get', { id });
    if (notes > 0) counted.push({ caseNumber, principalKana, notes });
  }
  return counted.toSorted((a, b) => b.notes - a.notes);
}
