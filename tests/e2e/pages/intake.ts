import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

export interface NewIntake {
  /** The household is found by this; or, with `isNew`, it is the head's name. */
  readonly person: string;
  readonly isNew?: boolean;
  readonly complaint: string;
  readonly consent?: 'written' | 'refused';
}

/** 受付. Its choices are those every office starts with. */
export class IntakePages extends FramedPages {
  form(): Locator {
    return this.page.getByRole('form', { name: this.t('intake:title') });
  }

  async begin(): Promise<void> {
    await this.frame.go('intake');
    await expect(this.form()).toBeVisible();
  }

  /** @returns the number of the case */
  async receive(intake: NewIntake): Promise<string> {
    await this.begin();
    await this.fillIn(intake);
    return this.finish();
  }

  async fillIn({ person, isNew = false, complaint, consent = 'refused' }: NewIntake): Promise<void> {
    const { screen } = this;
    await screen.choose(this.t('intake:field.route'), '民生委員・児童委員');
    const search = screen.field(this.t('intake:household.search'));
    await search.fill(person);
    if (isNew) await screen.button(this.t('intake:household.makeNew')).click();
    else
      await this.page
        .getByRole('list', { name: this.t('intake:household.found') })
        .getByRole('button', { name: person })
        .click();
    await screen.field(this.t('intake:field.chiefComplaint')).fill(complaint);
    await this.form().getByRole('button', { name: '介護負担・介護者の疲弊' }).click();
    await screen.radio(this.t('intake:field.urgency'), '1週間以内');
    await screen.radio(this.t('intake:field.screening'), '支援決定しプランを作成');
    await screen.radio(this.t('case:field.consentStatus'), this.t(`word:consent.${consent}`));
  }

  async finish(): Promise<string> {
    await this.screen.button(this.t('intake:finish')).click();
    const heading = this.page.getByRole('heading', { level: 1 }).filter({ hasText: /\d-\d{3}/u });
    await expect(heading).toBeVisible({ timeout: 20_000 });
    return /\S*\d-\d{3}/u.exec(await heading.innerText())?.[0] ?? '';
  }
}
