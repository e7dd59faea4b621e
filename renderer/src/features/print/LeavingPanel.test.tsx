// @vitest-environment jsdom
import { t } from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { intakeId, planId } from '../../../../domain/contract/scalars.ts';
import type { FormView } from '../../../../domain/print/document-view.ts';
import { intake, plan } from '../../../../tests/fixtures/form-views.ts';
import { pass } from '../../../../tests/fixtures/react.ts';
import { press, renderInWindow, type } from '../../../../tests/fixtures/window.tsx';
import { installMockBridge } from '../../bridge/mock-bridge.ts';
import { LeavingPanel } from './LeavingPanel.tsx';

const id = '01900000-0000-7000-8000-000000000001';
const request: PrintRequest = { kind: 'intake', intakeId: intakeId.parse(id), use: 'handout' };
const handedOut: FormView = { ...intake('usual'), handout: { recipient: '', issuer: '見本 花子' } };

/** To whom it went. */
let recipients: string[];

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = vi.fn();
  recipients = [];
  installMockBridge({
    'shell.capabilities': () => ({ printer: true, electron: true, drives: false }),
    'print.toPrinter': ({ recipient }) => {
      recipients.push(recipient);
      return { outcome: 'printed', printNumbers: ['8-1'] };
    },
  });
});

async function show(view: FormView, asked: PrintRequest = request): Promise<void> {
  renderInWindow(<LeavingPanel request={asked} view={view} pages={[]} onBack={vi.fn()} onChange={vi.fn()} />);
  await pass(10);
}

const text = (): string => document.body.textContent;

test('a paper that is handed out goes to nobody without a name', async () => {
  await show(handedOut);
  expect(text()).toContain(t('print:leaving.recipientMissing'));
  press(t('print:action.printer'));
  await pass(10);
  expect(recipients).toEqual([]);
  const field = document.querySelector<HTMLInputElement>('input[type=text]') ?? expect.unreachable();
  type(field, '見本病院');
  expect(text()).not.toContain(t('print:leaving.recipientMissing'));
  press(t('print:action.printer'));
  await pass(10);
  expect(recipients).toEqual(['見本病院']);
});

test.each([
  ['stays in the office', { ...handedOut, handout: null }],
  ['names its reader', { ...handedOut, handout: { recipient: '見本病院', issuer: '見本 花子' } }],
])('a paper that %s asks for nobody', async (_why, view) => {
  await show(view);
  press(t('print:action.printer'));
  await pass(10);
  expect(recipients).toEqual(['']);
});

test.each([
  [intake('usual'), request],
  [plan('usual'), { kind: 'support-plan', planId: planId.parse(id), use: 'handout' }],
] as const)('what is left out is said before it is printed', async (view, asked) => {
  await show({ ...view, leftOut: [{ reason: '特に秘する記録', count: 2 }] }, asked);
  expect(text()).toContain(t('print:leaving.leftOut', { count: 2 }));
  expect(text()).toContain(t('print:leaving.reason', { reason: '特に秘する記録', count: 2 }));
});
