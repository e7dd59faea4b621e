// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { render } from '../../../../tests/fixtures/react.ts';
import { keepFocus } from './keep-focus.ts';

function Page({ children }: { readonly children: ReactNode }) {
  return (
    <div ref={keepFocus}>
      <button type="button">first</button>
      {children}
    </div>
  );
}

const show = (children: ReactNode): void => render(<Page>{children}</Page>);

const focused = (): string => document.activeElement?.textContent ?? '';

function press(name: string): void {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.focus();
}

test('a button that turns into another hands it the focus', async () => {
  const row = (name: string) => (
    <p>
      <button type="button" key={name}>
        {name}
      </button>
    </p>
  );
  show(row('came'));
  press('came');
  show(row('lost'));
  await vi.waitFor(() => expect(focused()).toBe('lost'));
});

test('of several the one just before it takes the focus', async () => {
  const page = (last: ReactNode) => (
    <>
      <button type="button">second</button>
      {last}
      <button type="button">after</button>
    </>
  );
  show(
    page(
      <p>
        <button type="button">only</button>
      </p>,
    ),
  );
  press('only');
  show(page(null));
  await vi.waitFor(() => expect(focused()).toBe('second'));
});

test('where nothing is left beside it, the focus goes to what comes before', async () => {
  show(
    <p>
      <button type="button">only</button>
    </p>,
  );
  press('only');
  show(<p>none</p>);
  await vi.waitFor(() => expect(focused()).toBe('first'));
});

test('a focus that was taken elsewhere stays there', async () => {
  const elsewhere = document.createElement('button');
  document.body.append(elsewhere);
  show(<button type="button">only</button>);
  press('only');
  elsewhere.focus();
  show(null);
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
  expect(document.activeElement).toBe(elsewhere);
});
