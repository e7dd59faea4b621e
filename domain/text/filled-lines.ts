/** Lines that say something. */
export function filledLines(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}
