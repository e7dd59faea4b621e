import { readdir } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

const head = { name: '髙﨑 太一', kana: 'たかさき たいち', birth: '昭和20年頃', sex: 'male' } as const;
const attendees = [
  { agency: '見本町 福祉課', post: '主査', name: '試験 担当' },
  { agency: '見本町社会福祉協議会', post: '相談員', name: '架空 支子' },
];
const complaint = '夜になると大声がして眠れない、と隣の人が話した。';

test('the first journey: an office’s day from the first page to the restored PC', async ({ office }) => {
  const { start, frame, household, intake, meeting, print, backup, settings, screen, t } = office;
  const record = office.case;
  let number = '';

  await test.step('create the office; a weak passphrase is refused with hints', async () => {
    await start.begin();
    await start.fillIn('12345678');
    await expect(office.page.getByText(t('office:passphrase.hint.too-short'))).toBeVisible();
    await expect(office.page.getByText(t('office:passphrase.hint.digits-only'))).toBeVisible();
    await start.finishCreating();
    await expect(office.page.getByText(t('office:passphrase.weak'))).toBeVisible();
    await start.fillIn('梅雨の夜に蛙が三匹歌い出す');
    await start.finishCreating();
  });

  await test.step('keep the recovery key, and prove it from the paper', async () => {
    const groups = await start.readRecoveryKey();
    expect(groups).toHaveLength(8);
    await screen.button(t('office:recoveryKey.written')).click();
    await screen.field(t('office:recoveryKey.proveLabel')).fill('2222-2222');
    await screen.button(t('office:recoveryKey.finish')).click();
    await expect(
      office.page.getByText(t('office:recoveryKey.proveWrong', { first: 7, second: 8 })),
    ).toBeVisible();
    await screen.button(t('office:recoveryKey.showAgain')).click();
    await start.proveRecoveryKey(groups);
    await expect(office.page.getByText(t('today:empty.noCases'))).toBeVisible();
  });

  await test.step('register a household with its members', async () => {
    await settings.addDistrict('東部地区');
    await household.register(head, { address: '見本町東1-2-3', district: '東部地区' });
    await household.addMember({ name: '髙﨑 ハル', birth: 'S23.5.3', sex: 'female', relationship: '妻' });
    await household.addMember({ name: '髙﨑 健', birth: '1975-08-20', sex: 'male', relationship: '子' });
    await household.addMember({ name: '髙﨑 みなと', birth: 'H24.4.2', sex: 'male', relationship: '子の子' });
    await household.addMember({
      name: '架空 恵',
      birth: '不詳',
      sex: 'female',
      relationship: '子',
      whereabouts: '隣町',
    });
    await household.addMember({
      name: '髙﨑 トメ',
      birth: '大正12年頃',
      death: 'H10.2.3',
      sex: 'female',
      relationship: '母',
    });
    const rows = household.members().getByRole('row');
    await expect(rows).toHaveCount(7);
    await expect(rows.filter({ hasText: '架空 恵' })).toContainText(
      t('household:member.elsewhere', { place: '隣町' }),
    );
  });

  await test.step('receive a consultation: the case gets its number', async () => {
    number = await intake.receive({ person: head.name, complaint });
    expect(number).toMatch(/-001$/u);
    await expect(office.page.getByText(t('word:consent.refused')).first()).toBeVisible();
  });

  await test.step('see the household map', async () => {
    const map = await household.openMap();
    await expect(map.locator('[data-person]')).toHaveCount(6);
    await expect(
      map.locator('[data-person]:has(> rect + rect), [data-person]:has(> circle + circle)'),
    ).toHaveCount(1);
    await expect(map.locator('.genogram-residents path')).toHaveCount(1);
  });

  await test.step('write a note; its next step stands on 今日', async () => {
    await screen.tab(t('case:section.notes')).click();
    await record.writeNote({
      body: '母屋で話を聞いた。夜の介護がつらい。',
      next: { on: office.written(1), plan: '社協と電話で打ち合わせ' },
    });
    await office.today.open();
    await expect(office.today.due('社協と電話で打ち合わせ')).toContainText(number);
  });

  await test.step('correct the note; the original stays readable', async () => {
    await record.open(number);
    await record.correctNote('夜の介護がつらい', '離れで話を聞いた。夜の介護がつらい。', '場所の誤り');
    const note = record.note('離れで話を聞いた');
    await note.getByText(t('note:earlier', { number: 1 })).click();
    await expect(note.getByText('母屋で話を聞いた。夜の介護がつらい。')).toBeVisible();
    await expect(note.getByText(t('note:earlierReason', { reason: '場所の誤り' }))).toBeVisible();
  });

  await test.step('without consent no 重層的支援会議', async () => {
    await meeting.prepare({
      type: '重層的支援会議',
      on: office.written(),
      from: '9:00',
      to: '10:00',
      place: '役場 小会議室',
    });
    await meeting.addCase(number);
    await expect(meeting.gate()).toContainText(t('word:consent.refused'));
    await expect(meeting.gate()).toContainText(t('meeting:gate.support'));
    await office.page.keyboard.press('Escape');
    await expect(meeting.gate()).toBeHidden();
    await expect(meeting.agenda().getByRole('row')).toHaveCount(1);
  });

  await test.step('hold a 支援会議', async () => {
    await meeting.prepare({
      type: '支援会議',
      on: office.written(),
      from: '13:30',
      to: '15:00',
      place: '役場 大会議室',
    });
    await meeting.invite(attendees);
    await meeting.addCase(number);
    await expect(meeting.agenda().getByRole('row').filter({ hasText: number })).toBeVisible();
    await screen.field(t('meeting:field.questions')).fill('夜間の介護をどう分けるか');
    await meeting.isSaved();
    await print.open('packet');
    const sheet = await print.save();
    expect(sheet.onPaper).toBe(true);
    expect(sheet.pages.join('')).toContain('髙﨑太一');
    expect(sheet.pages.join('')).toContain('夜間の介護をどう分けるか');
    expect(sheet.pages.join('')).toContain('架空支子');
    await print.back();
    await meeting.record({
      reported: '隣の人から相談があった。',
      discussed: '短期入所を使えるか。',
      decided: '社協が月曜に訪ねる。',
    });
    await meeting.assign({
      agency: '見本町社会福祉協議会',
      worker: '架空 支子',
      task: '月曜に訪問する',
      due: office.written(3),
    });
    await meeting.finalise();
    await expect(screen.tab(t('meeting:section.amendments'))).toBeVisible();
    await meeting.amend('訪問は火曜に改めた。', '先方の都合');
    await expect(office.page.getByText('訪問は火曜に改めた。')).toBeVisible();
  });

  await test.step('save the minutes', async () => {
    await print.open('minutes');
    const minutes = await print.save();
    expect(minutes.onPaper).toBe(true);
    expect(minutes.pages.join('')).toContain('社協が月曜に訪ねる。');
    expect(minutes.pages.join('')).toContain('訪問は火曜に改めた。');
    await print.back();
    await office.today.open();
    await expect(office.today.due('月曜に訪問する')).toContainText(number);
  });

  await test.step('take a verified backup', async () => {
    await backup.take();
    expect(await readdir(office.desk.folder ?? '')).toEqual([expect.stringMatching(/^kasane-backup-/u)]);
    await frame.lock();
  });

  await test.step('lose the PC, restore on a new one after a look at what the backup holds', async () => {
    await office.losePc();
    await start.lookForBackups();
    await expect(start.backupFacts()).toContainText('見本町');
    await expect(start.backupFacts()).toContainText(
      t('backup:counts.each', { name: t('backup:counts.cases'), count: 1 }),
    );
    await start.restore();
    await start.finishRestoring();
    await start.unlock();
  });

  await test.step('everything is back', async () => {
    await expect(office.today.due('社協と電話で打ち合わせ')).toContainText(number);
    await expect(office.today.due('月曜に訪問する')).toContainText(number);
    await record.open(number);
    await expect(record.note('離れで話を聞いた')).toBeVisible();
    const map = await household.openMap();
    await expect(map.locator('[data-person]')).toHaveCount(6);
    await frame.go('meetings');
    await expect(
      office.page.getByRole('cell', { name: t('meeting:state.finalised'), exact: true }),
    ).toHaveCount(1);
  });
});
