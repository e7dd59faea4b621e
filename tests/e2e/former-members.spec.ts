import { expect, test } from './fixtures.ts';

const head = { name: '架空 太郎', birth: 'S25.4.1', sex: 'male' } as const;
const mother = { name: '架空 トメ', birth: 'S5.6.1', sex: 'female', relationship: '母' } as const;
const son = { name: '架空 次郎', birth: 'S50.1.1', sex: 'male', relationship: '子' } as const;

test('who has died stays on the map, and a movement recorded by mistake is taken back', async ({
  office,
}) => {
  const { start, household, frame, screen, page, t } = office;
  await start.create();
  await household.register(head, { address: '見本町東1-2-3' });
  for (const member of [mother, son]) await household.addMember(member);

  await test.step('grandmother has died: she leaves the household, not the map', async () => {
    const dialog = await household.beginMovement(mother.name);
    const form = screen.within(dialog);
    await form.select(t('membership:field.reason'), '死亡');
    await form.field(t('membership:field.on')).fill('R8.3.1');
    await form.button(t('membership:movement.finish')).click();
    await frame.isTold(t('membership:movement.left', { name: mother.name }));
    await expect(household.row(mother.name)).toBeHidden();
    const map = await household.openMap();
    await expect(map).toContainText('享年95');
    await expect(page.getByRole('row').filter({ hasText: mother.name })).toContainText(
      t('household:tie.parentOf'),
    );
  });

  await test.step('the son was entered as moved out, but it was another son', async () => {
    await screen.tab(t('household:section.members')).click();
    let dialog = await household.beginMovement(son.name);
    await screen.within(dialog).select(t('membership:field.reason'), '転出');
    await screen.within(dialog).field(t('membership:field.on')).fill('R8.5.1');
    await screen.within(dialog).button(t('membership:movement.finish')).click();
    await expect(household.row(son.name)).toBeHidden();
    await frame.undo(t('membership:movement.left', { name: son.name }));
    await frame.isTold(t('membership:takeBack.done'));
    await expect(household.row(son.name)).toContainText(t('household:member.resident'));

    dialog = await household.beginMovement(son.name);
    await expect(dialog.getByText(t('common:draft.continue'))).toBeHidden();
  });
});
