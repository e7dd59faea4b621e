import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import { EcomapDrawing, type EcomapTarget } from '../../../print/diagram/EcomapDrawing.tsx';
import { changeOf, PanZoomSvg, type PanZoomHandle } from '../../diagram/PanZoomSvg.tsx';
import { isImeEvent } from '../../ui/keyboard/ime.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from '../genogram/genogram.module.css';
import type { CanvasHandle } from '../genogram/GenogramCanvas.tsx';
import { isWalkKey } from '../genogram/kin-walk.ts';
import { useMapDesk } from '../genogram/map-desk.ts';
import { roomy } from '../genogram/roomy.ts';
import { useKeyboardMove } from '../genogram/useKeyboardMove.ts';
import type { Held } from '../genogram/usePersonDrag.ts';
import { stepAround } from './ring-walk.ts';
import { ecomapTargetOf } from './target-of.ts';
import type { EcomapOnScreen } from './useEcomap.ts';
import { useNodeDrag } from './useNodeDrag.ts';
import { useTieWords } from './useTieWords.ts';

interface EcomapCanvasProps {
  readonly ecomap: EcomapOnScreen;
  readonly selected: EcomapTarget | null;
  readonly onSelect: (target: EcomapTarget) => void;
  /** Enter, or a double click. */
  readonly onOpen: () => void;
  /** Answers whether the move was recorded. */
  readonly onMove: (held: Held) => Promise<boolean>;
  readonly ref: Ref<CanvasHandle>;
}

/** The ecomap on the screen: chosen from, walked around and moved about, by pointer or keyboard. */
export function EcomapCanvas({ ecomap, selected, onSelect, onOpen, onMove, ref }: EcomapCanvasProps) {
  const { t } = useTranslation('ecomap');
  const { state, isReadOnly } = useMapDesk();
  const words = useTieWords();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<PanZoomHandle>(null);
  const [hasFocus, setHasFocus] = useState(false);
  // Dropped, a box stays there until the records say so too.
  const [dropped, setDropped] = useState<Held | null>(null);
  const [droppedOn, setDroppedOn] = useState(ecomap);
  if (droppedOn !== ecomap) {
    setDroppedOn(ecomap);
    setDropped(null);
  }
  const drop = (held: Held): void => {
    setDropped(held);
    void onMove(held).then((isMoved) => {
      if (!isMoved) setDropped(null);
    });
  };
  const { nodes } = ecomap.picture;
  const drag = useNodeDrag(drawing, nodes, drop);
  const push = useKeyboardMove(drop);
  const held = drag.held ?? push.held ?? dropped;
  const picture = useMemo(
    () =>
      held === null ? ecomap.picture : ecomap.drawWith({ ...state.ecomap.moved, [held.id]: held.place }),
    [held, ecomap, state.ecomap.moved],
  );
  const stop = nodes.find(({ key }) => key === selected?.node);
  useImperativeHandle(ref, () => ({
    focus: () => {
      frame.current?.focus();
    },
    enlarge: () => drawing.current?.enlarge(),
    reduce: () => drawing.current?.reduce(),
    fit: () => drawing.current?.fit(),
  }));
  useEffect(() => {
    if (stop !== undefined) drawing.current?.reveal(stop);
    // Only when something else is chosen, not when the same has been moved.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stop?.key]);

  const act = ({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    if (key === 'Escape') return drag.cancel() || push.cancel();
    if (altKey || metaKey) return false;
    const view = drawing.current;
    if (isWalkKey(key)) {
      if (ctrlKey && view !== null) changeOf(key, view)?.();
      else if (shiftKey && stop !== undefined && !isReadOnly)
        push.push({ id: stop.key, x: stop.x, y: stop.y, generation: 0, label: stop.label }, key);
      else {
        const next = stepAround(nodes, stop?.key, key);
        if (next !== undefined) onSelect({ node: next });
      }
      return true;
    }
    if (ctrlKey) return false;
    if (key === 'Enter') {
      onOpen();
      return true;
    }
    const zooming = view === null ? undefined : changeOf(key, view);
    zooming?.();
    return zooming !== undefined;
  };
  const targetAt = (event: MouseEvent): EcomapTarget | null =>
    event.target instanceof Element ? ecomapTargetOf(event.target) : null;
  const said = state.ecomap.ties
    .filter(({ node, hidden }) => node === stop?.key && !hidden)
    .map((tie) => `${words.ends(tie).one} ${words.manner(tie)}`);

  return (
    <div
      ref={frame}
      role="application"
      aria-label={t('drawing')}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Enter"
      tabIndex={0}
      className={styles['canvas']}
      onKeyDown={(event) => {
        if (isImeEvent(event) || event.target !== event.currentTarget) return;
        if (act(event)) event.preventDefault();
      }}
      onFocus={() => {
        setHasFocus(true);
      }}
      onBlur={() => {
        setHasFocus(false);
      }}
      onClick={(event) => {
        const target = targetAt(event);
        if (target !== null) onSelect(target);
      }}
      onDoubleClick={(event) => {
        if (targetAt(event) !== null) onOpen();
      }}
      {...(!isReadOnly && {
        onPointerDown: drag.onPointerDown,
        onPointerMove: drag.onPointerMove,
        onPointerUp: drag.onPointerUp,
        onPointerCancel: () => {
          drag.cancel();
        },
      })}
    >
      <PanZoomSvg
        ref={drawing}
        viewBox={roomy(ecomap.picture.view)}
        label={t('drawing')}
        className={styles['svg'] ?? ''}
        hasKeys={false}
        isHeld={(element) => !isReadOnly && element.closest('[data-node]') !== null}
      >
        <EcomapDrawing
          picture={picture}
          selected={selected}
          focusKey={hasFocus ? (stop?.key ?? null) : null}
          hitTargets
        />
      </PanZoomSvg>
      <VisuallyHidden>
        <span role="status">
          {hasFocus && stop !== undefined ? [stop.label.lines.join(''), ...said].join(t('stop')) : ''}
        </span>
      </VisuallyHidden>
    </div>
  );
}
