import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call, cancel, OperationError, subscribe } from './bridge.ts';
import { installMockBridge } from './mock-bridge.ts';
import { createQueryClient, refreshOnChange } from './query-client.ts';

beforeEach(() => {
  vi.stubGlobal('window', {});
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('answers with the value of the operation', async () => {
  const { calls } = installMockBridge({
    'draft.get': ({ form }) => ({ draft: { content: form, savedAt: '2026-11-20T00:00:00.000Z' } }),
  });
  expect(await call('draft.get', { form: 'contactNote' })).toMatchObject({
    draft: { content: 'contactNote' },
  });
  expect(calls).toMatchObject([
    { type: 'call', name: 'draft.get', input: { form: 'contactNote' }, commandId: null },
  ]);
});

test('a failure is thrown with its code, its problems and its waiting time', async () => {
  const failure = {
    code: 'try-later' as const,
    problems: [{ path: ['passphrase'], reason: 'required' }],
    retryAfterSeconds: 30,
  };
  installMockBridge({
    'office.unlock': () => {
      throw new OperationError(failure.code, failure.problems, failure.retryAfterSeconds);
    },
  });
  const error = await call('office.unlock', { passphrase: '' }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OperationError);
  expect(error).toMatchObject(failure);
});

test('every call and every command has an id of its own', async () => {
  const { calls } = installMockBridge({ 'draft.discard': () => ({}) });
  await call('draft.discard', { form: 'a' });
  await call('draft.discard', { form: 'a' });
  const [first, second] = calls;
  expect(first?.id).not.toBe(second?.id);
  expect(first?.commandId).not.toBe(second?.commandId);
  expect(calls.map(({ commandId }) => commandId)).not.toContain(null);
});

test('a running call can be stopped by its id', async () => {
  const { calls, cancelled } = installMockBridge({ 'backup.history': () => ({ backups: [] }) });
  await call('backup.history', {}, { onCallId: cancel });
  expect(cancelled).toEqual([calls[0]?.id]);
});

test('events reach their listener until it stops', () => {
  const { emit } = installMockBridge({});
  const heard: unknown[] = [];
  const stop = subscribe((event) => heard.push(event));
  emit({ event: 'locked' });
  stop();
  emit({ event: 'locked' });
  expect(heard).toEqual([{ event: 'locked' }]);
});

test('a change makes stale what shows it, and nothing else', () => {
  const { emit } = installMockBridge({});
  const client = createQueryClient();
  client.setQueryData(['code.list', {}], { entries: [] });
  client.setQueryData(['draft.get', { form: 'a' }], { draft: null });
  const stop = refreshOnChange(client);
  emit({ event: 'changed', topics: ['code'] });
  const isStale = (key: unknown[]) => client.getQueryState(key)?.isInvalidated;
  expect(isStale(['code.list', {}])).toBe(true);
  expect(isStale(['draft.get', { form: 'a' }])).toBe(false);
  stop();
  emit({ event: 'changed', topics: ['draft'] });
  expect(isStale(['draft.get', { form: 'a' }])).toBe(false);
  client.clear();
});
