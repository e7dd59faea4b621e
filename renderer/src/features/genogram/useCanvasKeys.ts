import type { KeyboardEvent, RefObject } from 'react';
import type { GenogramLayout, GenogramNode } from '../../../../domain/genogram/types.ts';
import type { GenogramTarget } from '../../../print/diagram/target.ts';
import { changeOf, type PanZoomHandle } from '../../diagram/PanZoomSvg.tsx';
import { isImeEvent } from '../../ui/keyboard/ime.ts';
import { isWalkKey, stepTo, type Stop, type WalkKey } from './kin-walk.ts';
import { useMapDesk } from './map-desk.ts';
import { useLetters } from './useLetters.ts';

interface CanvasKeysOptions {
  readonly drawing: RefObject<PanZoomHandle | null>;
  readonly layout: GenogramLayout;
  /** Where the keyboard stands. */
  readonly stop: Stop | undefined;
  readonly onSelect: (target: GenogramTarget) => void;
  readonly onOpen: () => void;
  readonly onMenu: (id: string) => void;
  readonly onPush: (node: GenogramNode, key: WalkKey) => void;
  /** Gives up what is being moved. False when nothing is. */
  readonly onCancel: () => boolean;
}

interface CanvasKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** 本人, or the head where there is none. */
  readonly selectHome: () => void;
}

/**
 * Arrows walk the family, with Shift they move the person, with Ctrl the drawing; Home, Enter, the menu key, + - 0, and
 * letters of a name.
 */
export function useCanvasKeys(options: CanvasKeysOptions): CanvasKeys {
  const { drawing, layout, stop, onSelect, onOpen, onMenu, onPush, onCancel } = options;
  const { state, people, isReadOnly } = useMapDesk();
  const letters = useLetters(people);
  const home = state.principalId ?? state.members[0]?.personId;
  const selectPerson = (id: string | undefined): void => {
    if (id !== undefined) onSelect({ kind: 'person', id });
  };
  const zoomBy = (key: string): boolean => {
    const change = drawing.current === null ? undefined : changeOf(key, drawing.current);
    change?.();
    return change !== undefined;
  };
  const walk = (key: WalkKey): void => {
    const next = stop === undefined ? undefined : stepTo(layout, stop.id, key);
    if (stop === undefined) selectPerson(home);
    else if (next !== undefined) onSelect({ kind: next.kind, id: next.id });
  };
  const push = (key: WalkKey): void => {
    const node = layout.nodes.find(({ id }) => id === stop?.id);
    if (node !== undefined && !isReadOnly) onPush(node, key);
  };
  const find = (event: KeyboardEvent): boolean => {
    const found = letters.type(event.nativeEvent, stop?.id);
    selectPerson(found?.personId);
    return found !== null;
  };
  /** Whether the key was one of these. */
  const act = (event: KeyboardEvent): boolean => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (altKey || metaKey) return false;
    if (isWalkKey(key)) {
      if (ctrlKey) zoomBy(key);
      else if (shiftKey) push(key);
      else walk(key);
      return true;
    }
    if (ctrlKey) return false;
    if (key === 'ContextMenu' || (shiftKey && key === 'F10')) {
      if (stop !== undefined) onMenu(stop.id);
      return stop !== undefined;
    }
    switch (key) {
      case 'Escape':
        return onCancel();
      case 'Home':
        selectPerson(home);
        return true;
      case 'Enter':
        onOpen();
        return true;
      default:
        return zoomBy(key) || find(event);
    }
  };
  return {
    onKeyDown: (event) => {
      if (isImeEvent(event.nativeEvent) && event.nativeEvent.isComposing) return;
      if (event.target === event.currentTarget && act(event)) event.preventDefault();
    },
    selectHome: () => {
      selectPerson(home);
    },
  };
}
