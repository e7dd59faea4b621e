// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../../tests/fixtures/react.ts';
import { ComboBox } from './ComboBox.tsx';
import type { Choice } from './fieldProps.ts';
import { Select } from './Select.tsx';

let input: HTMLInputElement;

beforeEach(() => {
  const choices = [
    { id: 'a', name: 'あおば' },
    { id: 'b', name: 'みどり' },
  ];
  render(<ComboBox label="機関" choices={choices} value={null} onChange={vi.fn()} />);
  const found = document.querySelector('input');
  if (found === null) throw new Error('no input');
  input = found;
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

test.each([
  ['ComboBox', ComboBox, () => document.querySelector('input')],
  ['Select', Select, () => document.querySelector('button')],
] as const)(
  'a %s opened before its choices have come says that they are loading, then shows them',
  (_, Field, opener) => {
    const show = (choices: Choice[] | undefined): void =>
      render(<Field key="late" label="機関" choices={choices} value={null} onChange={vi.fn()} />);
    const list = (): string => document.querySelector('[role=listbox]')?.textContent ?? '';
    show(undefined);
    act(() => opener()?.click());
    expect(document.querySelector('[role=listbox] [role=status]')).not.toBeNull();
    show([{ id: 'a', name: 'あおば' }]);
    expect(document.querySelector('[role=listbox] [role=status]')).toBeNull();
    expect(list()).toBe('あおば');
  },
);
