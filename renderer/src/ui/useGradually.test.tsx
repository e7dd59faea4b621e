// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { render } from '../../../tests/fixtures/react.ts';
import { useGradually } from './useGradually.ts';

let drawn: number[];

function List({ length }: { length: number }) {
  drawn.push(useGradually(length, 8));
  return null;
}

const show = (length: number): void => {
  drawn = [];
  render(<List length={length} />);
};

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
