// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TagPicker } from './TagPicker.tsx';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  const choices = ['あおば', 'みどり', 'わかば'].map((name) => ({ id: name, name }));
  act(() => root.render(<TagPicker label="課題" choices={choices} value={[]} onChange={vi.fn()} />));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const press = (key: string): void =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
const focused = (): string | null | undefined => document.activeElement?.textContent;
const stops = (): (string | null)[] =>
  [...place.querySelectorAll('button[tabindex="0"]')].map(({ textContent }) => textContent);

test('the choices are one stop for Tab, and the arrow keys go through them', () => {
  expect(stops()).toEqual(['あおば']);
  act(() => place.querySelector('input')?.focus());
  press('ArrowDown');
  expect(focused()).toBe('あおば');
  press('ArrowRight');
  expect(focused()).toBe('みどり');
  expect(stops()).toEqual(['みどり']);
  press('End');
  press('ArrowRight');
  expect(focused()).toBe('わかば');
  press('Home');
  expect(focused()).toBe('あおば');
});
