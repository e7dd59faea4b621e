import type { Locator } from '@playwright/test';
import type { MeetingId } from '../../domain/contract/scalars.ts';
import { printNumbersOf } from '../../domain/print/print-numbers.ts';
import type { Caller } from '../fixtures/core.ts';
import { decidedPlan } from '../fixtures/plans.ts';
import { addMeeting, agendaTexts, day, openCase } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import type { Office } from './office.ts';
import { call } from './pages/open-case.ts';

const role = { agencyId: null, agencyName: '社協', worker: '架空 支子', task: '畑に同行する', dueOn: null };

/** A meeting of two days ago that heard one case, whose plan runs, and gave it a role without a day. */
async function heldMeeting(office: Office) {
  await office.start.create();
  const staff: Caller = { call: (name, input) => call(office.page, name, input) };
  const opened = await openCase(
    staff,
    { name: '架空 太郎' },
    { consentStatus: 'written', consentOn: day('2026-11-01') },
  );
  const planId = await decidedPlan(staff, opened.id);
  const { id: meetingId, title } = await addMeeting(staff, 'art106-4', { heldOn: day('2026-11-18') });
  await staff.call('meeting.setAttendees', {
    id: meetingId,
    rowVersion: 1,
    attendees: ['架空 支子', '見本 保'].map((name) => ({
      agencyId: null,
      agencyName: '社協',
      post: '',
      name,
      attendance: 'present' as const,
      bound: true,
    })),
  });
  const { id: agendaItemId } = await staff.call('meeting.addCase', {
    meetingId,
    caseId: opened.id,
    kind: 'new',
    legalBasis: 'art106-4',
    exceptionReason: '',
    questions: '',
  });
  await staff.call('meeting.saveCase', {
    id: agendaItemId,
    rowVersion: 1,
    ...agendaTexts,
    legalBasis: 'art106-4',
    reported: '雨戸が閉まったまま',
    decided: '訪問を続ける',
  });
  await staff.call('meeting.setRoles', { agendaItemId, rowVersion: 2, roles: [role] });
  return { staff, caseId: opened.id, planId, meetingId, agendaItemId, title };
}

const open = (office: Office, id: MeetingId, section: string): Promise<void> =>
  goTo(office, `/meetings/${id}/${section}`);

test('minutes go from draft to 決裁, and each decision is found in the case, in its plan and on 今日', async ({
  office,
}) => {
  const { page, screen, t, frame } = office;
  const { staff, caseId, planId, meetingId, title } = await heldMeeting(office);
  const steps = page.getByRole('list', { name: t('closing:steps') });
  const current = (): Locator => steps.locator('[aria-current="step"]');

  await test.step('somebody reads the draft over; a change takes the check back', async () => {
    await open(office, meetingId, 'finalise');
    await expect(current()).toContainText(t('closing:step.draft'));
    await screen.field(t('closing:check.by')).fill('見本 係長');
    await screen.button(t('closing:check.action')).click();
    await expect(current()).toContainText('見本 係長');
    await office.meeting.section('record');
    await screen.field(t('meeting:field.discussed')).fill('会える時間帯を話し合った');
    await office.meeting.isSaved();
    await office.meeting.section('finalise');
    await expect(current()).toContainText(t('closing:step.draft'));
  });

  await test.step('a role without a day is asked for one', async () => {
    await expect(screen.heading(t('closing:undated.title', { count: 1 }))).toBeVisible();
    const undated = screen.within(page.getByRole('group', { name: role.task }));
    await undated.field(t('closing:undated.due')).fill(office.written(5));
    await page.keyboard.press('Tab');
    await expect(screen.heading(t('closing:undated.title', { count: 1 }))).toBeHidden();
  });

  await test.step('unchecked minutes can become final, and the question says so', async () => {
    await screen.button(t('meeting:finalise.action')).click();
    await expect(screen.dialog()).toContainText(t('meeting:finalise.unchecked'));
    await screen.within(screen.dialog()).button(t('meeting:finalise.action')).click();
    await expect(current()).toContainText(t('closing:step.final'));
  });

  await test.step('the day and number of the 決裁 are entered when the paper has come back', async () => {
    await screen.field(t('closing:decision.on')).fill(office.written(9));
    await screen.button(t('closing:decision.action')).click();
    await expect(page.getByText(t('problem:in-future'))).toBeVisible();
    await screen.field(t('closing:decision.on')).fill(office.written());
    await screen.field(t('closing:decision.number')).fill('福第12号');
    await screen.button(t('closing:decision.action')).click();
    await frame.isTold(t('closing:decision.done'));
    await expect(current()).toContainText('福第12号');
    const [item] = (await staff.call('meeting.get', { id: meetingId })).agenda;
    await screen.select(t('meeting:amend.target'), `${item?.caseNumber ?? ''} ${item?.householdLabel ?? ''}`);
    await office.meeting.amend('訪問は火曜です', '聞き違い');
  });

  await test.step('the case has its own part, found by its words', async () => {
    await goTo(office, `/cases/${caseId}/notes`);
    const minutes = page.getByRole('article', { name: title });
    await expect(minutes).toContainText('訪問を続ける');
    await expect(minutes).toContainText(role.task);
    await expect(minutes).toContainText('訪問は火曜です');
    const search = screen.field(t('note:search'));
    await search.fill('雨戸');
    await expect(minutes.locator('mark')).toHaveText('雨戸');
    await search.fill('なにもない言葉');
    await expect(minutes).toHaveCount(0);
    await search.fill('');
  });

  await test.step('the role stands in the plan with its meeting, and on 今日 with its day', async () => {
    await goTo(office, `/cases/${caseId}/plan/${planId}`);
    const row = page.getByRole('row').filter({ hasText: role.task });
    await expect(row).toContainText(title);
    await expect(row).toContainText(office.written(5));
    await office.today.open();
    await expect(office.today.due(role.task)).toBeVisible();
  });
});

