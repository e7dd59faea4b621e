import type { Caller } from '../fixtures/core.ts';
import { addMeeting, openCase } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import { call } from './pages/open-case.ts';
import { PreparationPages } from './pages/preparation.ts';

const body = 'まるごと支援会議';
const secret = '支援会議（社会福祉法第106条の6）';
const agreed = ['8-001', '8-002', '8-004', '8-005', '8-012', '7-013'] as const;
const unconfirmed = ['8-008', '8-009'] as const;
const relative = '早乙女 崇';

test('a meeting of eight cases, two of them without consent', async ({ office }) => {
  const { meeting, page, screen, settings, start, t } = office;
  const preparation = new PreparationPages(office, office.frame);
  const { keyboard } = page;
  await start.openPractice();
  const { meetings } = await call(page, 'meeting.list', { fiscalYear: null });
  const coming = meetings.find(({ finalised, typeName }) => !finalised && typeName === body);
  if (coming === undefined) throw new Error('The practice town prepares no such meeting.');
  const other = await call(page, 'meeting.get', { id: coming.id });

  await test.step('the body also meets under the law of the 支援会議, and has its members', async () => {
    await settings.open('meeting-types');
    await page.getByRole('row').filter({ hasText: body }).click();
    await screen.within(page.getByRole('region', { name: body })).tick(secret);
    await expect(page.getByText(t('settings:types.usualBasis'), { exact: true })).toBeVisible();
    await screen.button(t('meeting:attendees.addMany')).click();
    await preparation.choose(t('meeting:choosePeople.filter'), ['倉科 千尋', '玉置 仁美', '瀬古 和也']);
    await expect(meeting.cell('name', 3)).toHaveValue('倉科 千尋');
    await expect(page.getByRole('status').filter({ hasText: '保存' }).first()).toBeVisible();
  });

  await test.step('room and people are taken at that time: said beside the fields, and no obstacle', async () => {
    await office.frame.go('meetings');
    await screen.button(t('meeting:list.add')).first().click();
    const dialog = screen.dialog(t('meeting:new.title'));
    const form = screen.within(dialog);
    await form.select(t('meeting:field.typeId'), body);
    await form.field(t('meeting:field.heldOn')).fill(other.heldOn);
    await form.field(t('meeting:field.startsAt')).fill(other.startsAt);
    await form.field(t('meeting:field.endsAt')).fill('0:30');
    await form.field(t('meeting:field.place')).fill(other.place);
    await form.button(t('meeting:new.action')).click();
    await expect(form.alert().filter({ hasText: t('problem:end-before-start') })).toBeVisible();
    await form.field(t('meeting:field.endsAt')).fill('17:00');
    await expect(preparation.conflicts()).toContainText(other.title);
    await expect(preparation.conflicts()).toContainText(other.place);
    await expect(preparation.conflicts()).toContainText('倉科 千尋');
    await form.button(t('meeting:new.action')).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('its members are called with their duty of secrecy; who is taken off is missed', async () => {
    await expect(meeting.cell('name', 1)).toHaveValue('瀬古 和也');
    await expect(meeting.cell('bound', 1)).toBeChecked();
    await screen.button(t('meeting:row.remove', { name: '瀬古 和也' })).click();
    const missing = preparation.missing();
    await expect(missing).toContainText('瀬古 和也');
    await screen
      .within(missing)
      .button(t('meeting:members.callAll', { count: 1 }))
      .click();
    await expect(missing).toHaveCount(0);
    await screen.button(t('meeting:attendees.addBlank')).click();
    await meeting.cell('name', 4).fill(relative);
    await meeting.isSaved();
  });

  await test.step('a name put right in its row is the same attendee', async () => {
    const list = await call(page, 'meeting.list', { fiscalYear: null });
    const added = list.meetings.find(({ id, typeName }) => typeName === body && id !== coming.id);
    if (added === undefined) throw new Error('The meeting was not added.');
    const listed = async () => (await call(page, 'meeting.get', { id: added.id })).attendees;
    await expect.poll(async () => (await listed()).at(3)?.name).toBe(relative);
    const before = (await listed()).map(({ id }) => id);
    for (const name of [`${relative}子`, relative]) {
      await meeting.cell('name', 4).fill(name);
      await page.keyboard.press('Tab');
      await expect.poll(async () => (await listed()).at(3)?.name).toBe(name);
    }
    expect((await listed()).map(({ id }) => id)).toEqual(before);
  });

  await test.step('a number that is taken is refused, the next one is not', async () => {
    await preparation.section('preparation');
    const number = screen.field(t('meeting:field.serial'));
    await number.fill(String(other.serial));
    await number.blur();
    await expect(page.getByText(t('meeting:serial.taken', { serial: other.serial }))).toBeVisible();
    await number.fill('9');
    await number.blur();
    await expect(screen.heading(`第9回 ${body}`)).toBeVisible();
  });

  await test.step('what the last meeting left open stands on top, and a role is finished there', async () => {
    const role = preparation.openRoles().getByRole('row').nth(1);
    const task = await role.getByRole('cell').nth(2).textContent();
    await screen.select(t('meeting:openPoints.stateOf', { task: task ?? '' }), t('word:roleState.done'));
    await expect(role).toContainText(t('word:roleState.done'));
  });

  await test.step('eight cases in one step: six come, two are stopped with the ways on', async () => {
    await preparation.section('agenda');
    await preparation.chooseCases([...agreed, ...unconfirmed]);
    const gate = screen.within(preparation.gate());
    await expect(preparation.gate()).toContainText(t('word:consent.unconfirmed'));
    for (const number of unconfirmed) await expect(preparation.gate()).toContainText(number);
    await gate.button(t('meeting:gate.supportAction', { basis: secret })).click();
    await expect(preparation.gate()).not.toContainText(unconfirmed[0]);
    await gate.button(t('meeting:gate.recordAction')).click();
    const consent = screen.within(page.getByRole('form', { name: t('consent:record') }));
    await consent.radio(t('consent:field.status'), t('consent:status.oral'));
    await keyboard.press('Control+Enter');
    await expect(preparation.gate()).toContainText(unconfirmed[1]);
    await gate.button(t('meeting:gate.nowAdd')).click();
    await expect(preparation.gate()).toBeHidden();
    await expect(preparation.row(unconfirmed[1])).toContainText(t('word:consent.oral'));
    await expect(preparation.row(unconfirmed[0])).toContainText(t('word:consent.unconfirmed'));
    await expect(preparation.row(agreed[0])).toContainText(t('word:agendaKind.monitoring'));
    expect(await preparation.order()).toHaveLength(8);
  });

  await test.step('its order by keys and by the pointer, its minutes and its times', async () => {
    const [first = '', second = '', third = ''] = await preparation.order();
    await preparation.row(second).click();
    await keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await preparation.order()).slice(0, 3)).toEqual([second, first, third]);
    await keyboard.press('Alt+ArrowDown');
    await keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await preparation.order()).slice(0, 3)).toEqual([first, third, second]);
    await keyboard.press('Alt+ArrowUp');
    await keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await preparation.order()).slice(0, 3)).toEqual([second, first, third]);
    await preparation.row(third).locator('[draggable]').dragTo(preparation.row(second));
    await expect.poll(async () => (await preparation.order()).slice(0, 3)).toEqual([third, second, first]);
    await preparation.row(third).click();
    await keyboard.press('Enter');
    await keyboard.type('３０');
    await keyboard.press('Enter');
    await keyboard.type('20');
    await keyboard.press('Enter');
    await expect(preparation.minutes(first)).toBeFocused();
    await screen.button(await sharing()).click();
    await expect(preparation.row(third)).toContainText(`${other.startsAt}–`);
    await expect(preparation.minutes(third)).toHaveValue('30');
    await expect(preparation.minutes(first)).not.toHaveValue('');
  });

  await test.step('who sits at which case, and what each may read of it', async () => {
    await preparation.section('table');
    const seat = preparation.seat('玉置 仁美', agreed[0]);
    await seat.click();
    await expect(preparation.reader()).toContainText('玉置 仁美');
    await expect(preparation.reader()).toContainText(t('meeting:reader.leftOut'));
    await keyboard.press('Space');
    await expect(seat).toHaveAttribute('aria-selected', 'false');
    await expect(preparation.reader()).toContainText(t('meeting:reader.nothing'));
    await keyboard.press('ArrowDown');
    await expect(preparation.reader()).toContainText('倉科 千尋');
    await keyboard.press('Home');
    await keyboard.press('Space');
    await expect(
      preparation.seats().getByRole('gridcell', { name: /^倉科 千尋/u, selected: true }),
    ).toHaveCount(0);
    const family = preparation.seat(relative, agreed[0]);
    await expect(family).toHaveAccessibleName(new RegExp(t('meeting:reader.family'), 'u'));
    await family.click();
    await expect(preparation.reader()).toContainText(t('meeting:reader.familyText'));
  });

  /** The words on the button, which names what is open and for how long. */
  async function sharing(): Promise<string> {
    const [before = ''] = t('meeting:time.share', { count: 6, minutes: '|' }).split('|');
    return (await page.getByRole('button', { name: before }).textContent()) ?? '';
  }
});

