import { expect, test } from './fixtures.ts';
import { GenogramPages } from './pages/genogram.ts';

const head = { name: '架空 花子', kana: 'かくう はなこ', birth: 'S55.4.1', sex: 'female' } as const;

test('a three-generation remarried family is built by keyboard alone, undone and done again', async ({
  office,
}) => {
  const { start, household, page, screen, t } = office;
  await start.create();
  await household.register(head, { address: '見本町東1-2-3' });
  const map = new GenogramPages(office, office.frame);
  const state = t('household:tie.state');
  const kind = t('household:tie.parentageKind');
  const divorced = { [state]: t('word:partnershipState.divorced') };

  await test.step('one person: it is said what belongs here', async () => {
    await map.open();
    await expect(map.persons()).toHaveCount(1);
    await expect(page.getByText(t('genogram:empty.one'))).toBeVisible();
    await expect(map.said()).toContainText(head.name);
  });

  await test.step('her parents, a couple', async () => {
    await map.added('parent', { name: '架空 父男', birth: 'S25.1.2', sex: 'male' });
    await map.press('ArrowDown');
    await expect(map.said()).toContainText(head.name);
    await map.added('parent', {
      name: '架空 母子',
      birth: 'S27.3.4',
      choices: { [t('genogram:add.couple')]: t('word:partnershipKind.married') },
    });
    await map.press('ArrowLeft');
    await expect(map.said()).toContainText('架空 父男');
  });

  await test.step('two former partners, each with a child: half-siblings', async () => {
    await map.press('ArrowDown');
    await map.added('partner', {
      name: '先夫 一',
      kana: 'せんぷ はじめ',
      birth: 'S52.1.1',
      choices: divorced,
    });
    await map.added('child', { name: '先夫 長男', birth: 'H14.5.5', sex: 'male' });
    await map.find('hana', head.name);
    await map.added('partner', { name: '次夫 二', birth: 'S53.1.1', choices: divorced });
    await map.added('child', { name: '次夫 長女', birth: 'H18.6.6', sex: 'female' });
  });

  await test.step('the present husband, an adopted child, and twins', async () => {
    await map.find('hana', head.name);
    await map.added('partner', { name: '架空 今夫', kana: 'かくう いまお', birth: 'S54.7.7' });
    await map.added('child', {
      name: '架空 養子',
      birth: 'H22.8.8',
      choices: { [kind]: t('word:parentageKind.adopted') },
    });
    await map.find('imao', '架空 今夫');
    await map.added('child', { name: '架空 双太', birth: 'H25.9.9', sex: 'male' });
    await map.find('imao', '架空 今夫');
    await map.added('child', { name: '架空 双美', birth: 'H25.9.9', sex: 'female' });
    await map.press('Enter');
    await map.tabTo(household.addTieButton());
    await map.press('Enter');
    const item = page.getByRole('menuitem', { name: t('genogram:twins.add') });
    await expect(item).toBeVisible();
    for (let step = 0; step < 8 && !(await isFocused(item)); step += 1) await map.press('ArrowDown');
    await map.press('Enter');
    await map.tabTo(map.form().getByRole('checkbox', { name: /架空 双太/u }));
    await map.press('Space', 'Control+Enter');
    await expect(map.canvas()).toBeFocused();
  });

  const rows = page.getByRole('table', { name: t('household:tie.table') }).getByRole('row');
  const drawn = { persons: 11, unions: 4 };
  await test.step('the family stands, in the drawing as in the table', async () => {
    await expect(map.persons()).toHaveCount(drawn.persons);
    await expect(map.canvas().locator('[data-union]')).toHaveCount(drawn.unions);
    await expect(rows.filter({ hasText: t('genogram:twins.kind.fraternal') })).toContainText('架空 双美');
    await expect(rows.filter({ hasText: '架空 養子' }).first()).toContainText(
      t('word:parentageKind.adopted'),
    );
    await map.find('hana', head.name);
    await expect(map.said()).toContainText('先夫 一、次夫 二、架空 今夫');
  });

  // The row of the twins is the last to be drawn, and stands by now.
  const rowCount = await rows.count();

  await test.step('everything is taken back, and everything done again', async () => {
    expect(await map.undoAll()).toBe(11);
    await expect(map.persons()).toHaveCount(1);
    expect(await map.redoAll()).toBe(11);
    await expect(map.persons()).toHaveCount(drawn.persons);
    await expect(map.canvas().locator('[data-union]')).toHaveCount(drawn.unions);
    await expect(rows).toHaveCount(rowCount);
  });

  await test.step('a person is moved by Shift and the arrow keys, and the key help tells of it', async () => {
    const before = await map.person('先夫 一').getAttribute('transform');
    await map.find('senpu', '先夫 一');
    await page.keyboard.down('Shift');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Shift');
    await expect(map.person('先夫 一')).not.toHaveAttribute('transform', before ?? '');
    await expect(screen.button(t('genogram:place.automaticAll'))).toBeVisible();
    await map.press('Control+z');
    await expect(map.person('先夫 一')).toHaveAttribute('transform', before ?? '');
    await map.press('F1');
    await expect(screen.dialog(t('frame:help.title'))).toContainText(t('frame:help.keys.parent'));
    await map.press('Escape');
  });

  function isFocused(item: typeof rows): Promise<boolean> {
    return item.evaluate((element) => element === document.activeElement);
  }
});

