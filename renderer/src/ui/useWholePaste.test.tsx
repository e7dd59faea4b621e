// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderInWindow } from '../../../tests/fixtures/window.tsx';
import { TextArea } from './TextArea.tsx';

const written = vi.fn();

beforeEach(() => {
  Reflect.set(document, 'execCommand', written);
});
afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  written.mockClear();
});

/** Pastes into a field of ten characters of which `value` stands there. @returns whether the field takes it in itself */
function paste(value: string, data: string): boolean {
  renderInWindow(<TextArea label="記録" maxLength={10} value={value} onChange={vi.fn()} />);
  const field = document.querySelector('textarea');
  const event = new InputEvent('beforeinput', {
    data,
    inputType: 'insertFromPaste',
    bubbles: true,
    cancelable: true,
  });
  act(() => {
    field?.dispatchEvent(event);
  });
  return !event.defaultPrevented;
}

test('what fits goes in as it is', () => {
  expect([paste('あいう', '１２３４５６７'), written.mock.calls]).toEqual([true, []]);
});

test('what does not fit is refused whole, and why is said', () => {
  expect([paste('あいう', '１２３４５６７８'), written.mock.calls]).toEqual([false, []]);
  expect(document.body.textContent).toContain('8字あり、この欄に入るのはあと7字です');
});

test('lines of a word processor become lines', () => {
  expect(paste('', '一行\v二行')).toBe(false);
  expect(written).toHaveBeenCalledWith('insertText', false, '一行\n二行');
});
