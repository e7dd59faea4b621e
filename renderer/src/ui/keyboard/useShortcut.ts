import { useEffect, useEffectEvent } from 'react';
import { isImeEvent } from './ime.ts';
import { useIsTopLayer } from './layers.tsx';
import { isTypingKey, matchesShortcut, type Shortcut } from './shortcut.ts';

export interface ShortcutOptions {
  /** Listens only while true. Default true. */
  readonly isEnabled?: boolean;
  /** Works even under an open dialog: for hiding and locking. Default false. */
  readonly isGlobal?: boolean;
}

/**
 * Calls `run` when one of the shortcuts is pressed anywhere in the window.
 * Keys of the input method, keys already handled, and single characters typed into a field are left alone.
 */
export function useShortcut(
  shortcuts: Shortcut | readonly Shortcut[],
  run: (shortcut: Shortcut) => void,
  { isEnabled = true, isGlobal = false }: ShortcutOptions = {},
): void {
  const isTopLayer = useIsTopLayer();
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (isImeEvent(event) || event.defaultPrevented || event.repeat) return;
    if (!isGlobal && !isTopLayer()) return;
    const shortcut = [shortcuts].flat().find((candidate) => matchesShortcut(event, candidate));
    if (shortcut === undefined || (isTypingKey(shortcut) && isWriting(event.target))) return;
    event.preventDefault();
    run(shortcut);
  });

  useEffect(() => {
    if (!isEnabled) return;
    const listener = (event: KeyboardEvent): void => {
      handle(event);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, [isEnabled]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [contenteditable="true"], [role="combobox"]'))
  );
}
