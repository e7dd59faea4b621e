import type { Point } from '../../../../domain/district-map/rows.ts';
import { targetOf, type Hit, type Stage } from './drawing/stage.ts';
import type { HeldPin } from './drawing/scene.ts';
import type { MapHands } from './map-hands.ts';

/** CSS pixels a hand may tremble within a click. */
const tremble = 4;

interface Press {
  readonly start: Point;
  readonly hit: Hit | null;
  last: Point;
  isMoving: boolean;
  held: HeldPin | null;
}

/** Clicks choose, the wheel zooms, dragging moves the map or a pin. Answers how to stop. */
export function watchPointer(frame: HTMLElement, stage: Stage, handsNow: () => MapHands): () => void {
  let press: Press | null = null;

  const placeOf = (event: MouseEvent): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: event.clientX - left - frame.clientLeft, y: event.clientY - top - frame.clientTop };
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    stage.useKeyboard(false);
    frame.setPointerCapture(event.pointerId);
    const start = placeOf(event);
    press = { start, hit: stage.hitAt(start), last: start, isMoving: false, held: null };
  };
  const onMove = (event: PointerEvent): void => {
    if (press === null) {
      frame.dataset['over'] = stage.hitAt(placeOf(event))?.kind ?? '';
      return;
    }
    const at = placeOf(event);
    press.isMoving ||= Math.hypot(at.x - press.start.x, at.y - press.start.y) > tremble;
    if (!press.isMoving) return;
    if (press.hit?.kind === 'pin' && !stage.scene().asksForPoint) dragPin(press, press.hit, at);
    else stage.pan(at.x - press.last.x, at.y - press.last.y);
    press.last = at;
  };
  const dragPin = (pressed: Press, { pin }: Extract<Hit, { kind: 'pin' }>, at: Point): void => {
    const [from, to] = [stage.placeAt(pressed.start), stage.placeAt(at)];
    pressed.held = { id: pin.pin.householdId, x: pin.x + to.x - from.x, y: pin.y + to.y - from.y };
    stage.hold(pressed.held);
  };
  const onUp = (): void => {
    const done = press;
    press = null;
    if (done === null) return;
    const hands = handsNow();
    if (done.held !== null) hands.onMove(done.held);
    else if (!done.isMoving) click(done, hands);
  };
  const click = ({ start, hit }: Press, hands: MapHands): void => {
    if (stage.scene().asksForPoint) hands.onPoint(stage.placeAt(start));
    else if (hit?.kind === 'group') stage.zoom(2, start);
    else hands.onChoose(targetOf(hit));
  };
  const onCancel = (): void => {
    press = null;
    stage.hold(null);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    stage.zoom(Math.exp(-event.deltaY * (event.deltaMode === 0 ? 0.0016 : 0.05)), placeOf(event));
  };

  const stop = new AbortController();
  const { signal } = stop;
  frame.addEventListener('pointerdown', onDown, { signal });
  frame.addEventListener('pointermove', onMove, { signal });
  frame.addEventListener('pointerup', onUp, { signal });
  frame.addEventListener('pointercancel', onCancel, { signal });
  frame.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => {
    stop.abort();
  };
}
