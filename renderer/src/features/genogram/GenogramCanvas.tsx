import { useEffect, useImperativeHandle, useMemo, useRef, useState, type MouseEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { GenogramDrawing } from '../../../print/diagram/GenogramDrawing.tsx';
import { targetOf, type GenogramTarget } from '../../../print/diagram/target.ts';
import { PanZoomSvg, type PanZoomHandle } from '../../diagram/PanZoomSvg.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './genogram.module.css';
import { stopsOf } from './kin-walk.ts';
import { useMapDesk } from './map-desk.ts';
import { roomy } from './roomy.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useDescription } from './useDescription.ts';
import type { Genogram } from './useGenogram.ts';
import { useKeyboardMove } from './useKeyboardMove.ts';
import { usePersonDrag, type Held } from './usePersonDrag.ts';

export interface CanvasHandle extends Pick<PanZoomHandle, 'enlarge' | 'reduce' | 'fit'> {
  readonly focus: () => void;
}

interface GenogramCanvasProps {
  readonly genogram: Genogram;
  readonly selected: GenogramTarget | null;
  readonly onSelect: (target: GenogramTarget | null) => void;
  /** Enter, or a double click. */
  readonly onOpen: () => void;
  /** Answers whether the move was recorded. */
  readonly onMove: (held: Held) => Promise<boolean>;
  /** A right click or the menu key; the element it is about. */
  readonly onMenu: (element: Element) => void;
  readonly ref: Ref<CanvasHandle>;
}

/** Smaller names are hard to read: then the one who is chosen is shown near at first, not everybody. */
const READABLE = 0.6;

/** The drawing on the screen: chosen from, walked through and moved about, by pointer or keyboard. */
export function GenogramCanvas(props: GenogramCanvasProps) {
  const { genogram, selected, onSelect, onOpen, onMove, onMenu, ref } = props;
  const { t } = useTranslation(['genogram', 'household']);
  const { state, isReadOnly } = useMapDesk();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<PanZoomHandle>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const { picture: still, drawWith } = genogram;
  const { layout } = still;
  const describe = useDescription();
  // Dropped, somebody stays there until the records say so too.
  const [dropped, setDropped] = useState<Held | null>(null);
  const [droppedOn, setDroppedOn] = useState(genogram);
  if (droppedOn !== genogram) {
    setDroppedOn(genogram);
    setDropped(null);
  }
  const drop = (held: Held): void => {
    setDropped(held);
    void onMove(held).then((isMoved) => {
      if (!isMoved) setDropped(null);
    });
  };
  const drag = usePersonDrag(drawing, layout.nodes, drop);
  const push = useKeyboardMove(drop);
  const held = drag.held ?? push.held ?? dropped;
  const picture = useMemo(
    () =>
      held === null ? still : drawWith({ ...state.kinship.moved, [held.id as keyof object]: held.place }),
    [held, still, drawWith, state.kinship.moved],
  );
  const stop = stopsOf(layout).find(({ kind, id }) => kind === selected?.kind && id === selected.id);
  const focus = (): void => {
    frame.current?.focus();
  };
  useImperativeHandle(ref, () => ({
    focus,
    enlarge: () => drawing.current?.enlarge(),
    reduce: () => drawing.current?.reduce(),
    fit: () => drawing.current?.fit(),
  }));
  useEffect(() => {
    // Once the panes have their sizes.
    const frameId = requestAnimationFrame(() => drawing.current?.approach(stop ?? { x: 0, y: 0 }, READABLE));
    return () => {
      cancelAnimationFrame(frameId);
    };
    // At first sight only: afterwards the staff decides what is in view.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    if (stop !== undefined) drawing.current?.reveal(stop);
    // Only when somebody else is chosen, not when the same one has been moved.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stop?.id]);

  const atSymbol = (id: string): Element | null =>
    frame.current?.querySelector(`[data-person="${id}"], [data-loss="${id}"]`) ?? null;
  const openMenu = (id: string): void => {
    const symbol = atSymbol(id);
    if (symbol !== null) onMenu(symbol);
  };
  const { onKeyDown, selectHome } = useCanvasKeys({
    drawing,
    layout,
    stop,
    onSelect,
    onOpen,
    onMenu: openMenu,
    onPush: push.push,
    onCancel: () => drag.cancel() || push.cancel(),
  });
  const targetAt = (event: MouseEvent): GenogramTarget | null =>
    event.target instanceof Element ? targetOf(event.target) : null;

  return (
    <div
      ref={frame}
      role="application"
      aria-label={t('household:map.drawing')}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight Home Enter"
      tabIndex={0}
      className={styles['canvas']}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setHasFocus(true);
        if (selected === null) selectHome();
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
      onContextMenu={(event) => {
        const target = targetAt(event);
        if (target?.kind !== 'person') return;
        event.preventDefault();
        onSelect(target);
        openMenu(target.id);
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
        viewBox={roomy(layout)}
        label={t('household:map.drawing')}
        className={styles['svg'] ?? ''}
        hasKeys={false}
        isHeld={(element) => !isReadOnly && targetOf(element)?.kind === 'person'}
      >
        <GenogramDrawing
          picture={picture}
          selected={selected}
          focusId={hasFocus && stop !== undefined ? stop.id : null}
          hitTargets
        />
      </PanZoomSvg>
      <VisuallyHidden>
        <span role="status">{hasFocus && stop !== undefined ? describe(stop.id) : ''}</span>
      </VisuallyHidden>
    </div>
  );
}
