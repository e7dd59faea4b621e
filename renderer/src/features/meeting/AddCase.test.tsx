// @vitest-environment jsdom
import { t } from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CaseSummary } from '../../../../domain/contract/case.ts';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { caseId, meetingId } from '../../../../domain/contract/scalars.ts';
import { pass } from '../../../../tests/fixtures/react.ts';
import { failures, press, renderInWindow } from '../../../../tests/fixtures/window.tsx';
import { installMockBridge } from '../../bridge/mock-bridge.ts';
import { OperationError } from '../../bridge/bridge.ts';
import { AddCase } from './AddCase.tsx';
import { SavesProvider, useMeetingSaves } from './saves.ts';

const meeting = {
  id: meetingId.parse('01900000-0000-7000-8000-000000000001'),
  agenda: [],
} as unknown as MeetingDetail;
const open = {
  id: caseId.parse('01900000-0000-7000-8000-000000000002'),
  caseNumber: '8-001',
  householdLabel: '架空家',
  lastContactOn: null,
} as unknown as CaseSummary;

function Page() {
  return (
    <SavesProvider value={useMeetingSaves(meeting.id)}>
      <AddCase meeting={meeting} onAdded={() => undefined} />
    </SavesProvider>
  );
}

const options = (): (string | null)[] =>
  [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);

beforeEach(() => vi.useFakeTimers());

test('until the open cases have come, the list says that it is loading and not that there is none', async () => {
  let come: () => void = () => undefined;
  installMockBridge({
    'case.list': () => new Promise((resolve) => (come = () => resolve({ cases: [open], total: 1 }))),
  });
  renderInWindow(<Page />);
  await pass(100);
  press(t('meeting:agenda.addMany'));
  await pass(100);
  expect(options()).toEqual([t('ui:loading')]);
  come();
  await pass(100);
  expect(options()).toEqual([expect.stringContaining('8-001 架空家')]);
});

test('open cases that cannot be read are told of', async () => {
  installMockBridge({ 'case.list': () => Promise.reject(new OperationError('busy', [], null)) });
  renderInWindow(<Page />);
  await pass(10_000);
  expect(failures()).toHaveLength(1);
});
