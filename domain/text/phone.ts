/** The digits of a telephone number, whatever the spelling; empty when there are none. Used to compare, never to show. */
export function phoneDigits(number: string): string {
  return number.normalize('NFKC').replace(/\D/gu, '');
}
