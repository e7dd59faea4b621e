import type { AssessmentItem } from '../../../../../domain/contract/assessment.ts';

/** Choices as they are typed, one a line; blank lines say nothing and a word stands once. */
export function optionsIn(text: string): string[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** Why a question cannot be saved as it stands: a field, and a reason of `problem`. */
export function problemOf({ label, kind, options }: Pick<AssessmentItem, 'label' | 'kind' | 'options'>): {
  field: 'label' | 'options';
  reason: 'required' | 'too-long';
} | null {
  if (label.trim() === '') return { field: 'label', reason: 'required' };
  if (options.length > 40 || options.some((option) => option.length > 60))
    return { field: 'options', reason: 'too-long' };
  if ((kind === 'choice' || kind === 'choices') && options.length === 0)
    return { field: 'options', reason: 'required' };
  return null;
}
