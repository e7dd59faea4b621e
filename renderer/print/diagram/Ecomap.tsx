import type { EcomapPicture } from '../../../domain/ecomap/picture.ts';
import { EcomapDrawing } from './EcomapDrawing.tsx';

/** The whole ecomap as one picture, for paper and for places where it stands still. */
export function Ecomap({ picture }: { picture: EcomapPicture }) {
  const { x, y, width, height } = picture.view;
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
      <EcomapDrawing picture={picture} />
    </svg>
  );
}
