// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../../tests/fixtures/react.ts';
import type { Choice } from './fieldProps.ts';
import { TagPicker } from './TagPicker.tsx';

beforeEach(() => {
  const choices = ['あおば', 'みどり', 'わかば'].map((name) => ({ id: name, name }));
  render(<TagPicker label="課題" choices={choices} value={[]} onChange={vi.fn()} />);
});

const press = (key: string): void =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
const focused = (): string | null | undefined => document.activeElement?.textContent;
const stops = (): (string | null)[] =>
  [...document.querySelectorAll('button[tabindex="0"]')].map(({ textContent }) => textContent);

test('the choices are one stop for Tab, and the arrow keys go through them', () => {
  expect(stops()).toEqual(['あおば']);
  act(() => document.querySelector('input')?.focus());
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

test('choices that have not come are loading; that none fits is said only of those that have', () => {
  const show = (choices: readonly Choice[] | undefined): void =>
    render(<TagPicker label="課題" choices={choices} value={[]} onChange={vi.fn()} />);
  const isLoading = (): boolean => document.querySelector('[role=status]') !== null;
  show(undefined);
  expect(isLoading()).toBe(true);
  show([]);
  expect(isLoading()).toBe(false);
  expect(document.body.textContent).toContain('select.noMatch');
});
