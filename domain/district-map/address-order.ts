/**
 * Order in which houses stand along a street as far as addresses tell: words first, numbers by their value (9番地 before
 * 10番地). Full and half width are the same.
 */
export function compareAddresses(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = compareParts(part, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function partsOf(address: string): (string | number)[] {
  const parts = address.normalize('NFKC').match(/\d+|\D+/gu) ?? [];
  return parts.map((part) => (/^\d/u.test(part) ? Number(part) : part));
}

function compareParts(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
