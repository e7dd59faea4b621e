import type { Caller } from '../fixtures/core.ts';
import { seat } from '../fixtures/packets.ts';
import { addMeeting, openCase } from '../fixtures/records.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './go-to.ts';
import type { Office } from './office.ts';
import { call } from './pages/open-case.ts';

const relative = '架空 花子';

test('an attendee who bears the name of the family is told of at adding, on the agenda and before print', async ({
  office,
}) => {
  const { page, screen, t } = office;
  const { id, entry, core } = await meetingOfCase(office);
  const warning = page.getByRole('note').filter({ hasText: t('meeting:reader.familyList') });
  await goTo(office, `/meetings/${id}/attendees`);
  await expect(page.getByRole('table', { name: t('meeting:section.attendees') })).toBeVisible();
  await expect(warning).toBeHidden();
  await seat(core, id, [{ name: relative }, { name: '織部 梢' }]);
  await expect(warning).toContainText(relative);
  await expect(warning).toContainText(entry.caseNumber);
  await expect(warning).not.toContainText('織部 梢');
  await goTo(office, `/meetings/${id}/agenda`);
  await expect(warning).toContainText(relative);
  await goTo(office, `/print/packet/${id}`);
  await office.print.isShown();
  await screen.radio(t('print:meeting.use'), t('print:meeting.useOf.handout'));
  const readers = page.getByRole('group', { name: t('print:meeting.readers') });
  await expect(readers.getByText(t('print:meeting.family'))).toHaveCount(1);
});

test('a case on the agenda of an unfinished meeting stays: the screen names the meeting and opens it', async ({
  office,
}) => {
  const { page, screen, t } = office;
  const { id, entry, core } = await meetingOfCase(office);
  const { title, agenda } = await core.call('meeting.get', { id });
  await goTo(office, `/cases/${entry.id}/status`);
  await screen.button(t('case:removal.do')).click();
  const refused = page.getByRole('alert').filter({ hasText: t('problem:unfinished-meeting') });
  await expect(refused).toBeVisible();
  await refused.getByRole('button', { name: title }).click();
  await expect(page).toHaveURL(new RegExp(`/meetings/${id}/agenda`, 'u'));
  expect(agenda).toHaveLength(1);
});

test('the hours of a case by hand: an end before its start is said beside it and not saved, the right one is', async ({
  office,
}) => {
  const { screen, t } = office;
  const { id, core } = await meetingOfCase(office);
  const hours = async () => {
    const { agenda } = await core.call('meeting.get', { id });
    return agenda.map(({ startedAt, endedAt }) => [startedAt, endedAt]);
  };
  await goTo(office, `/meetings/${id}/record`);
  const end = screen.field(t('meeting:field.endedAt'));
  await screen.field(t('meeting:field.startedAt')).fill('1340');
  await end.fill('13:30');
  await end.blur();
  await expect(office.page.getByText(t('problem:end-before-start')).first()).toBeVisible();
  expect(await hours()).not.toContainEqual(['13:40', '13:30']);
  await end.fill('午後1時55分');
  await end.blur();
  await expect.poll(hours).toEqual([['13:40', '13:55']]);
  await expect(end).toHaveValue('13:55');
});

/** A meeting with one attendee and one case. */
async function meetingOfCase(office: Office) {
  await office.start.create();
  const core: Caller = { call: (name, input) => call(office.page, name, input) };
  const entry = await openCase(core, { name: relative });
  const { id } = await addMeeting(core, 'art106-6');
  await seat(core, id, [{ name: '織部 梢' }]);
  await core.call('meeting.addCase', {
    meetingId: id,
    caseId: entry.id,
    kind: 'new',
    legalBasis: 'art106-6',
    exceptionReason: '',
    questions: '',
  });
  return { id, entry, core };
}
