// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { render } from '../../../../tests/fixtures/react.ts';
import { ShortcutLayer } from './layers.tsx';
import { useShortcut, type ShortcutOptions } from './useShortcut.ts';

const pressed: string[] = [];

beforeEach(() => {
  pressed.length = 0;
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

function press(init: KeyboardEventInit, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

const input = (): HTMLInputElement => {
  const found = document.querySelector('input');
  if (!found) throw new Error('no input');
  return found;
};

test('runs for the exact shortcut and takes the key', () => {
  render(<Listener keys="Ctrl+K" />);
  const event = press({ key: 'k', ctrlKey: true });
  expect(pressed).toEqual(['Ctrl+K']);
  expect(event.defaultPrevented).toBe(true);
});

test('leaves a key with a modifier too many or too few', () => {
  render(<Listener keys="Ctrl+K" />);
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
  render(<Listener keys={['Ctrl+Enter', 'Escape']} />);
  const event = press(init, input());
  expect(pressed).toEqual([]);
  expect(event.defaultPrevented).toBe(false);
});

test('Escape during composition does not close, afterwards it does', () => {
  render(<Listener keys="Escape" />);
  press({ key: 'Escape', isComposing: true }, input());
  expect(pressed).toEqual([]);
  press({ key: 'Escape' }, input());
  expect(pressed).toEqual(['Escape']);
});

test('a digit works outside fields, rests while writing, and is known in full-width input', () => {
  render(<Listener keys={['1', '2']} />);
  press({ key: '1', code: 'Digit1' }, input());
  expect(pressed).toEqual([]);
  press({ key: '２', code: 'Digit2' });
  expect(pressed).toEqual(['2']);
});

test('a key already handled, or held down, is left', () => {
  render(<Listener keys="Escape" />);
  input().addEventListener(
    'keydown',
    (event) => {
      event.preventDefault();
    },
    { once: true },
  );
  press({ key: 'Escape' }, input());
  press({ key: 'Escape', repeat: true });
  expect(pressed).toEqual([]);
});

test('beneath a dialog only global shortcuts work', () => {
  render(
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
  render(<Listener keys="F2" options={{ isEnabled: false }} />);
  press({ key: 'F2' });
  expect(pressed).toEqual([]);
});

test('what has the focus does not see a shortcut with Ctrl or Alt, and sees the same key without', () => {
  render(<Listener keys={['Ctrl+Enter', 'Alt+1']} />);
  const seen: string[] = [];
  input().addEventListener('keydown', ({ key }) => seen.push(key));
  press({ key: 'Enter', ctrlKey: true }, input());
  press({ key: '1', altKey: true }, input());
  expect(pressed).toEqual(['Ctrl+Enter', 'Alt+1']);
  expect(seen).toEqual([]);
  press({ key: 'Enter' }, input());
  expect(seen).toEqual(['Enter']);
});
