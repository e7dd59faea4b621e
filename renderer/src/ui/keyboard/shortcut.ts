/** A key with its modifiers, as written on the screen: `Ctrl+K`, `Ctrl+Enter`, `Alt+1`, `F2`, `Escape`. */
export type Shortcut = string;

export interface ShortcutPress {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** Whether the event is exactly this shortcut: no modifier missing, none too many. */
export function matchesShortcut(event: ShortcutPress, shortcut: Shortcut): boolean {
  const parts = shortcut.split('+');
  const key = (parts.at(-1) ?? '').toLowerCase();
  const asks = (name: string): boolean => parts.slice(0, -1).includes(name);
  return (
    event.ctrlKey === asks('Ctrl') &&
    event.altKey === asks('Alt') &&
    event.shiftKey === asks('Shift') &&
    !event.metaKey &&
    (event.key.toLowerCase() === key || digitOf(event.code) === key)
  );
}

/** Whether Ctrl or Alt is part of it: no control has a use of its own for such keys. */
export function hasModifier(shortcut: Shortcut): boolean {
  return /^(?:Ctrl|Alt)\+/.test(shortcut);
}

/** Whether the shortcut would otherwise type a character, so that it must rest while one is writing. */
export function isTypingKey(shortcut: Shortcut): boolean {
  return shortcut.length === 1;
}

/** With full-width input on, `key` of a digit is full-width; the physical key is not. */
function digitOf(code: string | undefined): string | undefined {
  return /^(?:Digit|Numpad)(\d)$/.exec(code ?? '')?.[1];
}
