/** A row or column of a grid that is drawn, or the pixels that stand for those that are not. */
export interface GridPart {
  readonly key: string;
  /** Null: a gap. */
  readonly index: number | null;
  readonly pixels: number;
}

interface Placed {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** What is drawn, in order, with the gaps between; together as long as all of it. @param length of all, in pixels */
export function gridParts(drawn: readonly Placed[], length: number): GridPart[] {
  const parts: GridPart[] = [];
  let reached = 0;
  const fillTo = (position: number): void => {
    const pixels = position - reached;
    if (pixels > 0) parts.push({ key: `gap ${String(parts.length)}`, index: null, pixels });
  };
  for (const { index, start, end } of drawn) {
    fillTo(start);
    parts.push({ key: String(index), index, pixels: end - start });
    reached = end;
  }
  fillTo(length);
  return parts;
}

/** The range in sight, and with it the one in hand: what has the focus stays in the document wherever one scrolls. */
export function withInHand(range: readonly number[], inHand: number): number[] {
  return [...new Set([...range, Math.max(0, inHand)])].sort((one, other) => one - other);
}
