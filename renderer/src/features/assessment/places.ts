import type { PersonId } from '../../../../domain/contract/scalars.ts';

/** Where one is in the form: the person's own words, a domain, how it is seen, or one of the two lists. */
export type Place =
  | { readonly page: 'words' | 'views' | 'unanswered' | 'changes' }
  | { readonly page: 'domain'; readonly domain: string };

export function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.page === other.page &&
    (one.page !== 'domain' || other.page !== 'domain' || one.domain === other.domain)
  );
}

/** Id of the element that holds an answer. */
export function questionPlace(item: string, personId: PersonId | null): string {
  return `question-${item}-${personId ?? 'household'}`;
}

/** Puts the focus on an answer that has just come into sight. */
export function focusQuestion(item: string, personId: PersonId | null): void {
  window.requestAnimationFrame(() => {
    const holder = document.getElementById(questionPlace(item, personId));
    holder?.scrollIntoView({ block: 'center' });
    holder?.querySelector<HTMLElement>('textarea, input, button')?.focus();
  });
}
