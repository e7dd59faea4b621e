import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

export interface NewRelative {
  readonly name: string;
  /** By which he is found afterwards. */
  readonly kana?: string;
  /** As typed. */
  readonly birth?: string;
  readonly sex?: 'male' | 'female';
  /** Words of the radio buttons that are to be changed, by the label of their group. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Keys that add a relative of the one who is chosen. */
export const relativeKeys = { parent: 'Alt+p', partner: 'Alt+s', child: 'Alt+c', sibling: 'Alt+b' } as const;

/** Tab reaches everything in the form; more than this many stops away nothing may lie. */
const stops = 40;

/** 世帯図 of the household or case that is open, without a mouse unless said so. */
export class GenogramPages extends FramedPages {
  /** Takes keys and is walked through. */
  canvas(): Locator {
    return this.page.getByRole('application', { name: this.t('household:map.drawing') });
  }

  persons(): Locator {
    return this.canvas().locator('[data-person]');
  }

  person(name: string): Locator {
    return this.persons().filter({ hasText: name });
  }

  /** What a screen reader says of the one who is chosen. */
  said(): Locator {
    return this.canvas().getByRole('status');
  }

  panel(): Locator {
    return this.page.getByRole('complementary', { name: this.t('genogram:panel.label') });
  }

  /** What the undo buttons tell. */
  undoButton(): Locator {
    return this.screen.button(this.t('genogram:undo.undo'));
  }

  redoButton(): Locator {
    return this.screen.button(this.t('genogram:undo.redo'));
  }

  /** Opens the section by its number and goes to the drawing. */
  async open(): Promise<void> {
    await expect(this.screen.tab(this.t('household:section.map'))).toBeVisible();
    await this.page.keyboard.press('Alt+2');
    await expect(this.canvas()).toBeVisible();
    await this.tabTo(this.canvas());
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Chooses somebody by the Latin letters of the reading. */
  async find(letters: string, name: string): Promise<void> {
    // Letters that follow soon upon others would be taken for one word.
    await this.press('Home');
    await this.page.waitForTimeout(1_000);
    await this.page.keyboard.type(letters);
    await expect(this.said()).toContainText(name);
  }

  /** Adds a relative of whoever is chosen; the new one is chosen afterwards. */
  async add(role: keyof typeof relativeKeys, relative: NewRelative): Promise<void> {
    const { name, kana, birth, sex, choices = {} } = relative;
    await this.press(relativeKeys[role]);
    await expect(this.form().locator(':focus')).toHaveCount(1);
    await this.page.keyboard.type(name);
    const form = this.screen.within(this.form());
    if (kana !== undefined) {
      await this.tabTo(form.field(this.t('household:field.kana')));
      await this.page.keyboard.type(kana);
    }
    if (birth !== undefined) {
      await this.tabTo(form.field(this.t('household:field.birth')));
      await this.page.keyboard.type(birth);
    }
    if (sex !== undefined) await this.choose(this.t('household:field.sex'), this.t(`word:sex.${sex}`));
    for (const [label, words] of Object.entries(choices)) await this.choose(label, words);
    await this.press('Control+Enter');
  }

  async added(role: keyof typeof relativeKeys, relative: NewRelative): Promise<void> {
    await this.add(role, relative);
    await expect(this.canvas()).toBeFocused();
    await expect(this.said()).toContainText(relative.name);
  }

  form(): Locator {
    return this.panel().getByRole('form');
  }

  /** One of a group of radio buttons, by Tab and the arrow keys. */
  async choose(label: string, words: string): Promise<void> {
    const group = this.form().getByRole('radiogroup', { name: label });
    const radio = group.getByRole('radio', { name: words, exact: true });
    const checked = group.getByRole('radio', { checked: true });
    await expect(group).toBeVisible();
    // Tab stops at the one that is chosen.
    await this.tabTo((await checked.count()) > 0 ? checked : group.getByRole('radio').first());
    const count = await group.getByRole('radio').count();
    for (let step = 0; step < count && !(await radio.isChecked()); step += 1) await this.press('ArrowDown');
    await expect(radio).toBeChecked();
  }

  async tabTo(control: Locator): Promise<void> {
    const sought = await control.elementHandle();
    for (let stop = 0; stop < 2 * stops; stop += 1) {
      if (await sought.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`not within ${String(2 * stops)} stops of Tab: ${String(control)}`);
  }

  /** Takes everything back, one edit after the other, and answers how many there were. */
  async undoAll(): Promise<number> {
    return this.repeat('Control+z', this.undoButton());
  }

  async redoAll(): Promise<number> {
    return this.repeat('Control+y', this.redoButton());
  }

  private async repeat(keys: string, button: Locator): Promise<number> {
    let count = 0;
    for (; await button.isEnabled(); count += 1) {
      const told = this.page.getByRole('status').filter({ hasText: /\S/u }).first();
      const before = await told.textContent();
      await this.press(keys);
      await expect
        .poll(async () => (await button.isDisabled()) || (await told.textContent()) !== before)
        .toBe(true);
    }
    return count;
  }
}
