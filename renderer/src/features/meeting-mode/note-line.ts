/** The line of a text in which the caret stands. */
export interface NoteLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function lineAt(text: string, caret: number): NoteLine {
  const from = text.slice(0, caret).lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', caret);
  const to = end === -1 ? text.length : end;
  return { from, to, text: text.slice(from, to) };
}

/** The line as a decision: without 「決定：」 and marks at its beginning. */
export function decisionOf(line: string): string {
  return line
    .trim()
    .replace(/^[・→●○◎※]\s*/u, '')
    .replace(/^(?:決定|決定事項)\s*[：:]\s*/u, '');
}

/** A text with one more line at its end. */
export function withLine(text: string, line: string): string {
  return text === '' || text.endsWith('\n') ? `${text}${line}` : `${text}\n${line}`;
}
