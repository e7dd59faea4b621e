import { mkdir, rm } from 'node:fs/promises';
import type { Caller } from '../fixtures/core.ts';
import { seat } from '../fixtures/packets.ts';
import { addMeeting, addNote, openCase } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import { call } from './pages/open-case.ts';
import { PrintPages } from './pages/print.ts';

const onAgenda = { kind: 'new', legalBasis: 'art106-6', exceptionReason: '', questions: '' } as const;

test('a packet for two readers: each gets the cases he sits at and what he may read, numbered and logged', async ({
  office,
}) => {
  const { start, page, screen, t } = office;
  const print = new PrintPages(office);
  await start.create();
  const core: Caller = { call: (name, input) => call(page, name, input) };
  const { id, names } = await twoCases(core);
  // What is saved again has the same name.
  const save = async () => {
    await rm(office.desk.saveFolder, { recursive: true, force: true });
    await mkdir(office.desk.saveFolder);
    return print.save();
  };
  const panel = page.getByRole('region', { name: t('print:leaving.title') });

  await test.step('the office has a copy of its own with everything', async () => {
    await goTo(office, `/print/packet/${id}`);
    await print.isShown();
    const own = await save();
    const text = own.pages.join('');
    expect(own.onPaper).toBe(true);
    for (const words of ['内部用', '一の係内の話', '二の会議の話', '目次']) expect(text).toContain(words);
  });

  await test.step('two copies in one file, each with its own number on every page', async () => {
    await screen.radio(t('print:meeting.use'), t('print:meeting.useOf.handout'));
    await expect(panel.getByText(t('print:meeting.cases', { count: 2 }))).toBeVisible();
    await print.isShown();
    const { pages } = await save();
    const second = pages.findIndex((text) => text.includes('配布番号2'));
    const [first, other] = [pages.slice(0, second).join(''), pages.slice(second).join('')];
    expect(first).toContain('二の会議の話');
    expect(other).toContain('二の会議の話');
    // The second reader does not sit at the first case.
    expect(first).toContain('一の会議の話');
    expect(other).not.toContain('一の');
    for (const text of [first, other]) {
      expect(text).toContain('取扱注意・要回収');
      expect(text).not.toContain('一の係内の話');
    }
    for (const [index, text] of pages.slice(second).entries())
      expect(text).toContain(`${String(index + 1)}/${String(pages.length - second)}`);
    await expect(page.getByRole('note').filter({ hasText: t('print:done.copies') })).toBeVisible();
    const { copies } = await core.call('handout.list', { meetingId: id });
    expect(copies.map(({ number, recipient, state }) => [number, recipient, state])).toEqual([
      [1, `見本社協　${names[0]}`, 'out'],
      [2, `見本社協　${names[1]}`, 'out'],
    ]);
  });

  await test.step('a spoiled copy is printed again under a new number', async () => {
    const [spoiled] = (await core.call('handout.list', { meetingId: id })).copies;
    if (spoiled === undefined) throw new Error('no copy');
    await core.call('handout.setState', {
      copies: [{ id: spoiled.id, rowVersion: spoiled.rowVersion }],
      state: 'spoiled',
      settledOn: spoiled.issuedOn,
      note: '紙詰まり',
    });
    await screen.within(panel).tick(`見本社協 ${names[1]}`);
    await print.isShown();
    const { pages } = await save();
    expect(pages[0]).toContain('配布番号3');
  });

  await test.step('larger letters, and the notice that names no case', async () => {
    await screen.radio(t('print:letters.label'), t('print:letters.points', { points: '14' }));
    await screen.select(t('print:meeting.paper'), t('print:kind.meeting-notice'));
    await print.isShown();
    const { pages, onPaper } = await save();
    expect(onPaper).toBe(true);
    expect(pages.join('')).toContain('構成員各位');
    expect(pages.join('')).not.toContain('架空');
    const { paperFontSize } = await core.call('settings.get', {});
    expect(paperFontSize).toBe('14');
  });

  await test.step('everything that left stands in the log', async () => {
    const { disclosures } = await core.call('disclosure.list', { caseId: null, from: null, until: null });
    expect(disclosures.map(({ document }) => document)).toEqual([
      'meeting-notice',
      'packet',
      'packet',
      'packet',
      'packet',
    ]);
  });
});

/** Two cases; the second of two attendees sits at the second case alone. */
async function twoCases(core: Caller) {
  const first = await openCase(core, { name: '架空 一' });
  const second = await openCase(core, { name: '架空 二' });
  await addNote(core, first.id, { body: '一の会議の話', shareScope: 'council' });
  await addNote(core, first.id, { body: '一の係内の話', shareScope: 'office' });
  await addNote(core, second.id, { body: '二の会議の話', shareScope: 'council' });
  const { id } = await addMeeting(core, 'art106-6');
  const names = ['織部 梢', '糸魚 透'] as const;
  const readers = await seat(
    core,
    id,
    names.map((name) => ({ name })),
  );
  const item = await core.call('meeting.addCase', { meetingId: id, caseId: first.id, ...onAgenda });
  await core.call('meeting.addCase', { meetingId: id, caseId: second.id, ...onAgenda });
  await core.call('meeting.setTable', {
    id: item.id,
    rowVersion: 1,
    everyone: false,
    attendeeIds: readers.slice(0, 1),
    plannedMinutes: null,
  });
  return { id, names };
}
