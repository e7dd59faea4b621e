/** Ending of a file's name in small letters, without the dot; empty where there is none. */
export function endingOf(name: string): string {
  // Windows leaves trailing dots and spaces of a name away.
  const [, ending = ''] = /\.([^.\\/]+)$/u.exec(name.replace(/[. ]+$/u, '')) ?? [];
  return ending.normalize('NFKC').toLowerCase();
}
