import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

export interface NewPerson {
  readonly name: string;
  readonly kana?: string;
  /** As typed: 和暦, 西暦, 昭和20年頃, 不詳. */
  readonly birth?: string;
  readonly sex?: 'male' | 'female';
}

export interface NewMember extends NewPerson {
  /** As the list has it: 妻, 子の子. */
  readonly relationship: string;
  readonly whereabouts?: string;
  readonly death?: string;
}

/** 世帯. */
export class HouseholdPages extends FramedPages {
  async begin(): Promise<void> {
    await this.frame.go('households');
    // An empty list offers it twice.
    await this.screen.button(this.t('household:list.add')).first().click();
  }

  form(): Locator {
    return this.page.getByRole('form', { name: this.t('household:new.title') });
  }

  async register(head: NewPerson, place: { address: string; district?: string }): Promise<void> {
    await this.begin();
    await this.fillPerson(head);
    const screen = this.screen.within(this.form());
    await screen.field(this.t('household:field.address')).fill(place.address);
    if (place.district !== undefined)
      await screen.choose(this.t('household:field.districtId'), place.district);
    await this.finish();
    await this.frame.isTold(this.t('household:new.added', { name: head.name }));
  }

  async finish(): Promise<void> {
    await this.screen.button(this.t('household:new.finish')).click();
  }

  async fillPerson({ name, kana, birth, sex }: NewPerson, part = this.form()): Promise<void> {
    const screen = this.screen.within(part);
    await screen.field(this.t('household:field.name')).fill(name);
    if (kana !== undefined) await screen.field(this.t('household:field.kana')).fill(kana);
    if (birth !== undefined) await screen.field(this.t('household:field.birth')).fill(birth);
    if (sex !== undefined) await screen.radio(this.t('household:field.sex'), this.t(`word:sex.${sex}`));
  }

  async beginMember(): Promise<Locator> {
    await this.screen.tab(this.t('household:section.members')).click();
    await this.screen.button(this.t('household:members.add')).click();
    return this.screen.dialog(this.t('household:members.addTitle'));
  }

  async addMember(member: NewMember): Promise<void> {
    const dialog = await this.beginMember();
    const screen = this.screen.within(dialog);
    await this.fillPerson(member, dialog);
    await screen.choose(this.t('household:field.relationship'), member.relationship);
    if (member.whereabouts !== undefined) {
      await screen.radio(this.t('household:field.living'), this.t('household:member.nonResident'));
      await screen.field(this.t('household:field.whereabouts')).fill(member.whereabouts);
    }
    if (member.death !== undefined) await screen.field(this.t('household:field.death')).fill(member.death);
    await this.finishMember(dialog);
    await expect(dialog).toBeHidden();
  }

  async finishMember(dialog: Locator): Promise<void> {
    await this.screen.within(dialog).button(this.t('household:members.add')).click();
  }

  members(): Locator {
    return this.page.getByRole('table', { name: this.t('household:section.members') });
  }

  /** The line of one member. */
  row(name: string): Locator {
    return this.members().getByRole('row').filter({ hasText: name });
  }

  async choose(name: string): Promise<void> {
    await this.row(name).click();
  }

  /** Opens a household from the list by its label, such as 架空家. */
  async open(label: string, nth = 0): Promise<void> {
    await this.frame.go('households');
    await this.page.getByRole('row').filter({ hasText: label }).nth(nth).click();
  }

  /** 異動を記録 of the member who is chosen. */
  async beginMovement(name: string): Promise<Locator> {
    await this.choose(name);
    await this.screen.button(this.t('membership:movement.action')).click();
    return this.screen.dialog(this.t('membership:movement.title', { name }));
  }

  async householdChange(action: string): Promise<void> {
    await this.screen.button(this.t('household:members.households')).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  /** いつ時点: a day as typed. */
  async showAsOf(day: string): Promise<void> {
    await this.screen.field(this.t('membership:asOf.label')).fill(day);
    await this.screen.button(this.t('membership:asOf.show')).click();
  }

  /** 「関係を加える」 beside the map: the form for a tie of this kind. */
  async addTie(action: string): Promise<void> {
    await this.addTieButton().click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  addTieButton(): Locator {
    return this.screen.button(this.t('genogram:panel.addTie'));
  }

  /** 世帯図 of the household or case that is open. */
  async openMap(): Promise<Locator> {
    await this.screen.tab(this.t('household:section.map')).click();
    return this.page.getByRole('img', { name: this.t('household:map.drawing') });
  }
}
