// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useGradually } from './useGradually.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let drawn: number[];

function List({ length }: { length: number }) {
  drawn.push(useGradually(length, 8));
  return null;
}

const show = (length: number): void => {
  drawn = [];
  act(() => {
    root.render(<List length={length} />);
  });
};

beforeEach(() => {
  root = createRoot(document.createElement('div'));
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
});

test('a long list begins with what is in sight and ends whole', () => {
  show(60);
  expect([drawn[0], drawn.at(-1)]).toEqual([8, 60]);
});

test('what is read later comes the same way', () => {
  show(0);
  expect(drawn.at(-1)).toBe(0);
  show(60);
  expect([drawn[0], drawn.at(-1)]).toEqual([8, 60]);
});

test('one more does not take away what stands there', () => {
  show(60);
  show(61);
  expect([drawn[0], drawn.at(-1)]).toEqual([60, 61]);
});

test('a list that has become short is drawn whole at once', () => {
  show(60);
  show(3);
  expect(new Set(drawn)).toEqual(new Set([3]));
});
