import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

/** Preparing a meeting: open points, conflicts, agenda, seats. */
export class PreparationPages extends FramedPages {
  async section(name: 'preparation' | 'attendees' | 'agenda' | 'table'): Promise<void> {
    await this.screen.tab(this.t(`meeting:section.${name}`)).click();
  }

  /** What speaks against day, time, room or people. */
  conflicts(): Locator {
    return this.page.getByRole('note').filter({ hasText: this.t('meeting:conflicts.title') });
  }

  /** Members of the body who are not called. */
  missing(): Locator {
    const [words = ''] = this.t('meeting:members.missing', { names: '|' }).split('|');
    return this.page.getByRole('note').filter({ hasText: words });
  }

  openRoles(): Locator {
    return this.page.getByRole('region', { name: this.t('meeting:openPoints.roles') });
  }

  /** Several of the list in one step, by keyboard. */
  async choose(filter: string, entries: readonly string[]): Promise<void> {
    const { keyboard } = this.page;
    for (const entry of entries) {
      await this.screen.within(this.screen.dialog()).field(filter).fill(entry);
      await expect(this.page.getByRole('option')).toHaveText([new RegExp(`^${entry}`, 'u')]);
      await keyboard.press('ArrowDown');
      await keyboard.press('Space');
      await expect(this.page.getByRole('option', { selected: true })).toHaveCount(1);
    }
    await keyboard.press('Control+Enter');
  }

  async chooseCases(numbers: readonly string[]): Promise<void> {
    await this.page.keyboard.press('Alt+a');
    await this.choose(this.t('meeting:chooseCases.filter'), numbers);
  }

  /** The window in which cases without consent are decided on, one after the other. */
  gate(): Locator {
    return this.screen.dialog(this.t('meeting:gate.title'));
  }

  agenda(): Locator {
    return this.page.getByRole('table', { name: this.t('meeting:section.agenda') });
  }

  row(number: string): Locator {
    return this.agenda().getByRole('row').filter({ hasText: number });
  }

  /** The numbers of the cases, in the order they are heard. */
  async order(): Promise<string[]> {
    return this.agenda().locator('tbody tr strong').allTextContents();
  }

  minutes(number: string): Locator {
    return this.row(number).getByRole('textbox');
  }

  seats(): Locator {
    return this.page.getByRole('grid', { name: this.t('meeting:section.table') });
  }

  seat(name: string, number: string): Locator {
    return this.seats().getByRole('gridcell', { name: new RegExp(`^${name} \\d+ ${number} `, 'u') });
  }

  /** だれに何が見えるか. */
  reader(): Locator {
    return this.page.getByRole('complementary', { name: this.t('meeting:reader.title') });
  }
}
