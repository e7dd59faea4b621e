// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { Link, Route, Router, useLocation } from 'wouter';
import { render } from '../../../tests/fixtures/react.ts';
import { pageNow, usePageLocation } from './usePageLocation.ts';

let written: () => void;

/** A form that goes on to its record once it is written. */
function Form() {
  const [, navigate] = useLocation();
  const save = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      written = resolve;
    });
    navigate('/slips/1');
  };
  return <button type="button" onClick={() => void save()} />;
}

const save = (): void => document.querySelector('button')?.click();
const visit = (to: string): void => {
  act(() => {
    document.querySelector<HTMLElement>(`[href="#${to}"]`)?.click();
  });
};
const finishWriting = async (): Promise<void> => {
  await act(async () => {
    written();
    await Promise.resolve();
  });
};

beforeEach(() => {
  window.location.hash = '#/slips/new';
  render(
    <Router hook={usePageLocation}>
      {['/slips/new', '/slips/1', '/today'].map((to) => (
        <Link key={to} href={to} />
      ))}
      <Route path="/slips/new" component={Form} />
    </Router>,
  );
});

test('a form goes on to its record once it is written', async () => {
  save();
  await finishWriting();
  expect(pageNow()).toBe('/slips/1');
});

test('whoever has gone to another page meanwhile stays there', async () => {
  save();
  visit('/today');
  await finishWriting();
  expect(pageNow()).toBe('/today');
});

test('the next page moves the window as before', () => {
  visit('/slips/1');
  visit('/slips/new');
  expect(document.querySelector('button')).not.toBeNull();
  visit('/today');
  expect(pageNow()).toBe('/today');
});
