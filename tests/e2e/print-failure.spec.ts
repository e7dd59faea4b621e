import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Caller } from '../fixtures/core.ts';
import { seat } from '../fixtures/packets.ts';
import { addMeeting } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import type { Office } from './office.ts';
import { call } from './pages/open-case.ts';

const names = ['架空 一', '架空 二', '架空 三'];

test('a printer that stops half way: what came out is ticked, the rest is printed again under new numbers', async ({
  office,
}) => {
  test.skip(!office.hasOwnClock, 'Printing in Electron is the dialog of the system.');
  office.desk.printer = 'failed';
  const { core, id } = await packetOnDesk(office);
  const { page, screen, t } = office;
  const states = async () =>
    (await core.call('handout.list', { meetingId: id })).copies.map(({ number, state }) => [number, state]);

  await test.step('the screen says what happened, what is safe and what to do; nothing counts as handed out', async () => {
    await screen.button(t('print:action.printer')).click();
    const note = page.getByRole('alert').filter({ hasText: t('print:stopped.title') });
    await expect(note).toBeVisible({ timeout: 60_000 });
    await expect(note).toContainText(t('print:stopped.safe'));
    await expect(note).toContainText(t('print:stopped.todo'));
    expect(await states()).toEqual([
      [1, 'printing'],
      [2, 'printing'],
      [3, 'printing'],
    ]);
  });

  await test.step('it is still asked after a power cut', async () => {
    await office.cutPower();
    await office.start.unlock();
    office.desk.printer = 'printed';
    await openHandout(office, id);
    await expect(office.page.getByRole('region', { name: t('print:unconfirmed.title') })).toBeVisible();
  });

  await test.step('one action marks the spoiled ones and prints them again', async () => {
    const again = office.page.getByRole('region', { name: t('print:unconfirmed.title') });
    await office.screen
      .within(again)
      .tick(t('print:unconfirmed.copy', { number: 1, recipient: `見本社協　${names[0] ?? ''}` }));
    await office.screen.button(t('print:unconfirmed.again', { count: 2 })).click();
    const core2: Caller = { call: (name, input) => call(office.page, name, input) };
    const done = office.page.getByRole('note').filter({ hasText: t('print:done.printer') });
    await expect(done).toBeVisible({ timeout: 60_000 });
    const { copies } = await core2.call('handout.list', { meetingId: id });
    expect(copies.map(({ number, recipient, state, note }) => [number, recipient, state, note])).toEqual([
      [1, `見本社協　${names[0] ?? ''}`, 'out', ''],
      [2, `見本社協　${names[1] ?? ''}`, 'spoiled', t('print:unconfirmed.note')],
      [3, `見本社協　${names[2] ?? ''}`, 'spoiled', t('print:unconfirmed.note')],
      [4, `見本社協　${names[1] ?? ''}`, 'out', ''],
      [5, `見本社協　${names[2] ?? ''}`, 'out', ''],
    ]);
    const log = await core2.call('disclosure.list', { caseId: null, from: null, until: null });
    expect(log.disclosures.map(({ outcome }) => outcome)).toEqual([
      'left',
      'left',
      'spoiled',
      'spoiled',
      'left',
    ]);
  });

  await test.step('a sheet that turns out spoiled after all is asked for in the same way', async () => {
    await office.screen.button(t('print:unconfirmed.some')).click();
    const again = office.page.getByRole('region', { name: t('print:unconfirmed.title') });
    await expect(again.getByRole('checkbox')).toHaveCount(2);
  });
});

test('a print given up in the dialog, or stopped on the way, leaves no copy behind', async ({ office }) => {
  test.skip(!office.hasOwnClock, 'Printing in Electron is the dialog of the system.');
  office.desk.printer = 'given-up';
  const { core, id } = await packetOnDesk(office);
  const { page, screen, t } = office;
  const states = async () =>
    (await core.call('handout.list', { meetingId: id })).copies.map(({ state }) => state);

  await screen.button(t('print:action.printer')).click();
  await expect(page.getByRole('note').filter({ hasText: t('print:done.cancelled') })).toBeVisible({
    timeout: 60_000,
  });
  expect(await states()).toEqual(['unprinted', 'unprinted', 'unprinted']);

  office.desk.printer = 'printed';
  await rm(join(office.desk.saveFolder, 'printed.pdf'));
  await screen.button(t('print:action.printer')).click();
  await screen.button(t('ui:progress.cancel')).click();
  await expect(page.getByRole('note').filter({ hasText: t('print:done.stopped') })).toBeVisible({
    timeout: 60_000,
  });
  expect([await states(), await office.print.files()]).toEqual([['unprinted', 'unprinted', 'unprinted'], []]);
});

/** The packet of a meeting with three attendees, on the print page, as copies to hand out. */
async function packetOnDesk(office: Office) {
  // The printer is plugged in before the app is opened.
  await office.turnOff();
  await office.turnOn();
  await office.start.create();
  const core: Caller = { call: (name, input) => call(office.page, name, input) };
  const { id } = await addMeeting(core, 'art106-6');
  await seat(
    core,
    id,
    names.map((name) => ({ name })),
  );
  await openHandout(office, id);
  return { core, id };
}

async function openHandout(office: Office, id: string): Promise<void> {
  const { t, screen } = office;
  await goTo(office, `/print/packet/${id}`);
  await office.print.isShown();
  await screen.radio(t('print:meeting.use'), t('print:meeting.useOf.handout'));
  await office.print.isShown();
}
