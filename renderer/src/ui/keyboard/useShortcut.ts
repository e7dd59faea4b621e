import { useEffect, useEffectEvent } from 'react';
import { isImeEvent } from './ime.ts';
import { useIsTopLayer } from './layers.tsx';
import { hasModifier, isTypingKey, matchesShortcut, type Shortcut } from './shortcut.ts';

export interface ShortcutOptions {
  /** Listens only while true. Default true. */
  readonly isEnabled?: boolean;
  /** Works even under an open dialog: for hiding and locking. Default false. */
  readonly isGlobal?: boolean;
}

/**
 * Calls `run` when one of the shortcuts is pressed anywhere in the window.
 * Keys of the input method, keys already handled, and single characters typed into a field are left alone. Those with
 * Ctrl or Alt come first: a radio button would otherwise keep Ctrl+Enter for itself.
 */
export function useShortcut(
  shortcuts: Shortcut | readonly Shortcut[],
  run: (shortcut: Shortcut) => void,
  { isEnabled = true, isGlobal = false }: ShortcutOptions = {},
): void {
  const isTopLayer = useIsTopLayer();
  const handle = useEffectEvent((event: KeyboardEvent, isBefore: boolean) => {
    if (isImeEvent(event) || event.defaultPrevented || event.repeat) return;
    if (!isGlobal && !isTopLayer()) return;
    const shortcut = [shortcuts]
      .flat()
      .find((candidate) => hasModifier(candidate) === isBefore && matchesShortcut(event, candidate));
    if (shortcut === undefined || (isTypingKey(shortcut) && isWriting(event.target))) return;
    event.preventDefault();
    // A button that has the focus would be pressed by the Enter of Ctrl+Enter as well.
    if (isBefore) event.stopPropagation();
    run(shortcut);
  });

  useEffect(() => {
    if (!isEnabled) return;
    const before = (event: KeyboardEvent): void => {
      handle(event, true);
    };
    const after = (event: KeyboardEvent): void => {
      handle(event, false);
    };
    window.addEventListener('keydown', before, { capture: true });
    window.addEventListener('keydown', after);
    return () => {
      window.removeEventListener('keydown', before, { capture: true });
      window.removeEventListener('keydown', after);
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
