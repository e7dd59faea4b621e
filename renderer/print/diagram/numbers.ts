import type { Point } from '../../../domain/genogram/types.ts';

/** For an attribute: at most two decimals, so that markup is short and the same everywhere. */
export function short(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** For the `d` of a path, after its M. */
export function pointsOf(path: readonly Point[]): string {
  return path.map(({ x, y }) => `${String(short(x))},${String(short(y))}`).join(' L');
}

export function translate({ x, y }: Point): string {
  return `translate(${String(short(x))} ${String(short(y))})`;
}
