/**
 * Text with the line breaks of other programs as ours: a word processor marks a line within a paragraph by U+000B and a page
 * by U+000C, which the contract takes in no field and nobody can see.
 */
export function withPlainLineBreaks(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n');
}
