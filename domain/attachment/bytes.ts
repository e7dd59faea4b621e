/** Whether the bytes at a place are these. */
export function startsWith(content: Uint8Array, bytes: readonly number[], at = 0): boolean {
  return content.length >= at + bytes.length && bytes.every((byte, index) => content[at + index] === byte);
}

/** Whether a text of ASCII characters stands somewhere in the content, one byte a character. */
export function holdsAscii(content: Uint8Array, text: string): boolean {
  return holds(content, codesOf(text));
}

/** As `holdsAscii`, in UTF-16: the way older Office files name their streams. */
export function holdsWide(content: Uint8Array, text: string): boolean {
  return holds(
    content,
    codesOf(text).flatMap((code) => [code, 0]),
  );
}

export function codesOf(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function holds(content: Uint8Array, bytes: readonly number[]): boolean {
  const [first = 0] = bytes;
  for (let at = content.indexOf(first); at >= 0; at = content.indexOf(first, at + 1)) {
    if (startsWith(content, bytes, at)) return true;
  }
  return false;
}
