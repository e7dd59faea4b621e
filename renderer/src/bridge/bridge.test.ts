import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call, subscribe } from './bridge.ts';
import { installMockBridge } from './mock-bridge.ts';
import { OperationError } from './operation-error.ts';
import { createQueryClient, followChanges } from './query-client.ts';

beforeEach(() => {
  vi.stubGlobal('window', {});
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('answers with the value of the operation', async () => {
  const { calls } = installMockBridge({ 'draft.get': ({ form }) => ({ draft: { content: form, savedAt: '2026-11-20T00:00:00.000Z' } }) });
  expect(await call('draft.get', { form: 'contactNote' })).toMatchObject({ draft: { content: 'contactNote' } });
  expect(calls).toMatchObject([{ type: 'call', name: 'draft.get', input: { form: 'contactNote' }, commandId: null }]);
});

test('a failure is thrown with its code, its problems and its waiting time', async () => {
  const failure = { code: 'try-later' as const, problems: [{ path: ['passphrase'], reason: 'required' }], retryAfterSeconds: 30 };
  installMockBridge({
    'office.unlock': () => {
      throw new OperationError(failure);
    },
  });
  const error = await call('office.unlock', { passphrase: '' }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OperationError);
  expect(error).toMatchObject(failure);
});

test('every command has an id of its own unless it is tried again', async () => {
  const { calls } = installMockBridge({ 'draft.discard': () => ({}) });
  await call('draft.discard', { form: 'a' });
  await call('draft.discard', { form: 'a' });
  const commandId = '4f0c1f7e-6a30-4d7f-8a43-0d6a5b0c9d11';
  await call('draft.discard', { form: 'a' }, { commandId });
  const ids = calls.map((made) => made.commandId);
  expect(new Set(ids).size).toBe(3);
  expect(ids).not.toContain(null);
  expect(ids[2]).toBe(commandId);
});

test('an abort asks the core to stop', async () => {
  const { promise, resolve } = Promise.withResolvers<{ backups: [] }>();
  const { calls, cancelled } = installMockBridge({ 'backup.history': () => promise });
  const controller = new AbortController();
  const history = call('backup.history', {}, { signal: controller.signal });
  controller.abort();
  expect(cancelled).toEqual([calls[0]?.id]);
  resolve({ backups: [] });
  await history;
  await expect(call('backup.history', {}, { signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
  expect(calls).toHaveLength(1);
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
  const stop = followChanges(client);
  emit({ event: 'changed', topics: ['code'] });
  const isStale = (key: unknown[]) => client.getQueryState(key)?.isInvalidated;
  expect(isStale(['code.list', {}])).toBe(true);
  expect(isStale(['draft.get', { form: 'a' }])).toBe(false);
  stop();
  emit({ event: 'changed', topics: ['draft'] });
  expect(isStale(['draft.get', { form: 'a' }])).toBe(false);
  client.clear();
});
