import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

/** 控え. */
export class BackupPages extends FramedPages {
  async open(): Promise<void> {
    await this.frame.go('backup');
  }

  /** Picks the folder on the desk and makes a backup there. */
  async make(): Promise<void> {
    await this.open();
    const folder = this.screen.button(this.t('backup:place.folder'));
    await folder.click();
    await expect(folder).not.toHaveAttribute('aria-disabled', 'true');
    await this.screen.button(this.t('backup:make.action')).click();
  }

  async take(): Promise<void> {
    await this.make();
    await expect(this.page.getByText(this.t('backup:made.title'))).toBeVisible({ timeout: 60_000 });
  }
}
