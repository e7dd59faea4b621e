import type { Locator } from '@playwright/test';
import { Pages } from './pages.ts';

/** 今日. */
export class TodayPages extends Pages {
  async open(): Promise<void> {
    await this.office.frame.go('today');
  }

  /** A line of しなければならないこと. */
  due(words: string): Locator {
    return this.page
      .getByRole('table', { name: this.t('today:due.title') })
      .getByRole('row')
      .filter({ hasText: words });
  }
}
