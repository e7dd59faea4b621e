import type { Locator } from '@playwright/test';
import { escaped } from '../words.ts';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

/** アセスメント of the case that is open. */
export class AssessmentPages extends FramedPages {
  async open(): Promise<void> {
    await this.screen.tab(this.t('case:section.assessment')).click();
  }

  async begin(): Promise<void> {
    await this.open();
    await this.screen.button(this.t('assessment:start')).click();
    await expect(this.wishes()).toBeVisible();
  }

  async beginNext(): Promise<void> {
    await this.screen.button(this.t('assessment:startNext')).click();
    await expect(this.wishes()).toBeVisible();
  }

  wishes(): Locator {
    return this.screen.field(this.t('assessment:field.wishes'));
  }

  /** A part of the form: a domain by its name, or one of the pages around them. */
  part(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: this.t('assessment:parts') })
      .getByRole('button', { name: new RegExp(`^${escaped(name)}`, 'u') });
  }

  async goTo(part: string): Promise<void> {
    await this.part(part).click();
    await expect(this.sheet(part)).toBeVisible();
  }

  sheet(part: string): Locator {
    return this.page.getByRole('region', { name: part, exact: true });
  }

  /** The figure of 「まだ聞いていないこと」. */
  async countOpen(): Promise<number> {
    return Number(/\d+/u.exec(await this.toUnanswered().innerText())?.[0]);
  }

  toUnanswered(): Locator {
    const [words = ''] = this.t('assessment:toUnanswered', { count: '|' }).split('|');
    return this.page.getByRole('button', { name: new RegExp(`^${escaped(words)}\\d+$`, 'u') }).last();
  }

  async isSaved(): Promise<void> {
    const [words = ''] = this.t('ui:save.saved', { at: '|' }).split('|');
    await expect(this.page.getByRole('status').filter({ hasText: words }).first()).toBeVisible();
  }

  async finish(): Promise<void> {
    await this.isSaved();
    await this.screen.button(this.t('assessment:finish.action')).click();
    const dialog = this.screen.dialog(this.t('assessment:finish.title'));
    await this.screen.within(dialog).button(this.t('assessment:finish.action')).click();
    await expect(dialog).toBeHidden();
    await expect(this.screen.button(this.t('assessment:startNext'))).toBeVisible();
  }

  async chooseVersion(version: number): Promise<void> {
    await this.page.getByRole('button', { name: this.t('assessment:versions') }).click();
    await this.page.getByRole('option', { name: new RegExp(`^第${String(version)}版`, 'u') }).click();
  }
}
