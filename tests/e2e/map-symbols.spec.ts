import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Office } from './office.ts';

/** The drawing beside the choices. */
function sample({ page, t }: Office): Locator {
  return page.getByRole('img', { name: t('settings:map.sampleTitle') });
}

test('the office draws its household maps as its prefecture does', async ({ office }) => {
  const { screen, t, page } = office;
  await office.start.openPractice();
  await office.settings.open('map');
  const grandfather = sample(office).locator('[data-person="grandfather"]');

  await test.step('as it comes: △ and ×, 享年 below the name', async () => {
    await expect(grandfather).toContainText(t('settings:map.sample.ageAtDeath'));
    await expect(grandfather.locator('rect')).toHaveCount(1);
  });

  await test.step('one set for all, then one choice apart', async () => {
    await screen.radio(t('settings:map.symbolSet'), t('settings:map.mcgoldrick'));
    await expect(grandfather).not.toContainText(t('settings:map.sample.ageAtDeath'));
    await expect(grandfather).toContainText('83');
    await screen.radio(t('settings:map.death'), t('settings:map.filled'));
    await expect(grandfather.locator('rect').first()).toHaveAttribute('fill', 'currentColor');
  });

  await test.step('emotional ties stay off the drawing and out of the legend', async () => {
    await expect(sample(office).locator('[data-emotion]')).toHaveCount(2);
    await screen.tick(t('settings:map.showEmotions'));
    await expect(sample(office).locator('[data-emotion]')).toHaveCount(0);
    await expect(page.getByText(t('household:sign.conflict'), { exact: true })).toHaveCount(0);
  });

  await test.step('another set does not bring them back', async () => {
    await screen.radio(t('settings:map.symbolSet'), t('settings:map.domestic'));
    await expect(grandfather).toContainText(t('settings:map.sample.ageAtDeath'));
    await expect(sample(office).locator('[data-emotion]')).toHaveCount(0);
  });

  await test.step('the choice is the office’s own and is there when it is opened again', async () => {
    await screen.radio(t('settings:map.death'), t('settings:map.filled'));
    await office.settings.open('screen');
    await office.settings.open('map');
    await expect(grandfather.locator('rect').first()).toHaveAttribute('fill', 'currentColor');
  });
});
