import { useEffect } from 'react';
import { caseId } from '../../../domain/contract/scalars.ts';
import { call } from '../bridge/bridge.ts';
import { pageNow } from './usePageLocation.ts';

/** Logs that text was copied on a page and how much of it; never what (reference.md §3.7). */
export function useCopyLog(): void {
  useEffect(() => {
    const onCopy = (): void => {
      const characters = [...selectedText()].length;
      if (characters === 0) return;
      const [, page = '', id = ''] = pageNow().split('/');
      const ofCase = page === 'cases' ? caseId.safeParse(id) : null;
      // A lock may come in between: then there is no log to write to, and nothing to tell.
      void call('disclosure.copied', {
        page: page === '' ? 'today' : page,
        caseId: ofCase?.success === true ? ofCase.data : null,
        characters,
      }).catch(() => undefined);
    };
    for (const event of ['copy', 'cut']) document.addEventListener(event, onCopy);
    return () => {
      for (const event of ['copy', 'cut']) document.removeEventListener(event, onCopy);
    };
  }, []);
}

/** Of the page, or of the field one types in. */
function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  }
  return document.getSelection()?.toString() ?? '';
}
