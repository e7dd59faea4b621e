// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { expect, test } from 'vitest';
import { render } from '../../../tests/fixtures/react.ts';
import { useAttempt } from './useAttempt.ts';

let attempt: ReturnType<typeof useAttempt>;

function Form() {
  const own = useAttempt();
  useEffect(() => {
    attempt = own;
  });
  return null;
}

test('pressed again before all of it is done, nothing is done twice', async () => {
  render(<Form />);
  const steps: string[] = [];
  let finish: () => void = () => undefined;
  const work = async (): Promise<void> => {
    steps.push('saved');
    await new Promise<void>((resolve) => (finish = resolve));
    steps.push('draft gone');
  };
  // Twice in one moment, and once more while the draft is being thrown away.
  act(() => {
    void attempt.run(work);
    void attempt.run(work);
  });
  expect(attempt.isPending).toBe(true);
  await act(() => attempt.run(work));
  await act(async () => finish());
  expect(steps).toEqual(['saved', 'draft gone']);
  expect(attempt).toMatchObject({ isPending: false, failure: null, attempt: 0 });
});

test('what failed is told, counted, forgotten when answered, and can be tried again', async () => {
  render(<Form />);
  const refused = new Error('refused');
  expect(await act(() => attempt.run(() => Promise.reject(refused)))).toBe(false);
  expect(attempt).toMatchObject({ isPending: false, failure: refused, attempt: 1 });
  act(() => attempt.forget());
  expect(attempt.failure).toBeNull();
  let isDone = false;
  const done = await act(() =>
    attempt.run(async () => {
      isDone = true;
    }),
  );
  expect([isDone, done]).toEqual([true, true]);
});