test('another rule for a law: what it does is said, and its cases stop', async ({ office }) => {
  const { page, screen, settings, start, t } = office;
  const preparation = new PreparationPages(office, office.frame);
  await start.openPractice();
  await settings.open('laws');
  const law = page.getByRole('region', { name: t('settings:laws.art106-6'), exact: true });
  await screen.within(law).radio(t('settings:laws.rule'), t('settings:laws.ruleName.consent'));
  const asking = screen.within(screen.dialog());
  await expect(screen.dialog()).toContainText(t('settings:laws.meeting.consent'));
  await asking.button(t('settings:laws.change')).click();
  await expect(screen.dialog()).toBeHidden();

  const { meetings } = await call(page, 'meeting.list', { fiscalYear: null });
  const coming = meetings.find(
    ({ finalised, legalBasis, withoutConsent }) =>
      !finalised && legalBasis === 'art106-6' && withoutConsent > 0,
  );
  if (coming === undefined) throw new Error('The practice town has no case without consent on an agenda.');
  await goTo(office, `/meetings/${coming.id}/agenda`);
  const stopped = preparation
    .agenda()
    .getByRole('row')
    .filter({ hasText: t('meeting:consent.blocked') });
  await stopped.first().click();
  await expect(office.meeting.gate()).toContainText(t('meeting:gate.noSupport'));
});

