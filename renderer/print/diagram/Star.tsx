/** ★ with a white rim, so that it stands out where it touches the symbol. */
export function Star({ x, y, ink = 'currentColor' }: { x: number; y: number; ink?: string }) {
  return (
    <path
      transform={`translate(${String(x)} ${String(y)})`}
      d="M0,-7 L1.7,-2.3 L6.7,-2.2 L2.7,0.9 L4.1,5.7 L0,2.8 L-4.1,5.7 L-2.7,0.9 L-6.7,-2.2 L-1.7,-2.3 Z"
      fill={ink}
      stroke="#fff"
      strokeWidth={0.8}
    />
  );
}
