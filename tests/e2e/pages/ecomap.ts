import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { GenogramPages } from './genogram.ts';

/** エコマップ of the household or case that is open, without a mouse. */
export class EcomapPages extends GenogramPages {
  override canvas(): Locator {
    return this.page.getByRole('application', { name: this.t('ecomap:drawing') });
  }

  override panel(): Locator {
    return this.page.getByRole('complementary', { name: this.t('ecomap:panel.label') });
  }

  nodes(): Locator {
    return this.canvas().locator('[data-node]');
  }

  node(name: string): Locator {
    return this.nodes().filter({ hasText: name });
  }

  /** Opens the section and its second tab, and goes to the drawing. */
  override async open(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    await this.page.keyboard.press('Alt+2');
    const tabs = this.page.getByRole('tablist', { name: this.t('genogram:tabs') });
    const tab = tabs.getByRole('tab').first();
    await expect(tab).toBeVisible();
    await this.tabTo(tab);
    await this.press('ArrowRight');
    await expect(this.canvas()).toBeVisible();
    await this.tabTo(this.canvas());
  }

  /** Walks around the household until a screen reader says the name. */
  async walkTo(name: string): Promise<void> {
    const count = await this.nodes().count();
    for (let step = 0; step < count; step += 1) {
      await this.press('ArrowRight');
      await expect(this.said()).not.toBeEmpty();
      if ((await this.said().textContent())?.includes(name)) return;
    }
    throw new Error(`not around the household: ${name}`);
  }
}
