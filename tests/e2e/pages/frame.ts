import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { Pages, type View } from './pages.ts';
import type { StartPages } from './start.ts';

export type PageName = 'today' | 'intake' | 'cases' | 'households' | 'meetings' | 'backup' | 'settings';

/** What stands around every page. */
export class FramePages extends Pages {
  readonly #start: StartPages;

  constructor(view: View, start: StartPages) {
    super(view);
    this.#start = start;
  }

  async go(name: PageName): Promise<void> {
    const link = this.screen
      .within(this.page.getByRole('navigation', { name: this.t('frame:navigation.label') }))
      .link(this.t(`frame:navigation.${name}`));
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  async lock(): Promise<void> {
    await this.screen.button(this.t('frame:top.lock')).click();
    await this.#start.isLocked();
  }

  searchBox(): Locator {
    return this.screen.field(this.t('frame:search.label'));
  }

  results(): Locator {
    return this.page.getByRole('region', { name: this.t('frame:search.results') });
  }

  /** 「お知らせ」 at the foot of the window that still can be taken back, the newest first. */
  undoable(): Locator {
    return this.page
      .getByRole('region', { name: this.t('ui:toast.region') })
      .getByRole('alertdialog')
      .filter({ has: this.page.getByRole('button', { name: this.t('ui:toast.undo') }) });
  }

  /** Takes back what was done last; each press closes its message, so that no other can be meant. */
  async undo(text: string | RegExp = ''): Promise<void> {
    const newest = this.undoable().first();
    await expect(newest).toContainText(text);
    const before = await this.undoable().count();
    await this.screen.within(newest).button(this.t('ui:toast.undo')).click();
    await expect(this.undoable()).toHaveCount(before - 1);
  }

  /** What was told before is not taken for what is told next. */
  async closeMessages(): Promise<void> {
    const close = this.page.getByRole('button', { name: this.t('ui:toast.dismiss') });
    while ((await close.count()) > 0) await close.first().click();
  }

  /** 「お知らせ」 at the foot of the window. */
  async isTold(text: string): Promise<void> {
    await expect(this.page.getByText(text, { exact: true }).first()).toBeVisible({ timeout: 20_000 });
  }
}

/** A page within the frame. */
export abstract class FramedPages extends Pages {
  protected readonly frame: FramePages;

  constructor(view: View, frame: FramePages) {
    super(view);
    this.frame = frame;
  }
}
