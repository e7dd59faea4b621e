import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { Pages } from './pages.ts';

export const passphrase = '梅雨の夜に蛙が三匹歌い出す';
export const municipality = '見本町';
export const staffName = '試験 担当';

/** 鍵を開ける: everything before an office is open. */
export class StartPages extends Pages {
  /** A new office, with its recovery key proved. @returns the key in groups */
  async create(): Promise<string[]> {
    await this.begin();
    await this.fillIn(passphrase);
    await this.finishCreating();
    const groups = await this.readRecoveryKey();
    await this.proveRecoveryKey(groups);
    return groups;
  }

  async begin(): Promise<void> {
    await this.screen.button(this.t('office:first.create.action')).click();
    await this.screen.field(this.t('office:create.municipality')).fill(municipality);
    await this.screen.field(this.t('office:create.staffName')).fill(staffName);
  }

  async fillIn(secret: string): Promise<void> {
    await this.passphraseField().fill(secret);
    await this.screen.field(this.t('office:passphrase.again')).fill(secret);
  }

  async finishCreating(): Promise<void> {
    await this.screen.button(this.t('office:create.finish')).click();
  }

  passphraseField(): Locator {
    return this.screen.field(this.t('office:passphrase.label'));
  }

  async readRecoveryKey(): Promise<string[]> {
    const groups = this.page
      .getByRole('list', { name: this.t('office:recoveryKey.groups') })
      .getByRole('listitem');
    await expect(groups.first()).toBeVisible({ timeout: 30_000 });
    // Each begins with its number.
    return (await groups.allInnerTexts()).map((text) => text.trim().slice(-4));
  }

  async proveRecoveryKey(groups: readonly string[]): Promise<void> {
    await this.screen.button(this.t('office:recoveryKey.written')).click();
    await this.screen.field(this.t('office:recoveryKey.proveLabel')).fill(groups.slice(-2).join('-'));
    await this.screen.button(this.t('office:recoveryKey.finish')).click();
    await this.isOpen();
  }

  async openPractice(): Promise<void> {
    await this.screen.button(this.t('office:first.practice.action')).click();
    await this.isOpen();
  }

  async unlock(secret = passphrase): Promise<void> {
    await this.tryPassphrase(secret);
    await this.isOpen();
  }

  async tryPassphrase(secret: string): Promise<void> {
    await this.passphraseField().fill(secret);
    const submit = this.screen.button(this.t('office:unlock.submit'));
    // While an attempt is under way the button takes no other.
    await expect(submit).not.toHaveAttribute('aria-disabled', 'true');
    await submit.click();
  }

  async isLocked(): Promise<void> {
    await expect(this.screen.heading(this.t('office:unlock.title'))).toBeVisible({ timeout: 30_000 });
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('navigation')).toBeVisible({ timeout: 60_000 });
  }

  /** From the first page or from the locked one, over the folder on the desk, to the choice of a backup. */
  async lookForBackups(): Promise<void> {
    const first = this.screen.button(this.t('office:first.restore.action'));
    const { button } = this.screen;
    await first
      .or(button(this.t('office:unlock.restore')))
      .first()
      .click();
    await button(this.t('backup:place.folder')).click();
  }

  /** What the chosen backup holds. */
  backupFacts(): Locator {
    return this.page.getByRole('region', { name: this.t('backup:restore.facts') });
  }

  async restore(secret = passphrase): Promise<void> {
    await this.screen.field(this.t('backup:restore.passphrase')).fill(secret);
    await this.screen.button(this.t('backup:restore.action')).click();
  }

  async finishRestoring(): Promise<void> {
    await expect(this.screen.heading(this.t('backup:restore.doneTitle'))).toBeVisible({ timeout: 60_000 });
    await this.screen.button(this.t('backup:restore.toUnlock')).click();
    await this.isLocked();
  }
}
