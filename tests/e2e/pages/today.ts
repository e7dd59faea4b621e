import type { Locator } from '@playwright/test';
import { FramedPages } from './frame.ts';

/** 今日. */
export class TodayPages extends FramedPages {
  async open(): Promise<void> {
    await this.frame.go('today');
  }

  /** A line of しなければならないこと. */
  due(words: string): Locator {
    return this.page
      .getByRole('table', { name: this.t('today:due.title') })
      .getByRole('row')
      .filter({ hasText: words });
  }
}
