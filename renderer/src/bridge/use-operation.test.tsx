// @vitest-environment jsdom
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { act, StrictMode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { render } from '../../../tests/fixtures/react.ts';
import { OperationError } from './bridge.ts';
import { installMockBridge } from './mock-bridge.ts';
import { createQueryClient } from './query-client.ts';
import { useCommand } from './use-operation.ts';

let client: QueryClient;
let unseen: string[];
let fail: () => void;

function Form() {
  const lock = useCommand('office.lock');
  return (
    <button type="button" onClick={() => lock.mutate({})}>
      {lock.error?.code}
    </button>
  );
}

const show = (isForm: boolean): void =>
  render(
    <StrictMode>
      <QueryClientProvider client={client}>{isForm && <Form />}</QueryClientProvider>
    </StrictMode>,
  );
const failNow = async (): Promise<void> => {
  await act(async () => {
    fail();
    await new Promise((resolve) => setTimeout(resolve));
  });
};

beforeEach(() => {
  unseen = [];
  client = createQueryClient(({ code }) => unseen.push(code));
  installMockBridge({
    'office.lock': () =>
      new Promise((_, reject) => {
        fail = () => {
          reject(new OperationError('disk-full', [], null));
        };
      }),
  });
  show(true);
  act(() => document.querySelector('button')?.click());
});

test('a command that fails says so where it was asked for', async () => {
  await failNow();
  expect(document.body.textContent).toBe('disk-full');
  expect(unseen).toEqual([]);
});

test('where that has been left, the failure is told all the same', async () => {
  show(false);
  await failNow();
  expect(unseen).toEqual(['disk-full']);
});
