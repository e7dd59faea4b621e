import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withRawOffice } from '../fixtures/raw-office.ts';
import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';
import { passphrase } from './pages/start.ts';
import { screenOf } from './screen.ts';

test.beforeEach(async ({ office }) => {
  await office.start.create();
});

test('what a person cannot be is said beside its field; corrected, it is saved', async ({ office }) => {
  const { household, screen, t } = office;
  await household.begin();
  await household.fillPerson({ name: '架'.repeat(10_000), birth: 'R8.2.30' });
  await household.finish();
  await expect(
    household
      .form()
      .getByText(t('ui:date.refused.no-such-date'))
      .or(household.form().getByText(t('problem:no-such-date')))
      .first(),
  ).toBeVisible();
  await household.fillPerson({ name: '架'.repeat(10_000), birth: 'S30.1.2' });
  await household.finish();
  await expect(household.form().getByText(t('problem:too-long')).first()).toBeVisible();
  await household.fillPerson({ name: '架空 一男', birth: 'S30.1.2' });
  await household.finish();
  await office.frame.isTold(t('household:new.added', { name: '架空 一男' }));

  const dialog = await household.beginMember();
  const inDialog = screen.within(dialog);
  await household.fillPerson({ name: '架空 トメ', birth: 'S5.5.5' }, dialog);
  await inDialog.field(t('household:field.death')).fill('S4.1.1');
  await household.finishMember(dialog);
  await expect(dialog.getByText(t('problem:death-before-birth')).first()).toBeVisible();
  await inDialog.field(t('household:field.death')).fill('H10.1.1');
  await household.finishMember(dialog);
  await expect(dialog).toBeHidden();
  await expect(household.members()).toContainText('架空 トメ');
});

test('a meeting that ends before it starts, or on a day that is none', async ({ office }) => {
  const { meeting, screen, t } = office;
  const basics = { type: '支援会議', from: '13:00', place: '役場' } as const;
  await office.frame.go('meetings');
  await screen.button(t('meeting:list.add')).first().click();
  const dialog = screen.dialog(t('meeting:new.title'));
  const finish = screen.within(dialog).button(t('meeting:new.action'));
  await meeting.fillIn(dialog, { ...basics, on: 'R8.2.30', to: '12:00' });
  await finish.click();
  await expect(
    dialog
      .getByText(t('ui:date.refused.no-such-date'))
      .or(dialog.getByText(t('problem:no-such-date')))
      .first(),
  ).toBeVisible();
  await screen.within(dialog).field(t('meeting:field.heldOn')).fill(office.written(7));
  await finish.click();
  await expect(dialog.getByText(t('problem:end-before-start')).first()).toBeVisible();
  await screen.within(dialog).field(t('meeting:field.endsAt')).fill('14:00');
  await finish.click();
  await expect(dialog).toBeHidden();
});

test('a wrong passphrase, then a growing wait, then the right one', async ({ office }) => {
  const { start, t } = office;
  await office.frame.lock();
  for (let failures = 1; failures <= 4; failures += 1) {
    await start.tryPassphrase(`違う合言葉 その${String(failures)}`);
    await expect(office.page.getByText(t('error:wrong-passphrase.todo'))).toBeVisible();
  }
  const [before = ''] = t('office:unlock.wait', { seconds: '|' }).split('|');
  await expect(office.page.getByRole('note').filter({ hasText: before })).toBeVisible();
  await start.unlock();
});

test('a damaged file is not taken for a wrong passphrase; another passphrase would not help', async ({
  office,
}) => {
  await office.turnOff();
  const path = join(office.officeFolder, 'office.db');
  const file = await readFile(path);
  file.fill(0x55, 64, 4096);
  await writeFile(path, file);
  await office.turnOn();
  await office.start.tryPassphrase(passphrase);
  await saysWhatToDo(office, 'corrupt');
  expect(await readdir(office.officeFolder)).toContain('office.db');
  await expect(office.screen.button(office.t('office:unlock.restore')).first()).toBeVisible();
});

test('an office of a newer version', async ({ office }) => {
  await office.turnOff();
  await withRawOffice(office.officeFolder, passphrase, (database) => {
    database.writeSchema((tx) => tx.run('PRAGMA user_version = 9990'));
  });
  await office.turnOn();
  await office.start.tryPassphrase(passphrase);
  await saysWhatToDo(office, 'newer-schema');
});

test('a folder that holds no backup, one of a newer version, and the way on', async ({ office }) => {
  await office.backup.take();
  await office.frame.lock();
  const usb = office.desk.folder ?? '';
  office.desk.folder = office.place('empty');
  await mkdir(office.desk.folder);
  await office.start.lookForBackups();
  await saysWhatToDo(office, 'not-a-backup');

  const [backup = ''] = await readdir(usb);
  office.desk.folder = join(usb, backup);
  const manifest = join(usb, backup, 'manifest.json');
  const written = await readFile(manifest, 'utf8');
  await writeFile(manifest, JSON.stringify({ ...(JSON.parse(written) as object), version: 99 }));
  await office.screen.button(office.t('backup:place.folder')).click();
  await saysWhatToDo(office, 'newer-schema');

  await writeFile(manifest, written);
  await office.screen.button(office.t('backup:place.folder')).click();
  await expect(office.start.backupFacts()).toContainText('見本町');
});

test('a backup folder that is gone or cannot be written', async ({ office }) => {
  const usb = office.desk.folder;
  office.desk.folder = office.place('gone');
  await office.backup.make();
  await saysWhatToDo(office, 'folder-unavailable');

  office.desk.folder = await readOnlyFolder(office);
  await office.backup.make();
  await saysWhatToDo(office, 'read-only');

  office.desk.folder = usb;
  await office.backup.take();
});

test('a second copy of the app on the same office is told so, and the first goes on', async ({ office }) => {
  test.skip(!office.hasOwnClock, 'Electron brings the first window to the front instead.');
  const second = await office.secondCopy();
  try {
    const screen = screenOf(second.page, office.t);
    await screen.field(office.t('office:passphrase.label')).fill(passphrase);
    await screen.button(office.t('office:unlock.submit')).click();
    await expect(screen.alert()).toContainText(office.t('error:busy.title'));
    await expect(screen.alert()).toContainText(office.t('error:busy.todo'));
  } finally {
    await second.close();
  }
  await office.household.register({ name: '架空 一男' }, { address: '見本町1' });
});

/** What happened, what is safe, what to do. */
async function saysWhatToDo(office: Office, code: string): Promise<void> {
  const alert = office.screen.alert().filter({ hasText: office.t(`error:${code}.title`) });
  await expect(alert).toContainText(office.t(`error:${code}.safe`), { timeout: 30_000 });
  await expect(alert).toContainText(office.t(`error:${code}.todo`));
}

/** Rights bind everybody but root, whom only the system's own folders refuse. */
async function readOnlyFolder(office: Office): Promise<string> {
  if (process.getuid?.() === 0) return '/sys';
  const folder = office.place('read-only');
  await mkdir(folder);
  await chmod(folder, 0o555);
  return folder;
}
