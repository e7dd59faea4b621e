// @vitest-environment jsdom
import { useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { pass, render } from '../../../tests/fixtures/react.ts';
import { OperationError } from '../bridge/bridge.ts';
import { installMockBridge } from '../bridge/mock-bridge.ts';
import { useDraft, type Draft } from './useDraft.ts';

let draft: Draft<string>;
let saved: string[];
let failure: OperationError | null;

function Form() {
  const own = useDraft<string>('intake');
  useEffect(() => {
    draft = own;
  });
  return null;
}

beforeEach(async () => {
  vi.useFakeTimers();
  saved = [];
  failure = null;
  installMockBridge({
    'draft.get': () => ({ draft: null }),
    'draft.save': ({ content }) => {
      if (failure) throw failure;
      saved.push(JSON.parse(content) as string);
      return { savedAt: '2026-11-20T00:00:00.000Z' };
    },
  });
  render(<Form />);
  await pass(0);
});

test('typed text is kept a moment later, the last wording only', async () => {
  draft.keep('訪');
  draft.keep('訪問');
  await pass(2_000);
  expect(saved).toEqual(['訪問']);
  expect(draft).toMatchObject({ savedAt: '2026-11-20T00:00:00.000Z', isFailing: false });
});

test('typing without a pause is kept all the same', async () => {
  for (const text of ['訪', '訪問', '訪問し', '訪問した']) {
    draft.keep(text);
    await pass(1_000);
  }
  expect(saved[0]).toBe('訪問');
});

test('text that could not be kept is tried again, and the form knows', async () => {
  failure = new OperationError('disk-full', [], null);
  draft.keep('訪問');
  await pass(2_000);
  expect(draft.isFailing).toBe(true);
  failure = null;
  await pass(5_000);
  expect(saved).toEqual(['訪問']);
  expect(draft.isFailing).toBe(false);
});

test('newer text replaces what could not be kept', async () => {
  failure = new OperationError('busy', [], null);
  draft.keep('訪');
  await pass(2_000);
  failure = null;
  draft.keep('訪問した');
  await pass(7_000);
  expect(saved).toEqual(['訪問した']);
});

test('what is still unkept is kept when the window hides and when the form goes', async () => {
  draft.keep('途中');
  window.dispatchEvent(new Event('pagehide'));
  await pass(0);
  expect(saved).toEqual(['途中']);
  draft.keep('途中まで');
  render(null);
  await pass(0);
  expect(saved).toEqual(['途中', '途中まで']);
});

test('a draft that cannot go fails nothing: what it was typed for may stand already', async () => {
  draft.keep('訪問');
  await pass(2_000);
  await expect(draft.discard()).resolves.toBeUndefined();
  await pass(10_000);
  expect(saved).toEqual(['訪問']);
});
