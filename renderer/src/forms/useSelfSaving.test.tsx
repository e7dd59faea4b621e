// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSelfSaving, type SelfSaving } from './useSelfSaving.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let saving: SelfSaving<string>;
let saved: string[];
let answer: () => Promise<void>;

function Form() {
  const own = useSelfSaving<string>((value) => {
    saved.push(value);
    return answer();
  });
  useEffect(() => {
    saving = own;
  });
  return null;
}

const pass = (milliseconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  answer = () => Promise.resolve();
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Form />));
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

test('saves once, the last value, when a moment has passed', async () => {
  expect(saving.status).toBeNull();
  saving.keep('福');
  saving.keep('福祉');
  await pass(100);
  expect(saved).toEqual([]);
  await pass(2_000);
  expect(saved).toEqual(['福祉']);
  expect(saving.status).toMatchObject({ kind: 'saved' });
});

test('a second save waits for the first', async () => {
  const first = Promise.withResolvers<undefined>();
  answer = () => first.promise;
  saving.keep('一');
  await act(async () => saving.flush());
  saving.keep('二');
  await act(async () => saving.flush());
  expect(saved).toEqual(['一']);
  expect(saving.status).toEqual({ kind: 'saving' });
  first.resolve(undefined);
  await pass(0);
  expect(saved).toEqual(['一', '二']);
});

test.each(['pagehide', 'unmount'])('saves at once on %s', async (leave) => {
  saving.keep('書きかけ');
  await act(async () =>
    leave === 'pagehide' ? void window.dispatchEvent(new Event('pagehide')) : root.render(null),
  );
  expect(saved).toEqual(['書きかけ']);
});

test('what cannot be saved is held back, and the person is told', async () => {
  saving.keep('名前');
  await act(async () => saving.hold());
  await pass(2_000);
  expect(saved).toEqual([]);
  expect(saving.status).toEqual({ kind: 'unsaved' });
});

test('after a failure the next change is saved again', async () => {
  const failure = new Error('refused');
  answer = () => Promise.reject(failure);
  saving.keep('一');
  await pass(2_000);
  expect(saving).toMatchObject({ status: { kind: 'failed' }, error: failure });
  answer = () => Promise.resolve();
  saving.keep('二');
  await pass(2_000);
  expect(saved).toEqual(['一', '二']);
  expect(saving).toMatchObject({ status: { kind: 'saved' }, error: null });
});
