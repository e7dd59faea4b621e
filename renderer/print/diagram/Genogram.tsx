import type { GenogramPicture } from '../../../domain/genogram/picture.ts';
import { GenogramDrawing } from './GenogramDrawing.tsx';

interface GenogramProps {
  readonly picture: GenogramPicture;
  /** In millimetres; without it, what the style of the place says. */
  readonly mostHeight?: number;
}

/** The whole genogram as one picture, for paper and for places where it stands still. */
export function Genogram({ picture, mostHeight }: GenogramProps) {
  const { x, y, width, height } = picture.layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={picture.title}
      viewBox={[x, y, width, height].join(' ')}
      width={width}
      height={height}
      style={mostHeight === undefined ? undefined : { maxHeight: `${mostHeight.toFixed(1)}mm` }}
    >
      <title>{picture.title}</title>
      <GenogramDrawing picture={picture} />
    </svg>
  );
}
