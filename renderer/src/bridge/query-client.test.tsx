// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { pass, render } from '../../../tests/fixtures/react.ts';
import { installMockBridge, type MockBridge } from './mock-bridge.ts';
import { createQueryClient, refreshOnChange } from './query-client.ts';
import { useQueryOperation } from './use-operation.ts';

let bridge: MockBridge;
/** What stands in the file, and the answers under way; each says what stood there when it was asked for. */
let stored: string;
let answers: (() => void)[];

function Page() {
  const { data } = useQueryOperation('agency.list', {});
  return <p>{data?.agencies.map(({ name }) => name).join()}</p>;
}

beforeEach(async () => {
  vi.useFakeTimers();
  stored = '社協';
  answers = [];
  bridge = installMockBridge({
    'agency.list': () => {
      const agencies = [{ name: stored }];
      return new Promise((resolve) => answers.push(() => resolve({ agencies } as never)));
    },
  });
  const client = createQueryClient();
  refreshOnChange(client);
  render(
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>,
  );
  await pass(0);
});

const answer = async (): Promise<void> => {
  answers.shift()?.();
  await pass(10);
};
const commit = async (name: string): Promise<void> => {
  stored = name;
  bridge.emit({ event: 'changed', topics: ['agency'] });
  await pass(10);
};

test('what a commit has changed is asked for again', async () => {
  await answer();
  await commit('地域包括');
  await answer();
  expect(document.body.textContent).toBe('地域包括');
});

test('a first answer that is older than the commit does not stay', async () => {
  await commit('地域包括');
  await answer();
  await answer();
  expect(document.body.textContent).toBe('地域包括');
});