test('a draft is thrown away with undo; its roles leave the case and 今日 and come back', async ({
  office,
}) => {
  const { page, screen, t, frame } = office;
  const { staff, caseId, meetingId, agendaItemId, title } = await heldMeeting(office);
  await staff.call('meeting.setRoles', {
    agendaItemId,
    rowVersion: 3,
    roles: [{ ...role, dueOn: day('2026-11-21') }],
  });
  await office.today.open();
  await expect(office.today.due(role.task)).toBeVisible();
  await open(office, meetingId, 'finalise');
  await screen.button(t('closing:remove.action')).click();
  await expect(page.getByRole('heading', { name: t('meeting:list.title'), exact: true })).toBeVisible();
  await goTo(office, `/cases/${caseId}/roles`);
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByText(role.task)).toHaveCount(0);
  await frame.undo(title);
  await expect(page.getByText(role.task).first()).toBeVisible();
  await office.today.open();
  await expect(office.today.due(role.task)).toBeVisible();
});

test('what a meeting says about the community is written down there and gathered in one list', async ({
  office,
}) => {
  const { page, screen, t, frame } = office;
  const { meetingId, title } = await heldMeeting(office);
  const text = '冬に買い物へ行けない世帯が多い';
  const row = page.getByRole('row').filter({ hasText: text });

  await test.step('written at the meeting, by the keyboard', async () => {
    await open(office, meetingId, 'points');
    await expect(screen.button(t('community:add'))).toBeVisible();
    await page.keyboard.press('Control+n');
    await expect(screen.field(t('community:field.text'))).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(t('problem:required')).first()).toBeVisible();
    await screen.field(t('community:field.text')).fill(text);
    await page.keyboard.press('Control+Enter');
    await frame.isTold(t('community:saved', { text }));
    await expect(row).toContainText(t('community:kind.issue'));
  });

  await test.step('found in the list across meetings, by kind and words, and taken up', async () => {
    await goTo(office, '/meetings');
    await screen.link(t('meeting:list.community')).click();
    await expect(row).toContainText(title);
    await screen.select(t('community:field.kind'), t('community:kind.resource'));
    await expect(page.getByText(t('community:empty.filtered'))).toBeVisible();
    await screen.button(t('community:showAll')).click();
    await screen.select(t('community:stateOf', { text }), t('community:state.taken-up'));
    await expect(row.getByRole('button', { name: t('community:state.taken-up') })).toBeVisible();
  });

  await test.step('thrown away and brought back', async () => {
    await screen.button(t('community:editOf', { text })).click();
    await screen.within(screen.dialog()).button(t('common:action.delete')).click();
    await expect(page.getByText(t('community:empty.all'))).toBeVisible();
    await frame.undo(text);
    await expect(row).toBeVisible();
  });
});

test('copies handed out are ticked off by number; what is out stands on 今日 until it is settled', async ({
  office,
}) => {
  const { page, screen, t, frame } = office;
  const { staff, meetingId } = await heldMeeting(office);
  const { attendees } = await staff.call('meeting.get', { id: meetingId });
  await open(office, meetingId, 'copies');
  await expect(page.getByText(t('closing:copies.empty'))).toBeVisible();
  const issued = await staff.call('print.issue', {
    request: { kind: 'packet', meetingId, sheets: ['programme'], readers: attendees.map(({ id }) => id) },
    way: 'printer',
    recipient: '',
  });
  await staff.call('print.settle', { printNumbers: printNumbersOf(issued), left: true });
  await office.today.open();
  const line = office.today.due(t('today:what.handout', { count: 2 }));
  await expect(line).toBeVisible();
  await line.getByRole('link').click();

  const first = page.getByRole('row').filter({ hasText: '架空 支子' });
  await test.step('one ticked off by the keyboard, and taken back', async () => {
    await first.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await expect(first).toContainText(t('closing:copies.state.collected'));
    await frame.undo(t('closing:copies.state.collected'));
    await expect(first).toContainText(t('closing:copies.state.out'));
  });

  await test.step('one that does not come back needs its reason', async () => {
    await first.getByRole('button').click();
    await screen.within(screen.dialog()).button(t('closing:copies.write')).click();
    await expect(screen.dialog()).toContainText(t('problem:required'));
    await screen.field(t('closing:copies.column.note')).fill('訪問に使う');
    await page.keyboard.press('Control+Enter');
    await expect(first).toContainText('訪問に使う');
    await expect(screen.dialog()).toHaveCount(0);
  });

  await test.step('ticked off after all it keeps its reason; taken back it stands as before', async () => {
    await first.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await expect(first).toContainText(t('closing:copies.state.collected'));
    await expect(first).toContainText('訪問に使う');
    await frame.undo(t('closing:copies.state.collected'));
    await expect(first).toContainText(t('closing:copies.state.kept'));
    await expect(first).toContainText('訪問に使う');
  });

  await test.step('the rest in one go, and nothing is left on 今日', async () => {
    await screen.button(t('closing:copies.all', { count: 1 })).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row').filter({ hasText: '見本 保' })).toContainText(
      t('closing:copies.state.collected'),
    );
    await office.today.open();
    await expect(page.getByRole('link', { name: t('today:place.handout') })).toHaveCount(0);
  });
});
