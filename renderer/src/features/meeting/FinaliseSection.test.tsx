// @vitest-environment jsdom
import { t } from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { agendaItemId, civilDate, meetingId } from '../../../../domain/contract/scalars.ts';
import { pass } from '../../../../tests/fixtures/react.ts';
import { press, renderInWindow } from '../../../../tests/fixtures/window.tsx';
import { installMockBridge, type MockBridge } from '../../bridge/mock-bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FinaliseSection } from './FinaliseSection.tsx';
import { SavesProvider, useMeetingSaves } from './saves.ts';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');
const item = agendaItemId.parse('01900000-0000-7000-8000-000000000002');
const role = { agencyId: null, agencyName: '社協', worker: '', task: '訪問する', due: '' };
const meeting = {
  id,
  rowVersion: 1,
  title: '第2回 支援会議',
  serial: 2,
  heldOn: civilDate.parse('2026-11-20'),
  chair: '',
  attendees: [],
  agenda: [
    {
      id: item,
      caseNumber: '8-001',
      householdLabel: '架空家',
      reported: '',
      discussed: '',
      decided: '訪問を続ける',
      startedAt: '13:30',
      endedAt: null,
      roles: [{ ...role, dueOn: null, state: 'done' }],
    },
  ],
  closing: '',
  checkedOn: null,
  finalisedAt: null,
  decidedOn: null,
} as unknown as MeetingDetail;

let bridge: MockBridge;
/** What is typed and not saved, by the name of its form. */
let drafts: Record<string, unknown>;
const onGo = vi.fn();

function Page() {
  const { data } = useQueryOperation('meeting.get', { id });
  const saves = useMeetingSaves(id);
  return (
    <SavesProvider value={saves}>
      {data !== undefined && <FinaliseSection meeting={data} onGo={onGo} />}
    </SavesProvider>
  );
}

beforeEach(async () => {
  vi.useFakeTimers();
  drafts = {};
  onGo.mockClear();
  bridge = installMockBridge({
    'meeting.get': () => meeting,
    'draft.get': ({ form }) => ({
      draft:
        form in drafts
          ? { content: JSON.stringify(drafts[form]), savedAt: '2026-11-20T00:00:00.000Z' }
          : null,
    }),
    'meeting.finalise': () => ({}),
  });
  renderInWindow(<Page />);
  await pass(1_000);
});

const finalise = async (): Promise<void> => {
  press(t('meeting:finalise.action'));
  await pass(1_000);
  press(t('meeting:finalise.action'));
  await pass(1_000);
};
const isFinal = (): boolean => bridge.calls.some(({ name }) => name === 'meeting.finalise');

test.each([
  [
    'a role without its agency',
    `meetingRoles:${item}`,
    [role, { ...role, agencyName: '' }],
    'roles',
    'record',
  ],
  [
    'notes',
    `meetingRecord:${item}`,
    { reported: '会えた', discussed: '', decided: '訪問を続ける' },
    'record',
    'record',
  ],
  [
    'an end that cannot be read',
    `meetingHours:${item}`,
    { startedAt: '13:30', endedAt: 'すぐ' },
    'hours',
    'record',
  ],
  ['a written reason', `meetingAgenda:${item}`, { exceptionReason: '命にかかわるため' }, 'hearing', 'agenda'],
] as const)(
  '%s that stands in a draft only keeps the minutes open, and is named',
  async (_, form, text, part, section) => {
    drafts[form] = text;
    await finalise();
    expect(isFinal()).toBe(false);
    expect(document.body.textContent).toContain(t('problem:unsaved-text'));
    press(t(`meeting:missing.${part}`, { name: '8-001 架空家' }));
    expect(onGo).toHaveBeenCalledWith(section, item);
  },
);

test.each([
  ['closing words', `meetingClosing:${id}`, '次回は12月', 'closing', 'record'],
  [
    'a chair beside a day that cannot be read',
    `meetingBasics:${id}`,
    { chair: '見本 係長' },
    'basics',
    'preparation',
  ],
  ['a number that was refused', `meetingSerial:${id}`, { serial: 1 }, 'serial', 'preparation'],
] as const)('%s in a draft only keep the minutes open', async (_, form, text, part, section) => {
  drafts[form] = text;
  await finalise();
  expect(isFinal()).toBe(false);
  press(t(`meeting:missing.${part}`));
  expect(onGo).toHaveBeenCalledWith(section, undefined);
});

test('with nothing unsaved the minutes become final; a draft of what is saved is nothing', async () => {
  drafts[`meetingRoles:${item}`] = { typed: [role], base: [] };
  drafts[`meetingSerial:${id}`] = { serial: 2 };
  drafts[`meetingClosing:${id}`] = '';
  await finalise();
  expect(isFinal()).toBe(true);
});

test('a list kept by an earlier version that says what is saved is nothing', async () => {
  drafts[`meetingRoles:${item}`] = [role];
  await finalise();
  expect(isFinal()).toBe(true);
});

test('a case without the time it was closed at is told of before', async () => {
  press(t('meeting:finalise.action'));
  await pass(1_000);
  expect(document.body.textContent).toContain(t('meeting:finalise.unended', { count: 1 }));
});
