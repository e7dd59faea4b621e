/** The field one wrote in last, so that a glance elsewhere ends at the same caret. */
let last: HTMLTextAreaElement | null = null;

export function rememberNotes(field: HTMLTextAreaElement): void {
  last = field;
}

export function isInNotes(): boolean {
  return document.activeElement instanceof HTMLTextAreaElement && document.activeElement === last;
}

/** Goes back to where one wrote; false where there is no such field on the page. */
export function focusNotes(): boolean {
  if (last?.isConnected !== true) return false;
  last.focus();
  return true;
}

/** The field with the caret, or the one that had it last. */
export function presentNotes(): HTMLTextAreaElement | null {
  return last?.isConnected === true ? last : null;
}
