// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { householdId } from '../../../../domain/contract/scalars.ts';
import { renderInWindow } from '../../../../tests/fixtures/window.tsx';
import { OperationError } from '../../bridge/bridge.ts';
import { installMockBridge } from '../../bridge/mock-bridge.ts';
import { useIssue } from './useIssue.ts';

const request: PrintRequest = {
  kind: 'household-map',
  householdId: householdId.parse('01890000-0000-7000-8000-000000000001'),
  drawings: ['genogram'],
  moment: null,
  compare: null,
  anonymous: false,
  use: 'office',
};
let steps: string[];

function Copying() {
  const { issue, copyImage } = useIssue(request, []);
  return (
    <button type="button" onClick={() => void copyImage('', { drawing: 0, width: 1000 })}>
      {issue.kind}
    </button>
  );
}

const copy = async (draw: () => Promise<void>, take: () => Promise<void>): Promise<string> => {
  installMockBridge({
    'print.copyImage': async () => {
      await draw();
      steps.push('drawn');
      return { png: '', printNumbers: ['8-1'] };
    },
    'print.settle': ({ printNumbers, left }) => {
      steps.push(`${printNumbers.join()} ${left ? 'left' : 'stayed'}`);
      return {};
    },
  });
  // As a window's own, it takes note of a picture that does not come.
  class ClipboardItem {
    readonly taken: Promise<unknown>;
    constructor(items: Record<string, Promise<Blob>>) {
      this.taken = Promise.allSettled(Object.values(items));
    }
  }
  vi.stubGlobal('ClipboardItem', ClipboardItem);
  vi.stubGlobal('navigator', { clipboard: { write: take } });
  renderInWindow(<Copying />);
  await act(async () => {
    document.querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
  return document.querySelector('button')?.textContent ?? '';
};
const well = (): Promise<void> => Promise.resolve();

beforeEach(() => {
  steps = [];
});

test('a picture the clipboard has taken has left', async () => {
  expect(await copy(well, well)).toBe('done');
  expect(steps).toEqual(['drawn', '8-1 left']);
});

test('a picture the clipboard refuses has not left, and the log says so', async () => {
  expect(await copy(well, () => Promise.reject(new Error('refused')))).toBe('failed');
  expect(steps).toEqual(['drawn', '8-1 stayed']);
});

test('where nothing was drawn there is nothing to settle', async () => {
  const drawing = (): Promise<never> => Promise.reject(new OperationError('unavailable', [], null));
  expect(await copy(drawing, () => new Promise(() => undefined))).toBe('failed');
  expect(steps).toEqual([]);
});
