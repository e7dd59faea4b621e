import type { KeyboardEvent } from 'react';
import type { Direction } from './camera/nearest.ts';
import type { Stage } from './drawing/stage.ts';
import type { MapHands } from './map-hands.ts';

/** CSS pixels for one press of an arrow key. */
const step = 80;

const pans: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
};

/**
 * Arrows move the map, with Shift they go from household to household; + − 0 zoom. While a place is asked for it is named
 * by Enter (or Space, where Enter finishes) in the middle of the window. Answers whether the key was taken.
 */
export function pressKey(event: KeyboardEvent, stage: Stage, hands: MapHands): boolean {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
  if (ctrlKey || altKey || metaKey) return false;
  stage.useKeyboard(true);
  if (isDirection(key)) {
    if (!shiftKey) stage.pan(...pans[key]);
    else walk(stage, hands, key);
    return true;
  }
  if (stage.scene().asksForPoint) return drawKey(key, stage, hands);
  switch (key) {
    case '+':
    case ';':
      stage.zoom(1.5);
      return true;
    case '-':
      stage.zoom(1 / 1.5);
      return true;
    case '0':
      stage.fit();
      return true;
    case 'Enter':
      open(stage, hands);
      return true;
    case 'Escape':
      if (stage.scene().selected === null) return false;
      hands.onSelect(null);
      return true;
    default:
      return false;
  }
}

function drawKey(key: string, stage: Stage, hands: MapHands): boolean {
  const { draft } = stage.scene();
  const finishes = draft !== null && draft.shape !== 'point' && draft.points.length > 0;
  if (key === ' ' || (key === 'Enter' && !finishes)) hands.onPoint(stage.placeAt(stage.middle()));
  else if (key === 'Enter') hands.onFinish();
  else if (key === 'Escape') hands.onCancel();
  else if (key === 'Backspace') hands.onBack();
  else if (key === '+' || key === ';') stage.zoom(1.5);
  else if (key === '-') stage.zoom(1 / 1.5);
  else if (key === '0') stage.fit();
  else return false;
  return true;
}

function walk(stage: Stage, hands: MapHands, direction: Direction): void {
  const next = stage.scene().selected === null ? stage.nearestToMiddle() : stage.towards(direction);
  if (next === undefined) return;
  stage.reveal(next);
  hands.onSelect({ kind: 'pin', id: next.pin.householdId });
}

function open(stage: Stage, hands: MapHands): void {
  if (stage.scene().selected !== null) hands.onOpen();
  else {
    const nearest = stage.nearestToMiddle();
    if (nearest !== undefined) hands.onSelect({ kind: 'pin', id: nearest.pin.householdId });
  }
}

function isDirection(key: string): key is Direction {
  return key in pans;
}
