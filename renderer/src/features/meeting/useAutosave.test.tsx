// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { meetingId } from '../../../../domain/contract/scalars.ts';
import { pass, render } from '../../../../tests/fixtures/react.ts';
import { call } from '../../bridge/bridge.ts';
import { installMockBridge } from '../../bridge/mock-bridge.ts';
import { createQueryClient } from '../../bridge/query-client.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { SavesProvider, useMeetingSaves } from './saves.ts';
import { useAutosave, type Autosave } from './useAutosave.ts';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');
const now = '2026-11-20T00:00:00.000Z';

let form: Autosave<string>;
let file: { decisionNumber: string; rowVersion: number };
let draft: string | null;
/** What the core was given to save, in its order. */
let saves: string[];

function Form({ saved }: { saved: string }) {
  const own = useAutosave<string, string>({
    form: 'meetingDecision',
    saved,
    toTyped: (text) => text,
    read: (text) => ({ ok: true, fields: text }),
    save: (decisionNumber, { rowVersion }) =>
      call('meeting.decide', { id, rowVersion, decidedOn: null, decisionNumber }),
  });
  useEffect(() => {
    form = own;
  });
  return null;
}

function Page() {
  const saves = useMeetingSaves(id);
  const { data } = useQueryOperation('meeting.get', { id });
  return (
    <SavesProvider value={saves}>{data !== undefined && <Form saved={data.decisionNumber} />}</SavesProvider>
  );
}

/** Opens the form; each answer of the core takes so long. */
async function open(latency: number): Promise<void> {
  const wait = (): Promise<void> => new Promise((done) => setTimeout(done, latency));
  installMockBridge({
    'draft.get': () => ({ draft: draft === null ? null : { content: draft, savedAt: now } }),
    'draft.save': ({ content }) => {
      draft = content;
      return { savedAt: now };
    },
    'draft.discard': () => {
      draft = null;
      return {};
    },
    'meeting.get': async () => {
      const stood = { id, ...file };
      await wait();
      return stood as OutputOf<'meeting.get'>;
    },
    'meeting.decide': async ({ decisionNumber, rowVersion }) => {
      saves.push(decisionNumber);
      await wait();
      file = { decisionNumber, rowVersion: rowVersion + 1 };
      return {};
    },
  });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Page />
    </QueryClientProvider>,
  );
  await pass(1_000);
}

const type = (text: string): void =>
  act(() => {
    form.set(text);
  });

const leave = (): void =>
  act(() => {
    form.flush();
  });

beforeEach(() => {
  vi.useFakeTimers();
  file = { decisionNumber: '福第1号', rowVersion: 1 };
  draft = null;
  saves = [];
});

test.each([
  [5, 150],
  [80, 100],
  [150, 150],
  [150, 400],
])('a change is taken back: answers take %i ms, the second change comes after %i', async (latency, gap) => {
  await open(latency);
  type('福第2号');
  leave();
  await pass(gap);
  type('福第1号');
  leave();
  await pass(5_000);
  expect(saves).toEqual(['福第2号', '福第1号']);
  expect([form.typed, file.decisionNumber, draft]).toEqual(['福第1号', '福第1号', null]);
});

test('text found again stands in the form at once; what is typed next is saved with it', async () => {
  draft = JSON.stringify('福第1号の2');
  await open(5);
  expect([form.typed, form.foundAt]).toEqual(['福第1号の2', now]);
  type(`${form.typed}の3`);
  leave();
  await pass(5_000);
  expect([form.typed, file.decisionNumber, draft]).toEqual(['福第1号の2の3', '福第1号の2の3', null]);
});

test('text found again can be given up, also when it has been saved meanwhile', async () => {
  draft = JSON.stringify('書きかけ');
  await open(5);
  leave();
  await pass(5_000);
  expect(file.decisionNumber).toBe('書きかけ');
  act(() => {
    form.giveUp();
  });
  await pass(5_000);
  expect([form.typed, file.decisionNumber, form.foundAt, draft]).toEqual(['福第1号', '福第1号', null, null]);
});

test('a draft that says what is saved anyway is not news', async () => {
  draft = JSON.stringify('福第1号');
  await open(5);
  expect([form.typed, form.foundAt]).toEqual(['福第1号', null]);
});
