// @vitest-environment jsdom
import { t } from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { pass } from '../../../../tests/fixtures/react.ts';
import { press, renderInWindow, type } from '../../../../tests/fixtures/window.tsx';
import { OperationError } from '../../bridge/bridge.ts';
import { installMockBridge } from '../../bridge/mock-bridge.ts';
import { UnlockPage } from './UnlockPage.tsx';

let retryAfterSeconds: number;
let refusal: OperationError;

beforeEach(() => {
  vi.useFakeTimers();
  retryAfterSeconds = 0;
});

async function tryOnce(): Promise<void> {
  const status = () => ({ state: 'locked', retryAfterSeconds }) as unknown as OutputOf<'office.status'>;
  installMockBridge({
    'office.status': status,
    'office.unlock': () => {
      retryAfterSeconds = refusal.retryAfterSeconds ?? 0;
      throw refusal;
    },
  });
  const go = vi.fn();
  renderInWindow(
    <UnlockPage status={status()} canUndoRestore={false} onUndone={go} onForgotten={go} onRestore={go} />,
  );
  await pass(0);
  const field = document.querySelector<HTMLInputElement>('input[type=password]');
  if (field === null) throw new Error('no field for the passphrase');
  type(field, '違う合言葉');
  press(t('office:unlock.submit'));
  await pass(100);
}

const shown = (): string => document.body.textContent;

test('a wrong passphrase says what to look at', async () => {
  refusal = new OperationError('wrong-passphrase', [], null);
  await tryOnce();
  expect(shown()).toContain(t('error:wrong-passphrase.todo'));
});

test('one tried too soon is never passed over in silence', async () => {
  refusal = new OperationError('try-later', [], 2);
  await tryOnce();
  expect(shown()).toContain(t('error:try-later.title'));
});

test('a longer wait is counted down, once', async () => {
  refusal = new OperationError('try-later', [], 30);
  await tryOnce();
  expect(shown()).toContain(t('office:unlock.wait', { seconds: 30 }));
  expect(shown()).not.toContain(t('error:try-later.title'));
});
