/** What of a keyboard event tells that the input method is still composing. */
export interface KeyPress {
  readonly isComposing?: boolean;
  readonly keyCode?: number;
  readonly nativeEvent?: { readonly isComposing?: boolean; readonly keyCode?: number };
}

/** 229 is what Windows input methods send for the Enter that ends a conversion, after `isComposing` has gone false. */
const COMPOSING_KEY_CODE = 229;

/** True for a key that belongs to the input method. Every Enter, Escape and shortcut handler asks this first. */
export function isImeEvent(event: KeyPress): boolean {
  const native = event.nativeEvent ?? event;
  return native.isComposing === true || native.keyCode === COMPOSING_KEY_CODE;
}
