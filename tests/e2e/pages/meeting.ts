import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

export interface NewMeeting {
  /** One of the kinds every office starts with. */
  readonly type: '支援会議' | '重層的支援会議';
  /** As typed. */
  readonly on: string;
  readonly from: string;
  readonly to?: string;
  readonly place: string;
}

/** 会議. */
export class MeetingPages extends FramedPages {
  async prepare(meeting: NewMeeting): Promise<void> {
    await this.frame.go('meetings');
    // An empty list offers it twice.
    await this.screen.button(this.t('meeting:list.add')).first().click();
    const dialog = this.screen.dialog(this.t('meeting:new.title'));
    await this.fillIn(dialog, meeting);
    await this.screen.within(dialog).button(this.t('meeting:new.action')).click();
    await expect(dialog).toBeHidden();
  }

  async fillIn(part: Locator, { type, on, from, to, place }: NewMeeting): Promise<void> {
    const screen = this.screen.within(part);
    await screen.select(this.t('meeting:field.typeId'), type);
    await screen.field(this.t('meeting:field.heldOn')).fill(on);
    await screen.field(this.t('meeting:field.startsAt')).fill(from);
    if (to !== undefined) await screen.field(this.t('meeting:field.endsAt')).fill(to);
    await screen.field(this.t('meeting:field.place')).fill(place);
  }

  async section(
    name: 'preparation' | 'attendees' | 'agenda' | 'record' | 'finalise' | 'amendments',
  ): Promise<void> {
    await this.screen.tab(this.t(`meeting:section.${name}`)).click();
  }

  async invite(people: readonly { agency: string; post: string; name: string }[]): Promise<void> {
    await this.section('attendees');
    for (const [index, person] of people.entries()) {
      await this.screen.button(this.t('meeting:attendees.addBlank')).click();
      for (const column of ['agency', 'post', 'name'] as const)
        await this.cell(column, index + 1).fill(person[column]);
    }
    await this.isSaved();
  }

  async allPresent(): Promise<void> {
    await this.section('attendees');
    await this.screen.button(this.t('meeting:attendees.allPresent')).click();
    await this.isSaved();
  }

  cell(column: string, number: number): Locator {
    return this.page.getByLabel(
      this.t('meeting:row.field', { column: this.t(`meeting:column.${column}`), number }),
      { exact: true },
    );
  }

  async addCase(number: string): Promise<void> {
    await this.section('agenda');
    await this.screen.typeInto(this.t('meeting:agenda.add'), number);
    await this.page.getByRole('option').filter({ hasText: number }).click();
  }

  gate(): Locator {
    return this.page.getByRole('alert', { name: this.t('meeting:gate.title') });
  }

  agenda(): Locator {
    return this.page.getByRole('table', { name: this.t('meeting:section.agenda') });
  }

  async record(words: { reported: string; discussed: string; decided: string }): Promise<void> {
    await this.section('record');
    for (const field of ['reported', 'discussed', 'decided'] as const)
      await this.screen.field(this.t(`meeting:field.${field}`)).fill(words[field]);
  }

  async assign(role: { agency: string; worker: string; task: string; due: string }): Promise<void> {
    await this.screen.button(this.t('meeting:roles.add')).click();
    for (const column of ['agency', 'worker', 'task', 'due'] as const)
      await this.cell(column, 1).fill(role[column]);
    await this.screen.field(this.t('meeting:field.closing')).fill('次回は来月に開く。');
    await this.section('finalise');
    await this.isSaved();
  }

  async finalise(): Promise<void> {
    await this.section('finalise');
    await this.screen.button(this.t('meeting:finalise.action')).click();
    await this.screen.within(this.screen.dialog()).button(this.t('meeting:finalise.action')).click();
  }

  async amend(text: string, reason: string): Promise<void> {
    await this.section('amendments');
    await this.screen.field(this.t('meeting:amend.content')).fill(text);
    await this.screen.field(this.t('meeting:amend.reason')).fill(reason);
    await this.screen.button(this.t('meeting:amend.action')).click();
    await this.frame.isTold(this.t('meeting:amend.done'));
  }

  /** Everything typed is in the file. */
  async isSaved(): Promise<void> {
    await this.page.locator('h1').click();
    const [saved = ''] = this.t('ui:save.saved', { at: '|' }).split('|');
    await expect(this.page.getByRole('status').filter({ hasText: saved.trim() }).first()).toBeVisible({
      timeout: 20_000,
    });
  }
}
