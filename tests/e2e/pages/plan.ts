import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import { FramedPages } from './frame.ts';

/** The names a new office gives its forms. */
const names = { support: '支援プラン', relationship: '関係づくりプラン' } as const;

export type PlanKind = keyof typeof names;

/** プラン of the case that is open. */
export class PlanPages extends FramedPages {
  async openSection(): Promise<void> {
    await this.screen.tab(this.t('case:section.plan')).click();
  }

  title(number: number, kind: PlanKind = 'support'): string {
    return this.t('plan:title', { number, name: names[kind] });
  }

  async begin(kind: PlanKind): Promise<void> {
    await this.screen.button(this.t('plan:list.make', { name: names[kind] })).click();
  }

  async open(number: number, kind: PlanKind = 'support'): Promise<void> {
    await this.screen.button(this.title(number, kind)).click();
  }

  /** A text or a day of the plan. */
  async write(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) await this.screen.field(label).fill(text);
  }

  async addGoal(number: number, text: string): Promise<void> {
    await this.screen.button(this.t('plan:goals.add')).click();
    await this.cell('row_goals', number, 'text').fill(text);
  }

  async addRole(number: number, role: { agency: string; task: string }): Promise<void> {
    await this.screen.button(this.t('plan:roles.add')).click();
    await this.cell('row_roles', number, 'agencyName').fill(role.agency);
    await this.cell('row_roles', number, 'task').fill(role.task);
  }

  /** Saves, and enters the day of 決裁. */
  async decide(number: number, decidedOn: string, kind: PlanKind = 'support'): Promise<void> {
    await this.screen.button(this.t('plan:decide.open')).click();
    const name = this.title(number, kind);
    const dialog = this.screen.dialog(this.t('plan:decide.title', { name }));
    const inside = this.screen.within(dialog);
    await inside.field(this.t('plan:field.decidedOn')).fill(decidedOn);
    await inside.button(this.t('plan:decide.do')).click();
    await this.frame.isTold(this.t('plan:decide.done', { name }));
  }

  /** Records the monitoring that waits. */
  async monitor(fields: Readonly<Record<string, string>>, result: string): Promise<void> {
    await this.page.getByRole('button', { name: /のモニタリングを記録する$/u }).click();
    await this.write(fields);
    await this.page.getByRole('radio', { name: new RegExp(`^${result}`, 'u') }).check({ force: true });
    await this.screen.button(this.t('plan:monitoring.save')).click();
    await expect(this.evaluationPart()).toBeVisible();
  }

  evaluationPart(): Locator {
    return this.page.getByRole('region', { name: '評価シート' });
  }

  async startEvaluation(): Promise<void> {
    await this.screen.button(this.t('plan:evaluation.start')).click();
  }

  async judgeGoal(number: number, result: string): Promise<void> {
    const goal = this.t('plan:row_goals', { number });
    await this.screen.radio(this.t('plan:resultOf', { goal }), result);
  }

  async conclude(conclusion: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: this.t('plan:field.conclusion') })
      .getByRole('radio', { name: new RegExp(`^${conclusion}`, 'u') })
      .check({ force: true });
  }

  async finishEvaluation(): Promise<void> {
    await this.screen.button(this.t('plan:evaluation.finish')).click();
  }

  private cell(
    row: 'row_goals' | 'row_roles',
    number: number,
    field: 'text' | 'agencyName' | 'task',
  ): Locator {
    return this.page.getByLabel(
      this.t('plan:row', { row: this.t(`plan:${row}`, { number }), field: this.t(`plan:field.${field}`) }),
      { exact: true },
    );
  }
}
