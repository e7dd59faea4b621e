import { writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { goTo } from '../go-to.ts';
import type { Office } from '../office.ts';

/** 地区マップ. */
export class DistrictMapPages {
  readonly office: Office;

  constructor(office: Office) {
    this.office = office;
  }

  open(): Promise<void> {
    return goTo(this.office, '/districts');
  }

  /** The map itself, once it is there. */
  map(): Locator {
    return this.office.page.getByRole('application');
  }

  /** Chooses a file and asks for it to be taken in; from the first use or from the list. */
  async takeIn(name: string, content: Uint8Array, district = ''): Promise<void> {
    const { page, screen, t, desk } = this.office;
    const path = this.office.place(name);
    await writeFile(path, content);
    desk.files = [path];
    await page.keyboard.press('Control+N');
    const dialog = screen.within(screen.dialog(t('districtMap:sheet.image')));
    await dialog.button(t('districtMap:sheet.pick')).click();
    await expect(screen.dialog().getByText(name)).toBeVisible();
    if (district !== '') {
      await dialog.field(t('districtMap:sheet.districts')).fill(district);
      await page.keyboard.press('Enter');
    }
    await dialog.button(t('districtMap:sheet.action.image')).click();
  }

  /** So many shares of the map's width and height. */
  async clickAt(x: number, y: number): Promise<void> {
    const box = await this.map().boundingBox();
    if (box === null) throw new Error('The map is not there.');
    await this.map().click({ position: { x: box.width * x, y: box.height * y } });
  }

  /** Waits until so many households are still to be placed. */
  async isLeft(count: number): Promise<void> {
    const { page, t } = this.office;
    await expect(
      page.getByText(t('districtMap:unplaced.count', { count: String(count) }), { exact: true }),
    ).toBeVisible();
  }
}
