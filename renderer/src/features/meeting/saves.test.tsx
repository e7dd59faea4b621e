// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { expect, test, vi } from 'vitest';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { meetingId } from '../../../../domain/contract/scalars.ts';
import { pass, render } from '../../../../tests/fixtures/react.ts';
import { installMockBridge } from '../../bridge/mock-bridge.ts';
import { createQueryClient } from '../../bridge/query-client.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useMeetingSaves, type Saves } from './saves.ts';

const id = meetingId.parse('01900000-0000-7000-8000-000000000001');
const client = createQueryClient();
let saves: Saves;

function Page() {
  useQueryOperation('meeting.get', { id });
  const own = useMeetingSaves(id);
  useEffect(() => {
    saves = own;
  });
  return null;
}

const open = async (page: string): Promise<void> => {
  render(
    <QueryClientProvider client={client}>
      <Page key={page} />
    </QueryClientProvider>,
  );
  await pass(0);
};

test('what a page that was left still saves comes before the changes of the next one', async () => {
  vi.useFakeTimers();
  let rowVersion = 1;
  installMockBridge({ 'meeting.get': () => ({ id, rowVersion }) as MeetingDetail });
  await open('会議モード');
  const versions: number[] = [];
  void saves.run(async (meeting) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    versions.push(meeting.rowVersion);
    rowVersion += 1;
  });
  await open('記録');
  void saves.run(async (meeting) => void versions.push(meeting.rowVersion));
  await pass(2_000);
  expect(versions).toEqual([1, 2]);
});
