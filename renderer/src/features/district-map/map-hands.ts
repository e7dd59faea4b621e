import type { Point } from '../../../../domain/district-map/rows.ts';
import type { HeldPin, Target } from './drawing/scene.ts';

/** What a hand on the map asks for. */
export interface MapHands {
  /** Walked to by keyboard. */
  readonly onSelect: (target: Target | null) => void;
  /** Clicked on. */
  readonly onChoose: (target: Target | null) => void;
  /** Enter on what is chosen. */
  readonly onOpen: () => void;
  /** A place was named, while the map asks for one. */
  readonly onPoint: (at: Point) => void;
  readonly onMove: (held: HeldPin) => void;
  /** Enter, Escape and Backspace while something is drawn. */
  readonly onFinish: () => void;
  readonly onCancel: () => void;
  readonly onBack: () => void;
}