test('a case without consent is heard with consent asked for by a written reason alone', async ({
  office,
}) => {
  const { meeting, page, screen, start, t } = office;
  const preparation = new PreparationPages(office, office.frame);
  const reason = '虐待の通告があり、児童福祉法に基づき協議する';
  await start.create();
  const core: Caller = { call: (name, input) => call(page, name, input) };
  const { caseNumber } = await openCase(core, { name: '架空 花子' });
  const { id } = await addMeeting(core, 'art106-4', { heldOn: office.day(10) });
  await goTo(office, `/meetings/${id}/agenda`);
  await meeting.addCase(caseNumber);
  const gate = screen.within(preparation.gate());
  await expect(preparation.gate()).toContainText(t('word:consent.unconfirmed'));
  await expect(gate.button(t('meeting:gate.otherAction'))).toBeDisabled();
  await gate.field(t('meeting:field.exceptionReason')).fill(reason);
  await gate.button(t('meeting:gate.otherAction')).click();
  await expect(preparation.gate()).toBeHidden();
  await expect(preparation.row(caseNumber)).toContainText(t('word:consent.unconfirmed'));
  await expect(screen.field(t('meeting:field.exceptionReason'))).toHaveValue(reason);
  const { agenda } = await core.call('meeting.get', { id });
  expect(agenda).toMatchObject([{ legalBasis: 'art106-4', exceptionReason: reason }]);
});

test('a case the last meeting left undecided is put on this agenda from its open points', async ({
  office,
}) => {
  const { page, screen, start, t } = office;
  const preparation = new PreparationPages(office, office.frame);
  await start.openPractice();
  const { meetings } = await call(page, 'meeting.list', { fiscalYear: null });
  for (const { id } of meetings.filter(({ finalised }) => !finalised)) {
    const { undecided } = await call(page, 'meeting.openPoints', { id });
    const { agenda } = await call(page, 'meeting.get', { id });
    const left = undecided.find((entry) => agenda.every(({ caseNumber }) => caseNumber !== entry.caseNumber));
    if (left === undefined) continue;
    await goTo(office, `/meetings/${id}/preparation`);
    const name = `${left.caseNumber} ${left.householdLabel}`;
    await screen.button(t('meeting:openPoints.addCase', { name })).click();
    await expect(page.getByText(`${name} ${t('meeting:openPoints.isOnAgenda')}`)).toBeVisible();
    await preparation.section('agenda');
    await expect(preparation.row(left.caseNumber)).toBeVisible();
    return;
  }
  throw new Error('The practice town has no case that was left undecided.');
});

test('two hundred cases on one agenda are planned as one is', async ({ office }) => {
  const { page, start, t } = office;
  const preparation = new PreparationPages(office, office.frame);
  const { keyboard } = page;
  await start.openPractice();
  const core: Caller = { call: (name, input) => call(page, name, input) };
  const { id } = await addMeeting(core, 'art106-6', { heldOn: office.day(10) });
  for (let number = 1; number <= 200; number += 1) {
    const { id: caseId } = await openCase(core, { name: `仮名 ${String(number)}` });
    await call(page, 'meeting.addCase', {
      meetingId: id,
      caseId,
      kind: 'new',
      legalBasis: 'art106-6',
      exceptionReason: '',
      questions: '',
    });
  }
  await goTo(office, `/meetings/${id}/agenda`);
  await expect(preparation.agenda().getByRole('row')).toHaveCount(201);
  const [first = ''] = await preparation.order();
  await preparation.row(first).click();
  await keyboard.press('End');
  const last = (await preparation.order()).at(-1) ?? '';
  await expect(preparation.row(last)).toBeFocused();
  await keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await preparation.order()).at(-2)).toBe(last);
  await keyboard.press('Enter');
  await keyboard.type('5');
  await keyboard.press('Enter');
  await expect(preparation.minutes(last)).toHaveValue('5');
  await preparation.section('table');
  await expect(page.getByRole('tabpanel')).toContainText(t('meeting:table.emptyText'));
});
