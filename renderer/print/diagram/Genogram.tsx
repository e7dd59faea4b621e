import type { GenogramPicture } from '../../../domain/genogram/picture.ts';
import { GenogramDrawing } from './GenogramDrawing.tsx';

/** The whole genogram as one picture, for paper and for places where it stands still. */
export function Genogram({ picture }: { picture: GenogramPicture }) {
  const { x, y, width, height } = picture.layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={picture.title}
      viewBox={[x, y, width, height].join(' ')}
      width={width}
      height={height}
    >
      <title>{picture.title}</title>
      <GenogramDrawing picture={picture} />
    </svg>
  );
}
