import type { Caller } from '../fixtures/core.ts';
import { decidedPlan } from '../fixtures/plans.ts';
import { addAgency, addNote, day, meetingTypeOf, openCase } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import { MeetingModePages } from './pages/meeting-mode.ts';
import { call } from './pages/open-case.ts';
import { PlanPages } from './pages/plan.ts';
import { PreparationPages } from './pages/preparation.ts';

const body = '重層的支援会議';
const secret = '支援会議（社会福祉法第106条の6）';
const called = ['日下 花子', '平出 次郎'] as const;

/** Eight cases and what is agreed for each. Two come without consent. */
const cases = [
  { number: '8-001', head: '架空 一郎', task: '畑に同行する' },
  { number: '8-002', head: '架空 二葉', task: '薬の飲み忘れを確かめる' },
  { number: '8-003', head: '架空 三枝', task: '家計の相談を受ける' },
  { number: '8-004', head: '架空 四郎', task: '学校へ連絡する' },
  { number: '8-005', head: '架空 五月', task: '灯油の配達を頼む' },
  { number: '8-006', head: '架空 六花', task: '居場所を案内する' },
  { number: '8-007', head: '架空 七海', task: '年金の書類をそろえる' },
  { number: '8-008', head: '架空 八重', task: '玄関先で声をかける' },
] as const;
const heardInSecret = '8-008';
const agreesInTime = '8-007';

const told = (head: string): string => `${head}の係内の話`;

test('the day of a meeting of eight cases: prepared, held, made final, printed, collected, found again', async ({
  office,
}) => {
  const { page, screen, t, frame, meeting, print, today } = office;
  const { keyboard } = page;
  const preparation = new PreparationPages(office, frame);
  const mode = new MeetingModePages(office);
  const plan = new PlanPages(office, frame);
  await office.start.create();
  await eightCases({ call: (name, input) => call(page, name, input) });

  const order =
    await test.step('prepared: the members are called; two cases without consent are stopped', async () => {
      await meeting.prepare({
        type: body,
        on: office.written(),
        from: '13:30',
        to: '15:30',
        place: '役場 二階',
      });
      for (const [index, name] of called.entries())
        await expect(meeting.cell('name', index + 1)).toHaveValue(name);
      await preparation.section('agenda');
      await preparation.chooseCases(cases.map(({ number }) => number));
      const gate = screen.within(preparation.gate());
      await expect(preparation.gate()).toContainText(heardInSecret);
      await gate.button(t('meeting:gate.supportAction', { basis: secret })).click();
      await expect(preparation.gate()).not.toContainText(heardInSecret);
      await expect(preparation.gate()).toContainText(agreesInTime);
      await gate.button(t('meeting:gate.recordAction')).click();
      const consent = screen.within(page.getByRole('form', { name: t('consent:record') }));
      await consent.radio(t('consent:field.status'), t('consent:status.oral'));
      await keyboard.press('Control+Enter');
      await gate.button(t('meeting:gate.nowAdd')).click();
      await expect(preparation.gate()).toBeHidden();
      const numbers = await preparation.order();
      expect([...numbers].sort()).toEqual(cases.map(({ number }) => number));
      return numbers;
    });

  await test.step('held by keyboard: decision, role and day are taken from the line being typed', async () => {
    await mode.open();
    for (const number of order) {
      const { task } = caseOf(number);
      await mode.nextCase();
      await expect(page.getByRole('region', { name: new RegExp(`^${number} `, 'u') })).toBeVisible();
      await expect(mode.field('discussed')).toBeFocused();
      await keyboard.press('Control+End');
      await mode.note(`決定：${task}ことから始める`, 'F3');
      await expect(mode.field('decided')).toHaveValue(`${task}ことから始める`);
      await mode.note(`社協の日下さんが11/25までに${task}`, 'F4');
      await expect(mode.role('task', 1)).toHaveValue(task);
    }
    await mode.nextCase();
    await keyboard.press('Escape');
  });

  const title = await test.step('final when it ends, with nothing to be written again', async () => {
    await meeting.finalise();
    await expect(screen.tab(t('meeting:section.amendments'))).toBeVisible();
    return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  });

  await test.step('printed: a numbered copy for each reader, and nothing that stays in the office', async () => {
    await print.open('packet');
    await screen.radio(t('print:meeting.use'), t('print:meeting.useOf.handout'));
    await print.isShown();
    const { pages, onPaper } = await print.save();
    expect(onPaper).toBe(true);
    const text = pages.join('');
    const tasks = cases.map(({ task }) => task);
    for (const words of ['目次', '取扱注意・要回収', '配布番号1', '配布番号2', ...tasks])
      expect(text).toContain(words);
    for (const { head } of cases) {
      expect(text).toContain(head.replace(' ', ''));
      expect(text).not.toContain(told(head).replace(' ', ''));
    }
  });

  await test.step('collected: what is out stands on 今日 until the last copy is ticked off', async () => {
    await today.open();
    await today
      .due(t('today:what.handout', { count: 2 }))
      .getByRole('link')
      .click();
    const copy = page.getByRole('row').filter({ hasText: called[0] });
    await copy.getByRole('checkbox').focus();
    await keyboard.press('Space');
    await expect(copy).toContainText(t('closing:copies.state.collected'));
    await today.open();
    await today
      .due(t('today:what.handout', { count: 1 }))
      .getByRole('link')
      .click();
    await screen.button(t('closing:copies.all', { count: 1 })).click();
    await today.open();
    await expect(page.getByRole('link', { name: t('today:place.handout') })).toHaveCount(0);
  });

  await test.step('found again: each role on 今日 with its day, and from there in its plan', async () => {
    for (const { number, task } of cases) {
      await today.open();
      const line = today.due(task);
      await expect(line).toContainText(number);
      await line.getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
      await plan.openSection();
      await plan.open(1);
      const role = page.getByRole('row').filter({ hasText: task });
      await expect(role).toContainText(title);
      await expect(role).toContainText(office.written(5));
    }
  });
});

function caseOf(number: string): (typeof cases)[number] {
  const found = cases.find((entry) => entry.number === number);
  if (found === undefined) throw new Error(`no case ${number}`);
  return found;
}

/** Eight running plans, and a body that meets under both laws and has two members. */
async function eightCases(staff: Caller): Promise<void> {
  for (const { head, number } of cases) {
    const hasConsent = number !== heardInSecret && number !== agreesInTime;
    const { id, caseNumber } = await openCase(
      staff,
      { name: head },
      hasConsent ? { consentStatus: 'written', consentOn: day('2026-11-01') } : {},
    );
    expect(caseNumber).toBe(number);
    await decidedPlan(staff, id);
    await addNote(staff, id, { body: told(head), shareScope: 'office' });
  }
  const agencyId = await addAgency(staff, { name: '見本町社会福祉協議会', shortName: '社協' });
  const { id, legalBasis, ...type } = await meetingTypeOf(staff, 'art106-4');
  const member = { agencyName: '見本町社会福祉協議会', post: '', bound: true, agencyId };
  await staff.call('meetingType.save', {
    ...type,
    id,
    legalBases: [legalBasis, 'art106-6'],
    members: called.map((name) => ({ ...member, name })),
  });
}
