import type { Locator } from '@playwright/test';
import type { Sign } from '../../../domain/contract/sign.ts';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

/** 気づき of the household that is open. */
export class SignPages extends FramedPages {
  async open(): Promise<void> {
    await this.screen.tab(this.t('household:section.signs')).click();
  }

  /** The hint of one rule, set aside or not. */
  sign(rule: Sign['rule']): Locator {
    return this.page
      .getByRole('region', { name: this.t('sign:title') })
      .getByRole('listitem')
      .filter({ hasText: this.t(`sign:rule.${rule}`) })
      .filter({ has: this.page.getByRole('button') });
  }

  async dismiss(rule: Sign['rule'], reason: string): Promise<void> {
    await this.frame.closeMessages();
    await this.screen.within(this.sign(rule)).button(this.t('sign:dismiss')).click();
    const field = this.screen.field(this.t('sign:reason'));
    await field.fill(reason);
    await this.page.keyboard.press('Enter');
    await expect(field).toHaveCount(0);
    await this.frame.isTold(this.t('sign:dismissedToast', { rule: this.t(`sign:rule.${rule}`) }));
  }

  async openDismissed(): Promise<void> {
    await this.page.getByText(this.t('sign:dismissed', { count: 1 })).click();
  }
}
