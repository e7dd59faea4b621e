import { memo } from 'react';
import type { GenogramLayout } from '../../../domain/genogram/types.ts';
import { short } from './numbers.ts';
import { sameContent } from './same-content.ts';

interface ResidentsProps {
  readonly enclosure: GenogramLayout['enclosure'];
  readonly label: string;
}

/** The line around those who live together, with its word. */
export const Residents = memo(function Residents({ enclosure, label }: ResidentsProps) {
  if (enclosure === null) return null;
  const { x, y } = enclosure.label;
  return (
    <g className="genogram-residents">
      <path d={enclosure.path} fillRule="evenodd" strokeDasharray="4 3" strokeWidth={1} />
      <text x={x} y={short(y + 0.37 * SIZE)} fill="currentColor" stroke="none" fontSize={SIZE}>
        {label}
      </text>
    </g>
  );
}, sameContent);

const SIZE = 11;
