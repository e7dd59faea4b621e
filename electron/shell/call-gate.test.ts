import { expect, test, vi } from 'vitest';
import type { Result } from '../../domain/contract/wire.ts';
import { createCallGate } from './call-gate.ts';

function gate() {
  const shell = vi.fn((): Promise<Result> => Promise.resolve({ ok: true, value: 'shell' }));
  const core = vi.fn((): Promise<Result> => Promise.resolve({ ok: true, value: 'core' }));
  const cancelled: string[] = [];
  const { call, cancel } = createCallGate({
    shell: { send: shell, cancel: (id) => cancelled.push(`shell ${id}`) },
    core: { send: core, cancel: (id) => cancelled.push(`core ${id}`) },
  });
  return { shell, core, call, cancel, cancelled };
}

const message = (name: string, input: unknown = {}) => ({
  type: 'call',
  id: '1',
  name,
  input,
  commandId: null,
});

test('sends dialogs and printing to the shell and the rest to the core', async () => {
  const { call } = gate();
  expect(await call(message('file.drives'))).toEqual({ ok: true, value: 'shell' });
  expect(await call(message('office.status'))).toEqual({ ok: true, value: 'core' });
});

test('a call is cancelled wherever it runs', () => {
  const { cancel, cancelled } = gate();
  cancel('1');
  expect(cancelled).toEqual(['shell 1', 'core 1']);
});

test.each([
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'office',
  'office.status ',
  'OFFICE.STATUS',
])('refuses the name %j before anybody sees it', async (name) => {
  const { call, shell, core } = gate();
  expect(await call(message(name))).toMatchObject({ ok: false, error: { code: 'unknown-operation' } });
  expect([shell.mock.calls, core.mock.calls]).toEqual([[], []]);
});

test.each([
  null,
  undefined,
  1,
  'office.status',
  [],
  {},
  { ...message('office.status'), extra: 1 },
  { ...message('office.status'), id: 5 },
  { ...message('office.status'), commandId: 'x' },
  { ...message('office.status'), type: 'grant' },
  { type: 'grant', token: 'abcdefghijklmnop', path: '/' },
  { type: 'cancel', id: '1' },
  message('x'.repeat(81)),
])('refuses %j, which is no call', async (raw) => {
  const { call, shell, core } = gate();
  expect(await call(raw)).toMatchObject({ ok: false, error: { code: 'validation' } });
  expect([shell.mock.calls, core.mock.calls]).toEqual([[], []]);
});
