import { expect, test } from './fixtures.ts';
import { addAgency, addNote, day } from '../fixtures/records.ts';
import type { Caller } from '../fixtures/core.ts';
import { EcomapPages } from './pages/ecomap.ts';
import { call, openCase } from './pages/open-case.ts';

const council = '見本町社会福祉協議会';
const today = day('2026-11-20');

test('a tie is corrected by keyboard alone, stays corrected after a new contact and says so; everything is undone', async ({
  office,
}) => {
  const { start, frame, page, t } = office;
  const ecomap = new EcomapPages(office, frame);
  await start.create();
  const caller: Caller = { call: (name, input) => call(page, name, input) };
  const opened = await openCase(office, today, 'written');
  await addAgency(caller, { name: council });
  await addNote(caller, opened.id, { counterpart: `${council} 相談員`, contactedOn: day('2026-11-12') });
  await ecomap.open();

  await test.step('what the tie rests on stands beside the drawing', async () => {
    await ecomap.walkTo('社会福祉協議会');
    await expect(ecomap.panel()).toContainText(t('ecomap:ground.contact', { count: '1', date: 'R8.11.12' }));
    await expect(ecomap.panel()).not.toContainText(t('ecomap:correctedBadge'));
  });

  await test.step('it is corrected', async () => {
    await ecomap.press('F2');
    await ecomap.choose(t('ecomap:field.strength'), t('ecomap:strength.cutoff'));
    await ecomap.press('Control+Enter');
    await expect(ecomap.canvas()).toBeFocused();
    await expect(ecomap.panel()).toContainText(t('ecomap:strength.cutoff'));
    await expect(ecomap.panel()).toContainText(t('ecomap:correctedBadge'));
  });

  await test.step('new contacts do not change it, and are told', async () => {
    for (const contactedOn of ['2026-11-18', '2026-11-19'])
      await addNote(caller, opened.id, { counterpart: council, contactedOn: day(contactedOn) });
    await expect(ecomap.panel()).toContainText(t('ecomap:ground.contact', { count: '3', date: 'R8.11.19' }));
    await expect(ecomap.panel()).toContainText(t('ecomap:strength.cutoff'));
    await expect(ecomap.panel()).toContainText(t('ecomap:correctedBadge'));
  });

  await test.step('a place is added and stands on the drawing', async () => {
    await ecomap.press('Alt+a');
    await ecomap.choose(t('ecomap:field.kind'), t('ecomap:add.kind.place'));
    await ecomap.tabTo(ecomap.form().getByRole('textbox').first());
    await page.keyboard.type('ふれあいサロン');
    await ecomap.press('Control+Enter');
    await expect(ecomap.node('ふれあいサロン')).toBeVisible();
    await expect(ecomap.nodes()).toHaveCount(2);
  });

  await test.step('all of it is taken back and done again', async () => {
    await expect(ecomap.canvas()).toBeFocused();
    expect(await ecomap.undoAll()).toBe(2);
    await expect(ecomap.nodes()).toHaveCount(1);
    await ecomap.walkTo('社会福祉協議会');
    await expect(ecomap.panel()).not.toContainText(t('ecomap:correctedBadge'));
    expect(await ecomap.redoAll()).toBe(2);
    await expect(ecomap.nodes()).toHaveCount(2);
  });
});