test('a person who is dragged stays there, and goes back to the automatic place', async ({ office }) => {
  const { start, household, page, screen, t } = office;
  await start.create();
  await household.register(head, { address: '見本町東1-2-3' });
  const map = new GenogramPages(office, office.frame);
  await map.open();
  await map.added('partner', { name: '架空 夫', birth: 'S53.1.1' });
  await map.added('child', { name: '架空 長男', birth: 'H14.5.5', sex: 'male' });
  const son = map.person('架空 長男');
  const automatic = (await son.getAttribute('transform')) ?? '';

  const drag = async (end: 'drop' | 'escape'): Promise<void> => {
    const box = await son.boundingBox();
    if (box === null) throw new Error('not drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 90, box.y + 70, { steps: 8 });
    await expect(son).not.toHaveAttribute('transform', automatic);
    if (end === 'escape') await page.keyboard.press('Escape');
    await page.mouse.up();
  };
  await test.step('Escape gives the move up', async () => {
    await drag('escape');
    await expect(son).toHaveAttribute('transform', automatic);
    await expect(map.canvas()).toBeVisible();
  });
  await drag('drop');
  await expect(screen.button(t('genogram:place.automaticAll'))).toBeVisible();
  const chosen = (await son.getAttribute('transform')) ?? '';
  expect(chosen).not.toBe(automatic);

  await test.step('after a restart the place is kept', async () => {
    await page.reload();
    await start.isOpen();
    await household.open('架空家');
    await household.openMap();
    await expect(son).toHaveAttribute('transform', chosen);
  });
  await test.step('back to the automatic layout, and that undone', async () => {
    await screen.button(t('genogram:place.automaticAll')).click();
    await expect(son).toHaveAttribute('transform', automatic);
    await page.keyboard.press('Control+z');
    await expect(son).toHaveAttribute('transform', chosen);
  });
});

test('what cannot be true is refused in words, and the drawing still stands', async ({ office }) => {
  const { start, household, page, screen, t } = office;
  await start.create();
  await household.register(head, { address: '見本町東1-2-3' });
  const map = new GenogramPages(office, office.frame);
  await map.open();
  await map.added('child', { name: '架空 長男', birth: 'H14.5.5', sex: 'male' });

  await test.step('a parent younger than the child', async () => {
    await map.add('parent', { name: '架空 若', birth: 'H20.1.1', sex: 'male' });
    await expect(map.form()).toContainText(t('problem:parent-younger'));
    await expect(map.persons()).toHaveCount(2);
    await map.press('Escape');
    await expect(map.canvas()).toBeFocused();
  });

  await test.step('a descendant as parent', async () => {
    await household.addTie(t('household:tie.addParentage'));
    const form = screen.within(map.form());
    await form.select(t('household:tie.parent'), '架空 長男');
    await form.select(t('household:tie.child'), head.name);
    await map.press('Control+Enter');
    await expect(map.form()).toContainText(t('problem:own-ancestor'));
    await expect(map.persons()).toHaveCount(2);
    await map.press('Escape');
    await expect(map.form()).toHaveCount(0);
  });

  await test.step('two birth mothers are drawn, and asked about', async () => {
    await map.find('hana', head.name);
    await map.press('ArrowDown');
    await map.added('parent', { name: '架空 別母', birth: 'S53.3.3', sex: 'female' });
    const notices = page.getByRole('region', { name: t('genogram:problems.title') });
    await expect(notices).toContainText(t('genogram:problems.two-birth-mothers'));
    await expect(map.persons()).toHaveCount(3);
    await screen.within(notices).button('架空 長男').first().click();
    await expect(map.panel()).toContainText('架空 長男');
  });

  await test.step('what was changed elsewhere since cannot be undone, which is said; the rest can', async () => {
    const name = `${head.name}改`;
    await map.find('hana', head.name);
    await map.press('F2');
    await expect(map.form().locator(':focus')).toHaveCount(1);
    await map.press('End');
    await page.keyboard.type('改');
    await map.press('Control+Enter');
    await expect(map.person(name)).toBeVisible();
    await screen.tab(t('household:section.members')).click();
    await household.choose(name);
    await screen.button(t('common:action.edit')).click();
    const dialog = screen.dialog(t('household:members.editTitle', { name }));
    await screen.within(dialog).field(t('household:field.name')).fill(`${name}名`);
    await screen.within(dialog).button(t('common:action.save')).click();
    await expect(dialog).toBeHidden();
    await household.openMap();
    await page.keyboard.press('Control+z');
    const what = t('genogram:edit.savePerson', { name });
    await expect(page.getByText(t('genogram:undo.conflict', { what }))).toBeVisible();
    await expect(map.person(`${name}名`)).toBeVisible();
    await map.canvas().focus();
    expect(await map.undoAll()).toBe(2);
    await expect(map.persons()).toHaveCount(1);
  });
});
