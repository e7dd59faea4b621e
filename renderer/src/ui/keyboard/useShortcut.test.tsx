// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ShortcutLayer } from './layers.tsx';
import { useShortcut, type ShortcutOptions } from './useShortcut.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let container: HTMLElement;
const pressed: string[] = [];

beforeEach(() => {
  pressed.length = 0;
  container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  container.remove();
});

function Listener({
  keys,
  name = '',
  options,
}: {
  keys: string | string[];
  name?: string;
  options?: ShortcutOptions;
}) {
  useShortcut(keys, (shortcut) => pressed.push(name + shortcut), options);
  return <input />;
}

function show(node: ReactNode): void {
  act(() => {
    root.render(node);
  });
}

function press(init: KeyboardEventInit, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

const input = (): HTMLInputElement => {
  const found = container.querySelector('input');
  if (!found) throw new Error('no input');
  return found;
};

test('runs for the exact shortcut and takes the key', () => {
  show(<Listener keys="Ctrl+K" />);
  const event = press({ key: 'k', ctrlKey: true });
  expect(pressed).toEqual(['Ctrl+K']);
  expect(event.defaultPrevented).toBe(true);
});

test('leaves a key with a modifier too many or too few', () => {
  show(<Listener keys="Ctrl+K" />);
  press({ key: 'k' });
  press({ key: 'k', ctrlKey: true, shiftKey: true });
  press({ key: 'k', ctrlKey: true, altKey: true });
  press({ key: 'k', ctrlKey: true, metaKey: true });
  expect(pressed).toEqual([]);
});

test.each([
  ['while composing', { key: 'Enter', ctrlKey: true, isComposing: true }],
  ['on the key that ends composing', { key: 'Enter', ctrlKey: true, keyCode: 229 }],
  ['on a key the input method has taken', { key: 'Process', code: 'Enter', ctrlKey: true, keyCode: 229 }],
])('leaves the input method alone %s', (_, init) => {
  show(<Listener keys={['Ctrl+Enter', 'Escape']} />);
  const event = press(init, input());
  expect(pressed).toEqual([]);
  expect(event.defaultPrevented).toBe(false);
});

test('Escape during composition does not close, afterwards it does', () => {
  show(<Listener keys="Escape" />);
  press({ key: 'Escape', isComposing: true }, input());
  expect(pressed).toEqual([]);
  press({ key: 'Escape' }, input());
  expect(pressed).toEqual(['Escape']);
});

test('a digit works outside fields, rests while writing, and is known in full-width input', () => {
  show(<Listener keys={['1', '2']} />);
  press({ key: '1', code: 'Digit1' }, input());
  expect(pressed).toEqual([]);
  press({ key: '２', code: 'Digit2' });
  expect(pressed).toEqual(['2']);
});

test('a key already handled, or held down, is left', () => {
  show(<Listener keys="Escape" />);
  container.addEventListener(
    'keydown',
    (event) => {
      event.preventDefault();
    },
    { once: true },
  );
  press({ key: 'Escape' }, container);
  press({ key: 'Escape', repeat: true });
  expect(pressed).toEqual([]);
});

test('beneath a dialog only global shortcuts work', () => {
  show(
    <>
      <Listener keys="Escape" name="page " />
      <Listener keys="F9" name="hide " options={{ isGlobal: true }} />
      <ShortcutLayer>
        <Listener keys="Escape" name="dialog " />
      </ShortcutLayer>
    </>,
  );
  press({ key: 'Escape' });
  press({ key: 'F9' });
  expect(pressed).toEqual(['dialog Escape', 'hide F9']);
});

test('a disabled shortcut does not listen', () => {
  show(<Listener keys="F2" options={{ isEnabled: false }} />);
  press({ key: 'F2' });
  expect(pressed).toEqual([]);
});
