import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Screen } from '../screen.ts';
import { FramedPages } from './frame.ts';

/** 同意・提供 of a case. */
export class ConsentPages extends FramedPages {
  async open(number: string): Promise<void> {
    await this.frame.go('cases');
    await this.page.getByRole('row').filter({ hasText: number }).click();
    await this.screen.tab(this.t('case:section.consent')).click();
    await expect(this.screen.heading(this.t('consent:title'))).toBeVisible();
  }

  /** A line of いまの同意. */
  standing(person: string): Locator {
    return this.page
      .getByRole('table', { name: this.t('consent:standings') })
      .getByRole('row')
      .filter({ hasText: person });
  }

  async begin(person: string): Promise<Screen> {
    await this.screen
      .within(this.standing(person))
      .button(this.t('consent:recordOf', { name: person }))
      .click();
    const form = this.page.getByRole('form', { name: this.t('consent:record') });
    await expect(form).toBeVisible();
    return this.screen.within(form);
  }

  async share(): Promise<Screen> {
    await this.screen.button(this.t('consent:share.open')).click();
    const form = this.page.getByRole('form', { name: this.t('consent:share.title') });
    await expect(form).toBeVisible();
    return this.screen.within(form);
  }

  /** What the consent gate says. */
  gate(): Locator {
    return this.page.getByRole('region', { name: this.t('consent:gate.title') });
  }

  log(words: string): Locator {
    return this.page
      .getByRole('table', { name: this.t('consent:log.title') })
      .getByRole('row')
      .filter({ hasText: words });
  }
}
