import { short } from './numbers.ts';

interface WritingProps {
  readonly children: string;
  readonly size: number;
  /** Its middle. */
  readonly y?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly struck?: boolean;
}

/** How far the foot of a letter lies below its middle, in its size. */
const FOOT = 0.37;

/** Words with their middle at 0, y. Placed by their foot: programs outside a browser know no other way. */
export function Writing({
  children,
  size,
  y = 0,
  fill = 'currentColor',
  bold = false,
  struck = false,
}: WritingProps) {
  return (
    <text
      y={short(y + FOOT * size)}
      fontSize={size}
      fill={fill}
      stroke="none"
      textAnchor="middle"
      {...(bold ? { fontWeight: 'bold' } : {})}
      {...(struck ? { textDecoration: 'line-through' } : {})}
    >
      {children}
    </text>
  );
}
