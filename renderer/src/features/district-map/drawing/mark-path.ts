import type { MarkShape } from '../../../../../domain/district-map/symbols.ts';

/** Outline of a sign around (0, 0), for a radius of one; as large to the eye as the circle. */
export function markPath(shape: MarkShape): Path2D {
  const path = new Path2D();
  if (shape === 'circle' || shape === 'dot') {
    path.arc(0, 0, 1, 0, 2 * Math.PI);
    return path;
  }
  for (const [index, [x, y]] of cornersOf(shape).entries()) {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  path.closePath();
  return path;
}

/** The same for SVG, in units of the radius. */
export function markPoints(shape: Exclude<MarkShape, 'circle' | 'dot'>): string {
  return cornersOf(shape)
    .map(([x, y]) => `${String(x)},${String(y)}`)
    .join(' ');
}

function cornersOf(shape: Exclude<MarkShape, 'circle' | 'dot'>): readonly (readonly [number, number])[] {
  switch (shape) {
    case 'square':
      return polygon(4, 1.25, 0.5);
    case 'diamond':
      return polygon(4, 1.35);
    case 'triangle':
      return polygon(3, 1.4);
    case 'pentagon':
      return polygon(5, 1.15);
    case 'hexagon':
      return polygon(6, 1.12);
    case 'cross':
      return cross;
  }
}

function polygon(count: number, size: number, turn = 0): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((index + turn) / count) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle) * size, Math.sin(angle) * size] as const;
  });
}

const [inner, outer] = [0.45, 1.1];
const cross = [
  [-inner, -outer],
  [inner, -outer],
  [inner, -inner],
  [outer, -inner],
  [outer, inner],
  [inner, inner],
  [inner, outer],
  [-inner, outer],
  [-inner, inner],
  [-outer, inner],
  [-outer, -inner],
  [-inner, -inner],
] as const;
