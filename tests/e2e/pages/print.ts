import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { readPdf, type ReadPdf } from '../../../build/node-host/demo/read-pdf.ts';
import { Pages } from './pages.ts';

/** 印刷. */
export class PrintPages extends Pages {
  async open(kind: 'packet' | 'minutes'): Promise<void> {
    await this.screen.button(this.t(`meeting:header.${kind}`)).click();
    await this.isShown();
  }

  sheet(): Locator {
    return this.page
      .getByRole('region', { name: this.t('print:preview.title') })
      .getByRole('img')
      .first();
  }

  async isShown(): Promise<void> {
    await expect(this.sheet()).toBeVisible({ timeout: 60_000 });
  }

  /** @returns the file that was written, read back */
  async save(): Promise<ReadPdf> {
    const before = new Set(await this.files());
    await this.screen.button(this.t('print:action.pdf')).click();
    const [words = ''] = this.t('print:done.pdf', { pages: '|' }).split('|');
    await expect(this.page.getByRole('note').filter({ hasText: words })).toBeVisible({ timeout: 60_000 });
    const written = (await this.files()).filter((name) => !before.has(name));
    expect(written).toHaveLength(1);
    return readPdf(await readFile(join(this.view.desk.saveFolder, written[0] ?? '')));
  }

  async back(): Promise<void> {
    await this.screen.button(this.t('print:leaving.back')).click();
  }

  files(): Promise<string[]> {
    return readdir(this.view.desk.saveFolder);
  }
}
