// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { blankSlip } from '../../../../tests/fixtures/form-views.ts';
import { renderInWindow } from '../../../../tests/fixtures/window.tsx';
import { Doubts } from './Doubts.tsx';

test('what could not be judged of 事例検討資料 is listed by its cases', () => {
  const doubts = [
    {
      number: 2,
      words: [{ kind: 'name' as const, words: ['岩本', '健'] }],
      map: [{ kind: 'twins' as const, letters: ['B', 'C'] }],
    },
  ];
  const view = { ...blankSlip(), kind: 'training-packet' as const, doubts };
  renderInWindow(<Doubts view={view} isConfirmed={false} onConfirm={vi.fn()} />);
  expect(Array.from(document.querySelectorAll('li'), ({ textContent }) => textContent)).toEqual([
    '事例2 人の名前かもしれないことば：岩本、健',
    '事例2 B C 双生児であることが図に出ます。',
  ]);
});
