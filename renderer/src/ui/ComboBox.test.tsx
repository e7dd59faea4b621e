// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ComboBox } from './ComboBox.tsx';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let input: HTMLInputElement;

beforeEach(() => {
  // jsdom has none.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  const choices = [
    { id: 'a', name: 'あおば' },
    { id: 'b', name: 'みどり' },
  ];
  act(() => root.render(<ComboBox label="機関" choices={choices} value={null} onChange={vi.fn()} />));
  const found = place.querySelector('input');
  if (found === null) throw new Error('no input');
  input = found;
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const isOpen = (): boolean => input.getAttribute('aria-expanded') === 'true';

test('focus alone leaves the list shut; ↓ opens it', () => {
  act(() => input.focus());
  expect(isOpen()).toBe(false);
  act(() => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  });
  expect(isOpen()).toBe(true);
});

test('a click opens the list with all its choices', () => {
  act(() => input.focus());
  act(() => input.click());
  expect(isOpen()).toBe(true);
  expect([...document.querySelectorAll('[role=option]')].map((option) => option.textContent)).toEqual([
    'あおば',
    'みどり',
  ]);
});
