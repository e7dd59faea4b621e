// @vitest-environment jsdom
import { t } from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { meetingId } from '../../../../../domain/contract/scalars.ts';
import { pass } from '../../../../../tests/fixtures/react.ts';
import { press, renderInWindow, type } from '../../../../../tests/fixtures/window.tsx';
import { installMockBridge, type MockBridge } from '../../../bridge/mock-bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { SavesProvider, useMeetingSaves } from '../saves.ts';
import { CheckPart } from './CheckPart.tsx';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');
let bridge: MockBridge;

function Page() {
  const { data } = useQueryOperation('meeting.get', { id });
  const saves = useMeetingSaves(id);
  return <SavesProvider value={saves}>{data && <CheckPart meeting={data} />}</SavesProvider>;
}

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00') });
  bridge = installMockBridge({
    'meeting.get': () => ({ id, rowVersion: 1, checkedOn: null }) as unknown as MeetingDetail,
    'meeting.check': () => ({}),
  });
  renderInWindow(<Page />);
  await pass(1_000);
});

test('a check without a name is asked for one beside its field, and is written down with it', async () => {
  const field = document.querySelector('input')!;
  press(t('closing:check.action'));
  await pass(1_000);
  expect(bridge.calls.filter(({ name }) => name === 'meeting.check')).toEqual([]);
  expect(document.body.textContent).toContain(t('problem:required'));
  type(field, '見本 係長');
  expect(document.body.textContent).not.toContain(t('problem:required'));
  press(t('closing:check.action'));
  await pass(1_000);
  expect(bridge.calls.filter(({ name }) => name === 'meeting.check')).toMatchObject([
    { input: { checkedOn: '2026-11-20', checkedBy: '見本 係長' } },
  ]);
});
