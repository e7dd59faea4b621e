// @vitest-environment jsdom
import { t } from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HandoutCopy } from '../../../../../domain/contract/handout.ts';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { attendeeId, civilDate, handoutCopyId, meetingId } from '../../../../../domain/contract/scalars.ts';
import { pass } from '../../../../../tests/fixtures/react.ts';
import { failures, press, renderInWindow, type } from '../../../../../tests/fixtures/window.tsx';
import { OperationError } from '../../../bridge/bridge.ts';
import { installMockBridge, type MockBridge } from '../../../bridge/mock-bridge.ts';
import { CopiesSection } from './CopiesSection.tsx';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');
const day = civilDate.parse('2026-11-20');
const recipients = ['架空 一', '架空 二', '架空 三'];

let bridge: MockBridge;
let file: HandoutCopy[];
/** Why the core writes nothing; null: it writes. */
let refusal: OperationError | null;

beforeEach(async () => {
  vi.useFakeTimers();
  refusal = null;
  file = recipients.map((recipient, index) => ({
    id: handoutCopyId.parse(`01900000-0000-7000-8000-00000000001${String(index)}`),
    rowVersion: 1,
    meetingId: id,
    meetingTitle: '第1回 支援会議',
    heldOn: day,
    number: index + 1,
    recipient,
    attendeeId: attendeeId.parse(`01900000-0000-7000-8000-00000000002${String(index)}`),
    printNumber: `8-${String(index + 1)}`,
    issuedOn: day,
    state: 'out',
    settledOn: null,
    note: '',
  }));
  bridge = installMockBridge({
    'handout.list': async () => {
      const copies = file;
      await answerTime();
      return { copies, total: copies.length };
    },
    'handout.setState': async ({ copies, state, note }) => {
      await answerTime();
      const versions = new Map(copies.map((copy) => [copy.id, copy.rowVersion]));
      if (file.some((copy) => (versions.get(copy.id) ?? copy.rowVersion) !== copy.rowVersion))
        throw new OperationError('stale-version', [], null);
      if (refusal !== null) throw refusal;
      file = file.map((copy) =>
        versions.has(copy.id)
          ? { ...copy, rowVersion: copy.rowVersion + 1, state, note: note ?? copy.note }
          : copy,
      );
      return {};
    },
  });
  renderInWindow(<CopiesSection meeting={{ id } as MeetingDetail} />);
  await pass(1_000);
});

const answerTime = (): Promise<void> => new Promise((done) => setTimeout(done, 100));
const states = (): string[] => file.map(({ state }) => state);
const tick = (index: number): void =>
  press(t('closing:copies.tick', { number: index + 1, recipient: recipients[index] }));

test('ticked without waiting for the answer, no copy is refused for the one before it', async () => {
  tick(0);
  tick(1);
  tick(0);
  press(t('closing:copies.all', { count: 3 }));
  await pass(5_000);
  expect(bridge.calls.filter(({ name }) => name === 'handout.setState')).toHaveLength(4);
  expect(states()).toEqual(['collected', 'collected', 'collected']);
  expect(failures()).toEqual([]);
});

const dialog = (): Element | null => document.querySelector('[role=dialog]');
const note = (): HTMLInputElement => {
  const field = dialog()?.querySelector<HTMLInputElement>('input[type=text]');
  if (!field) throw new Error('no field for the reason');
  return field;
};
const ask = (index: number): void =>
  press(t('closing:copies.whyOf', { number: index + 1, recipient: recipients[index] }));

test('a reason that could not be saved stays in its dialog, which says why', async () => {
  ask(1);
  type(note(), '訪問に使う');
  refusal = new OperationError('disk-full', [], null);
  press(t('closing:copies.write'));
  await pass(1_000);
  expect(dialog()?.textContent).toContain(t('error:disk-full.title'));
  expect(note().value).toBe('訪問に使う');
  expect(states()).toEqual(['out', 'out', 'out']);

  refusal = null;
  press(t('closing:copies.write'));
  await pass(1_000);
  expect(dialog()).toBeNull();
  expect(file[1]).toMatchObject({ state: 'kept', note: '訪問に使う' });
});

test('a dialog says nothing of a tick that failed before it', async () => {
  refusal = new OperationError('disk-full', [], null);
  tick(0);
  await pass(1_000);
  expect(failures()).toHaveLength(1);
  ask(1);
  press(t('closing:copies.write'));
  await pass(1_000);
  expect(dialog()?.textContent).toContain(t('problem:required'));
  expect(dialog()?.textContent).not.toContain(t('error:disk-full.title'));
});
