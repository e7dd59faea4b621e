import { formFieldOf, type ColumnWidth, type FormField, type FormPart } from './form-part.ts';

export type Head = readonly [head: string, width: ColumnWidth];

export function fieldsPart(title: string, fields: FormField[], note = ''): FormPart {
  return { type: 'fields', title, note, fields };
}

export function wideField(label: string, value: string, more: Partial<FormField> = {}): FormField {
  return formFieldOf(label, value, { wide: true, ...more });
}

export function textPart(title: string, text: string, note = ''): FormPart {
  return { type: 'text', title, note, text, lines: 0 };
}

/** A text, or while it is not yet written lines to write on. */
export function writtenPart(title: string, text: string, lines: number): FormPart {
  return { type: 'text', title, note: '', text, lines: text === '' ? lines : 0 };
}

export function tablePart(
  title: string,
  heads: readonly Head[],
  rows: readonly (readonly string[])[],
  note = '',
): FormPart {
  return {
    type: 'table',
    title,
    note,
    columns: heads.map(([head, width]) => ({ head, width })),
    rows: rows.map((row) => [...row]),
    blankRows: 0,
  };
}

/** Words beside each other; what is empty takes no room. */
export function beside(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join('　');
}

/** Words below each other; what is empty takes no line. */
export function below(...lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
