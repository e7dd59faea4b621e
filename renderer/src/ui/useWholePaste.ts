import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { withPlainLineBreaks } from '../../../domain/text/line-breaks.ts';
import { showToast } from './Toast.tsx';

/**
 * What is pasted or dropped into any field of the window goes in whole, with its lines, or not at all: of text longer than
 * `maxLength` a field keeps the beginning and drops the rest without a word. Typing is left to the field.
 */
export function useWholePaste(): void {
  const { t } = useTranslation('ui');
  const onBeforeInput = useEffectEvent((event: InputEvent) => {
    const { target: field, data } = event;
    const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    if (!isField || data === null || !event.cancelable) return;
    const text = withPlainLineBreaks(data);
    const room = roomIn(field);
    if (text.length > 1 && text.length > room) {
      event.preventDefault();
      showToast({ text: t('paste.tooLong', { count: text.length, room }) });
    } else if (text !== data) {
      event.preventDefault();
      // The one way of writing into a field that its own undo knows.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.execCommand('insertText', false, text);
    }
  });
  useEffect(() => {
    const listener = (event: InputEvent): void => onBeforeInput(event);
    window.addEventListener('beforeinput', listener, { capture: true });
    return () => window.removeEventListener('beforeinput', listener, { capture: true });
  }, []);
}

/** How much can be put in place of what is selected. */
function roomIn({ maxLength, value, selectionStart, selectionEnd }: HTMLTextAreaElement | HTMLInputElement) {
  const selected = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return maxLength < 0 ? Infinity : maxLength - value.length + selected;
}
