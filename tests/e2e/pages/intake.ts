import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Screen } from '../screen.ts';
import { FramedPages } from './frame.ts';

export interface NewIntake {
  /** The household is found by this; or, with `isNew`, it is the head's name. */
  readonly person: string;
  readonly isNew?: boolean;
  readonly complaint: string;
  readonly consent?: 'written' | 'refused';
  readonly outcome?: string;
  readonly urgency?: string;
}

export interface NewSlip {
  readonly subject: string;
  readonly from: string;
  readonly content: string;
  readonly replyDue?: string;
}

type Section = 'received' | 'concerns' | 'slips';

/** 受付. Its choices are those every office starts with. */
export class IntakePages extends FramedPages {
  form(): Locator {
    return this.page.getByRole('form', { name: this.t('intake:title') });
  }

  /** Labels of the lists beside the form have the same words. */
  inside(form: Locator): Screen {
    return this.screen.within(form);
  }

  async open(section: Section): Promise<void> {
    await this.frame.go('intake');
    const tab = section === 'slips' ? 'つなぎメモ' : this.t(`intake:desk.${section}`);
    await this.page.getByRole('tab', { name: tab }).click();
  }

  /** Counts beside the name of a tab, such as 「気になる世帯 2」. */
  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  async begin(): Promise<void> {
    await this.frame.go('intake');
    await this.screen.button(this.t('intake:desk.receive')).first().click();
    await expect(this.form()).toBeVisible();
  }

  /** @returns the number of the case */
  async receive(intake: NewIntake): Promise<string> {
    await this.begin();
    await this.fillIn(intake);
    return this.finish();
  }

  async fillIn(intake: NewIntake): Promise<void> {
    const { person, isNew = false, complaint, consent = 'refused' } = intake;
    const { screen } = this;
    const form = this.inside(this.form());
    if (consent === 'refused') await this.withoutConsent();
    await screen.choose(this.t('intake:field.route'), '民生委員・児童委員');
    await form.field(this.t('intake:household.search')).fill(person);
    if (isNew) await screen.button(this.t('intake:household.makeNew')).click();
    else
      await this.page
        .getByRole('list', { name: this.t('intake:household.found') })
        .getByRole('button', { name: person })
        .click();
    await form.field(this.t('intake:field.chiefComplaint')).fill(complaint);
    await this.form().getByRole('button', { name: '介護負担・介護者の疲弊' }).click();
    await screen.radio(this.t('intake:field.urgency'), intake.urgency ?? '1週間以内');
    await screen.radio(this.t('intake:field.screening'), intake.outcome ?? '支援決定しプランを作成');
    if (intake.outcome === undefined)
      await screen.radio(this.t('case:field.consentStatus'), this.t(`word:consent.${consent}`));
  }

  /** The form without the person's consent. */
  async withoutConsent(): Promise<void> {
    await this.screen.radio(this.t('intake:field.form'), this.t('intake:form.unconsented'));
  }

  async finish(): Promise<string> {
    await this.screen.button(this.t('intake:finish')).click();
    const heading = this.page.getByRole('heading', { level: 1 }).filter({ hasText: /\d-\d{3}/u });
    await expect(heading).toBeVisible({ timeout: 20_000 });
    return /\S*\d-\d{3}/u.exec(await heading.innerText())?.[0] ?? '';
  }

  /** Takes the consultation in without making a case. */
  async finishOnly(): Promise<void> {
    await this.screen.button(this.t('intake:finishOnly')).click();
    await this.frame.isTold(this.t('intake:received'));
  }

  rows(list: string): Locator {
    return this.page.getByRole('table', { name: list }).locator('tbody tr');
  }

  async noteConcern(called: string, place: string, content: string): Promise<void> {
    await this.open('concerns');
    await this.screen.button(this.t('concern:add')).first().click();
    const form = this.inside(this.page.getByRole('form', { name: this.t('concern:new') }));
    await form.field(this.t('concern:field.called')).fill(called);
    await form.choose(this.t('concern:field.route'), '知人・近隣');
    await form.field(this.t('concern:field.informant')).fill('隣家の人');
    await form.field(this.t('concern:field.place')).fill(place);
    await form.field(this.t('concern:field.content')).fill(content);
    await form.radio(this.t('concern:field.urgency'), '1か月以内');
    await form.button(this.t('common:action.save')).click();
    await this.frame.isTold(this.t('concern:saved'));
  }

  async writeReceivedSlip({ subject, from, content, replyDue }: NewSlip): Promise<void> {
    await this.open('slips');
    await this.screen.button(this.t('slip:add.received')).first().click();
    const form = this.slipForm('received');
    await form.field(this.t('slip:field.agencyName')).fill(from);
    await form.field(this.t('slip:field.subjectName')).fill(subject);
    await form.field(this.t('slip:field.content')).fill(content);
    if (replyDue !== undefined) await form.field(this.t('slip:field.replyDueOn')).fill(replyDue);
    await form.radio(this.t('slip:field.urgency'), '1か月以内');
    await form.button(this.t('common:action.save')).click();
  }

  slipForm(direction: 'received' | 'sent'): Screen {
    const name = this.t(`slip:new.${direction}`, { name: 'つなぎメモ' });
    return this.inside(this.page.getByRole('form', { name }));
  }
}
