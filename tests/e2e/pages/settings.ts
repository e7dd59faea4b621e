import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

/** 設定. */
export class SettingsPages extends FramedPages {
  async open(
    section:
      | 'screen'
      | 'map'
      | 'safety'
      | 'forms'
      | 'thresholds'
      | 'questions'
      | 'codes'
      | 'districts'
      | 'agencies'
      | 'meeting-types'
      | 'laws',
  ): Promise<void> {
    await this.frame.go('settings');
    await this.screen.tab(this.t(`settings:section.${section}`)).click();
  }

  async addDistrict(name: string): Promise<void> {
    await this.open('districts');
    await this.screen.field(this.t('settings:districts.addTop')).fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('row').filter({ hasText: name })).toBeVisible();
  }

  async setLanguage(language: 'ja' | 'en'): Promise<void> {
    await this.open('screen');
    await this.screen.radio(
      this.t('settings:screen.language'),
      this.t(language === 'ja' ? 'settings:screen.japanese' : 'settings:screen.english'),
    );
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    this.view.useLanguage(language);
  }
}
