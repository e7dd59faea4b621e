// @vitest-environment jsdom
import { t } from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { meetingId as toMeetingId } from '../../../../../domain/contract/scalars.ts';
import { notice } from '../../../../../tests/fixtures/packet-views.ts';
import { sizes } from '../../../../../tests/fixtures/print-views.ts';
import { pass } from '../../../../../tests/fixtures/react.ts';
import { failures, press, renderInWindow } from '../../../../../tests/fixtures/window.tsx';
import { OperationError } from '../../../bridge/bridge.ts';
import { installMockBridge } from '../../../bridge/mock-bridge.ts';
import { NoticeOptions } from './NoticeOptions.tsx';

const meetingId = toMeetingId.parse('01900000-0000-7000-8000-000000000001');
let view = notice(sizes.usual);
const letters = [['見本町社会福祉協議会', '日下 花子　様'], ['織部 梢　様']];

/** What became of it, in its order. */
let steps: string[];
let copied: string;
let clipboard: (text: string) => Promise<void>;
let logs: (input: InputOf<'print.issue'>) => void;

beforeEach(() => {
  vi.useFakeTimers();
  steps = [];
  clipboard = () => Promise.resolve();
  logs = ({ request, way }) => steps.push(`${request.kind} by ${way}`);
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => {
        await clipboard(text);
        steps.push('copied');
        copied = text;
      },
    },
  });
  installMockBridge({
    'meeting.get': () => ({ id: meetingId, attendees: [] as MeetingDetail['attendees'] }) as MeetingDetail,
    'print.view': () => view,
    'print.issue': (input) => {
      logs(input);
      return { ...view, printNumber: '8-1' };
    },
    'print.settle': ({ printNumbers, left }) => {
      steps.push(`${printNumbers.join()} ${left ? 'left' : 'stayed'}`);
      return {};
    },
  });
  view = notice(sizes.usual);
});

async function show(): Promise<void> {
  renderInWindow(
    <NoticeOptions request={{ kind: 'meeting-notice', meetingId, attendeeIds: [] }} onChange={vi.fn()} />,
  );
  await pass(0);
}

const copy = async (): Promise<void> => {
  press(t('print:meeting.copy'));
  await pass(0);
};

test('the words are logged, then copied, and the person is told', async () => {
  await show();
  await copy();
  expect(steps).toEqual(['meeting-notice by clipboard', 'copied', '8-1 left']);
  expect(document.body.textContent).toContain(t('print:meeting.copied'));
  expect(failures()).toEqual([]);
});

test.each([
  ['one', letters.slice(0, 1), '見本町社会福祉協議会\n日下 花子　様\n'],
  ['several', letters, '\n構成員　各位\n'],
])('the text to %s names nobody but whom it goes to', async (_, to, words) => {
  view = { ...notice(sizes.usual), letters: to };
  await show();
  await copy();
  expect(copied).toContain(words);
  expect(copied).not.toContain('織部 梢');
});

test('of words the clipboard refuses the log says that they stayed, and the person is told until they are copied', async () => {
  clipboard = () => Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError'));
  await show();
  await copy();
  expect(steps).toEqual(['meeting-notice by clipboard', '8-1 stayed']);
  expect(failures().join('\n')).toContain(t('print:meeting.notCopied'));
  clipboard = () => Promise.resolve();
  await copy();
  expect(failures()).toEqual([]);
});

test('words that cannot be logged are not copied', async () => {
  logs = () => {
    throw new OperationError('disk-full', [], null);
  };
  await show();
  await copy();
  expect(steps).toEqual([]);
  expect(failures().join('\n')).toContain(t('error:disk-full.title'));
});
