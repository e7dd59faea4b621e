const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name every file system of the office accepts, made of words a person typed. Without ending, at most 80 characters. */
export function fileNameOf(words: string): string {
  const plain = Array.from(
    words
      .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
    .slice(0, 80)
    .join('')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return plain === '' || reserved.test(plain) ? `_${plain}` : plain;
}
