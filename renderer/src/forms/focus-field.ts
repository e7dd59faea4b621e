/**
 * Puts the caret into the field with this id at once. react-hook-form's `setFocus` waits for the next task, and what is
 * typed in between goes into the field before.
 */
export function focusField(id: string): void {
  document.getElementById(id)?.focus();
}
