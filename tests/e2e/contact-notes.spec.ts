import { noteFields } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import { call, openCase } from './pages/open-case.ts';

test('back from an outreach visit: the note is written by keyboard alone', async ({ office }) => {
  const { page, screen, t, frame } = office;
  const { keyboard } = page;
  await office.start.create();
  await openCase(office, office.day(), 'unconfirmed');
  const note = office.case.note.bind(office.case);

  await test.step('nobody was there: two keys and finish, once however often one finishes', async () => {
    await expect(screen.button(t('note:write')).first()).toBeVisible();
    await keyboard.press('Control+n');
    await expect(office.case.body()).toBeFocused();
    await keyboard.press('Alt+m');
    await keyboard.press('4');
    await expect(office.case.body()).toBeFocused();
    // Pressed twice, as a hand in a hurry does, it is one note.
    await keyboard.press('Control+Enter');
    await keyboard.press('Control+Enter');
    await frame.isTold(t('note:saved'));
    await expect(page.getByText(t('note:absencesNever', { absences: 1 }))).toBeVisible();
  });

  await test.step('a talk through the door, with what the neighbour said and what one thinks of it', async () => {
    await keyboard.press('Control+n');
    await expect(office.case.body()).toBeFocused();
    await keyboard.press('Alt+m');
    await keyboard.press('3');
    await keyboard.type('二階の扉の前で声をかけた。デイサービスの話に「はい」と返事。');
    await keyboard.press('Alt+t');
    await keyboard.type('夜に明かりがつくと隣家が言う。');
    await keyboard.press('Alt+j');
    await keyboard.type('返事は初めて。急がない。');
    await screen.within(office.case.form()).radio(t('note:field.stage'), 'ドア越し');
    await screen.within(office.case.form()).button(t('note:nextIn.week')).click();
    await keyboard.type('もう一度訪ねる');
    await keyboard.press('Control+Enter');
    await expect(note('二階の扉')).toContainText(`${t('note:thirdParty')}夜に明かりがつく`);
    await expect(note('二階の扉')).toContainText(`${t('note:judgement')}返事は初めて`);
    await expect(page.getByRole('list', { name: t('note:stages') })).toContainText('ドア越し');
    await expect(page.getByText(t('note:absencesNever', { absences: 1 }))).toBeHidden();
    await expect(office.case.form()).toBeHidden();
  });

  await test.step('a visit that says nothing at all is not kept', async () => {
    await keyboard.press('Control+n');
    await keyboard.press('Control+Enter');
    await expect(office.case.form().getByText(t('problem:note-empty')).first()).toBeVisible();
    await keyboard.press('Escape');
    await expect(office.case.form()).toBeHidden();
  });
});

test('an earlier talk is found again, corrected, taken back and brought back', async ({ office }) => {
  const { page, screen, t, frame } = office;
  await office.start.create();
  const { id: caseId } = await openCase(office, office.day(), 'written');
  const fields = {
    caseId,
    ...noteFields({ contactedOn: office.day(), counterpart: '', minutes: null }),
  };
  await call(page, 'contactNote.add', { ...fields, method: 'phone', body: '電話でデイサービスの話をした。' });
  await call(page, 'contactNote.add', { ...fields, method: 'home-visit', body: '玄関先で配食を見た。' });
  const search = screen.field(t('note:search'));

  await test.step('by a word, however it is spelt; the hit is marked', async () => {
    await search.fill('でいさーびす');
    await expect(office.case.note('配食')).toBeHidden();
    await expect(office.case.note('電話で').locator('mark')).toHaveText('デイサービス');
    await search.fill('');
    await expect(office.case.note('配食')).toBeVisible();
  });

  await test.step('what was written first stays readable', async () => {
    await office.case.correctNote('配食', '玄関先で配食の箱を二つ見た。', '数を書き足した');
    await office.case
      .note('箱を二つ')
      .getByText(t('note:earlier', { number: 1 }))
      .click();
    await expect(office.case.note('箱を二つ')).toContainText('玄関先で配食を見た。');
  });

  await test.step('a note of another case is taken back with a reason', async () => {
    await screen.within(office.case.note('電話で')).button(t('note:withdraw')).click();
    const dialog = screen.dialog(t('note:withdrawTitle'));
    await expect(screen.within(dialog).button(t('note:withdraw'))).toBeDisabled();
    await screen.within(dialog).field(t('note:withdrawReason')).fill('別のケースの電話だった');
    await screen.within(dialog).button(t('note:withdraw')).click();
    await frame.isTold(t('note:withdrawn'));
    await expect(office.case.note('電話で')).toBeHidden();
    await screen.tick(t('note:withWithdrawn'));
    await expect(office.case.note('電話で')).toContainText('別のケースの電話だった');
    await screen.within(office.case.note('電話で')).button(t('note:restore')).click();
    await frame.isTold(t('note:restored'));
    await screen.tick(t('note:withWithdrawn'));
    await expect(office.case.note('電話で')).toBeVisible();
  });
});
