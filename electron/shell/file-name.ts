import { extname } from 'node:path';

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

/** A file's own name made safe, its ending kept. */
export function safeFileName(name: string): string {
  const ending = extname(name);
  const plain = ending.slice(1).replace(/[^\p{L}\p{N}]/gu, '');
  return `${fileNameOf(name.slice(0, name.length - ending.length))}${plain === '' ? '' : `.${plain}`}`;
}

/** A name as the contract takes it: one line of at most 200 characters, its ending kept. */
export function fitting(name: string): string {
  const ending = extname(name).slice(0, 20);
  const stem = name.slice(0, name.length - ending.length).replace(/\p{Cc}/gu, ' ');
  return `${stem.slice(0, 200 - ending.length)}${ending}`;
}
