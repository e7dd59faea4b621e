import type { Size } from '../../../../../domain/district-map/pyramid.ts';
import type { Camera } from '../camera/camera.ts';
import type { HeldPin, Scene } from './scene.ts';
import type { Sprites } from './sprites.ts';
import type { TileCache } from './tile-cache.ts';

export interface Painting {
  readonly context: CanvasRenderingContext2D;
  readonly scene: Scene;
  readonly camera: Camera;
  /** In CSS pixels. */
  readonly view: Size;
  /** Pixels of the screen to a CSS pixel. */
  readonly ratio: number;
  readonly tiles: TileCache | null;
  readonly sprites: Sprites;
  readonly held: HeldPin | null;
  /** Where a keyboard names places: the middle of the window. */
  readonly hasCrosshair: boolean;
  /** Font of the window. */
  readonly font: string;
}
