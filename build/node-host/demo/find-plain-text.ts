import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Shorter byte sequences occur in ciphertext by chance. */
const shortestNeedle = 6;

/** Files in folders that hold one of the texts in clear, as UTF-8 or UTF-16. Nothing may have them open in this process. */
export function findPlainText(folders: readonly string[], texts: readonly string[]): string[] {
  const needles = [...new Set(texts)]
    .flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')])
    .filter((needle) => needle.length >= shortestNeedle);
  return folders.flatMap(filesIn).filter((file) => {
    const content = readFileSync(file);
    return needles.some((needle) => content.includes(needle));
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
