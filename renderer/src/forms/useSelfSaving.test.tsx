// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { pass, render } from '../../../tests/fixtures/react.ts';
import { useSelfSaving, type SelfSaving } from './useSelfSaving.ts';

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

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  answer = () => Promise.resolve();
  render(<Form />);
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
  if (leave === 'pagehide') act(() => void window.dispatchEvent(new Event('pagehide')));
  else render(null);
  await pass(0);
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
