import { foldForSearch } from '../../../domain/text/fold.ts';
import type { Choice } from './fieldProps.ts';

/** Whether every typed word occurs in the choice's name, detail or keywords; folded as every search is. */
export function matchesWords(choice: Choice, typed: string): boolean {
  const text = foldForSearch(`${choice.name} ${choice.detail ?? ''} ${choice.keywords ?? ''}`);
  return typed.split(/\s+/).every((word) => text.includes(foldForSearch(word)));
}
