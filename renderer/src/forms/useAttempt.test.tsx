// @vitest-environment jsdom
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { act, useEffect } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { render } from '../../../tests/fixtures/react.ts';
import { OperationError } from '../bridge/bridge.ts';
import { installMockBridge } from '../bridge/mock-bridge.ts';
import { createQueryClient } from '../bridge/query-client.ts';
import { useCommand } from '../bridge/use-operation.ts';
import { useAttempt } from './useAttempt.ts';

let client: QueryClient;
let unseen: string[];
let attempt: ReturnType<typeof useAttempt>;
let command: ReturnType<typeof useCommand<'office.lock'>>;

function Form() {
  const own = useAttempt();
  const lock = useCommand('office.lock');
  useEffect(() => {
    attempt = own;
    command = lock;
  });
  return null;
}

const show = (isForm: boolean): void =>
  render(<QueryClientProvider client={client}>{isForm && <Form />}</QueryClientProvider>);

beforeEach(() => {
  unseen = [];
  client = createQueryClient(({ code }) => unseen.push(code));
  show(true);
});

test('pressed again before all of it is done, nothing is done twice', async () => {
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

test('what fails after the form was left is told of once, also where a command within it failed', async () => {
  let fail: () => void = () => undefined;
  installMockBridge({
    'office.lock': () =>
      new Promise((_, reject) => {
        fail = () => {
          reject(new OperationError('disk-full', [], null));
        };
      }),
  });
  let isDone: Promise<boolean> = Promise.resolve(true);
  const work = async (): Promise<void> => {
    await command.mutateAsync({});
  };
  await act(async () => {
    isDone = attempt.run(work);
  });
  show(false);
  await act(async () => fail());
  expect(await isDone).toBe(false);
  expect(unseen).toEqual(['disk-full']);
});

test('what fails while the form is there stands in it and nowhere else', async () => {
  const refused = new OperationError('disk-full', [], null);
  await act(() => attempt.run(() => Promise.reject(refused)));
  expect(attempt.failure).toBe(refused);
  expect(unseen).toEqual([]);
});
