import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

/** 受付・状態 of the open case. */
export class CaseStatusPages extends FramedPages {
  async open(): Promise<void> {
    await this.screen.tab(this.t('case:section.status')).click();
    await expect(this.steps()).toBeVisible();
  }

  /** The steps that are offered. */
  steps(): Locator {
    return this.page.getByRole('radiogroup', { name: this.t('case:status.next') });
  }

  async step(status: string, fields: { reason?: string; nextCheckOn?: string } = {}): Promise<void> {
    await this.screen.radio(this.t('case:status.next'), status);
    if (fields.nextCheckOn !== undefined)
      await this.screen
        .within(this.part('change'))
        .field(this.t('case:status.nextCheckOn'))
        .fill(fields.nextCheckOn);
    if (fields.reason !== undefined)
      await this.screen.field(this.t('case:status.reason')).fill(fields.reason);
    await this.screen
      .button(this.t('case:status.changeDo', { status }))
      .or(this.screen.button(this.t('case:status.reopenDo', { status })))
      .click();
  }

  async isTaken(status: string): Promise<void> {
    await this.frame.isTold(this.t('case:status.changed', { status }));
    await expect(this.page.getByRole('list', { name: this.t('case:marks') })).toContainText(status);
  }

  part(name: 'change' | 'reopen' | 'history'): Locator {
    return this.page.getByRole('region', { name: this.t(`case:status.${name}`) });
  }

  leads(): Locator {
    return this.page.getByRole('region', { name: this.t('case:leads.title') });
  }

  async changeLead(agency: string, worker: string, reason: string): Promise<void> {
    await this.screen.button(this.t('case:leads.change')).click();
    const screen = this.screen.within(this.leads());
    await screen.choose(this.t('case:field.leadAgency'), agency);
    await screen.field(this.t('case:field.leadWorker')).fill(worker);
    await screen.field(this.t('case:leads.reason')).fill(reason);
    await screen.button(this.t('case:leads.do')).click();
    await this.frame.isTold(this.t('case:leads.changed'));
  }

  links(): Locator {
    return this.page.getByRole('region', { name: this.t('case:links.title') });
  }

  async link(other: string, kind: string, note: string): Promise<void> {
    await this.screen.button(this.t('case:links.add')).click();
    const screen = this.screen.within(this.links());
    await screen.typeInto(this.t('case:links.case'), other);
    await this.page.getByRole('option').filter({ hasText: other }).click();
    await screen.select(this.t('case:links.kind'), kind);
    await screen.field(this.t('case:links.note')).fill(note);
    await screen.button(this.t('case:links.do')).click();
    await this.frame.isTold(this.t('case:links.added'));
  }

  async beginClosing(): Promise<void> {
    await this.screen.button(this.t('case:closure.open')).click();
    await expect(this.screen.field(this.t('case:closure.outcome'))).toBeVisible();
  }

  async fillClosure(words: { reason: string; outcome: string; reopening: string }): Promise<void> {
    await this.screen.select(this.t('case:closure.reason'), words.reason);
    await this.screen.field(this.t('case:closure.outcome')).fill(words.outcome);
    await this.screen.field(this.t('case:closure.reopening')).fill(words.reopening);
  }

  closeButton(): Locator {
    return this.screen.button(this.t('case:closure.do'));
  }
}
