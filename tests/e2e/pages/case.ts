import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

export interface NewNote {
  readonly body: string;
  /** As typed, with what is then to be done. */
  readonly next?: { readonly on: string; readonly plan: string };
}

/** ケース. */
export class CasePages extends FramedPages {
  async open(number: string): Promise<void> {
    await this.frame.go('cases');
    await this.page.getByRole('row').filter({ hasText: number }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(number);
  }

  form(): Locator {
    return this.page.getByRole('form', { name: this.t('note:new') });
  }

  body(): Locator {
    return this.screen.within(this.form()).field(this.t('note:field.body'));
  }

  async beginNote(): Promise<void> {
    await this.screen.button(this.t('note:write')).first().click();
    await expect(this.form()).toBeVisible();
    await this.chooseMethod('訪問');
  }

  async chooseMethod(name: string): Promise<void> {
    await this.screen.within(this.form()).radio(this.t('note:field.method'), name);
  }

  async writeNote(note: NewNote): Promise<void> {
    await this.beginNote();
    const screen = this.screen.within(this.form());
    await screen.field(this.t('note:field.body')).fill(note.body);
    if (note.next) {
      await screen.field(this.t('note:field.nextOn')).fill(note.next.on);
      await screen.field(this.t('note:field.nextPlan')).fill(note.next.plan);
    }
    await screen.button(this.t('note:save')).click();
    await this.frame.isTold(this.t('note:saved'));
  }

  note(words: string): Locator {
    return this.page.getByRole('article').filter({ hasText: words });
  }

  async correctNote(words: string, body: string, reason: string): Promise<void> {
    await this.screen.within(this.note(words)).button(this.t('note:correct')).click();
    const screen = this.screen.within(this.page.getByRole('form', { name: this.t('note:correction') }));
    await screen.field(this.t('note:field.reason')).fill(reason);
    await screen.field(this.t('note:field.body')).fill(body);
    await screen.button(this.t('note:saveCorrection')).click();
    await this.frame.isTold(this.t('note:corrected'));
  }

  /** 書きかけの内容があります. */
  draftNotice(): Locator {
    const [words = ''] = this.t('common:draft.found', { at: '|' }).split('|');
    return this.page.getByRole('note').filter({ hasText: words });
  }
}
