import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What may be asked of a drawing from outside. Places are in the units of the drawing. */
export interface PanZoomHandle {
  readonly enlarge: () => void;
  readonly reduce: () => void;
  /** Shows the whole drawing again. */
  readonly fit: () => void;
  readonly shift: (right: number, down: number) => void;
  /** Brings a place into sight, moving no more than needed. */
  readonly reveal: (place: Point) => void;
  /** Shows a place in the middle where the whole drawing would be smaller than the scale; CSS pixels a unit. */
  readonly approach: (place: Point, scale: number) => void;
  /** The place under a pointer. */
  readonly placeAt: (pointer: { readonly clientX: number; readonly clientY: number }) => Point;
}

interface PanZoomSvgProps {
  readonly viewBox: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Names the drawing for screen readers. */
  readonly label: string;
  readonly className?: string;
  /** What the pointer takes hold of there is not moved as a whole. */
  readonly isHeld?: (element: Element) => boolean;
  /** False: focus and keys are somebody else's. Default true. */
  readonly hasKeys?: boolean;
  readonly ref?: Ref<PanZoomHandle>;
  readonly children: ReactNode;
}

type Zoom = ZoomBehavior<SVGSVGElement, undefined>;

const LEAST = 0.25;
/** Enough to read one name of the widest family. */
const MOST = 16;
const STEP = 1.25;
/** Of the view box, per press of an arrow key. */
const SHIFT = 0.1;
/** Of the drawing's size on the screen: what is brought into sight stands at least so far within its edge. */
const WITHIN = 0.12;

/** A drawing that is moved by dragging or the arrow keys, enlarged by the wheel or + and -, and put back by 0. */
export function PanZoomSvg(props: PanZoomSvgProps) {
  const { viewBox, label, className, isHeld, hasKeys = true, ref, children } = props;
  const svg = useRef<SVGSVGElement>(null);
  const ground = useRef<SVGGElement>(null);
  const behaviour = useRef<Zoom>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const mayBegin = useEffectEvent(
    (event: Event) =>
      (!(event instanceof MouseEvent) || event.button === 0) &&
      (event.type === 'wheel' || !(event.target instanceof Element) || isHeld?.(event.target) !== true),
  );

  useEffect(() => {
    if (svg.current === null) return;
    const element = select<SVGSVGElement, undefined>(svg.current);
    behaviour.current = zoom<SVGSVGElement, undefined>()
      .scaleExtent([LEAST, MOST])
      .filter((event: Event) => mayBegin(event))
      .on('zoom', (event: { transform: ZoomTransform }) => {
        setTransform(event.transform);
      });
    element.call(behaviour.current).on('dblclick.zoom', null);
    return () => {
      element.on('.zoom', null);
    };
  }, []);

  const act = (move: (behaviour: Zoom, element: SVGSVGElement) => void): void => {
    if (behaviour.current !== null && svg.current !== null) move(behaviour.current, svg.current);
  };
  const scaleBy = (factor: number): void => {
    act((zooming, element) => {
      zooming.scaleBy(select<SVGSVGElement, undefined>(element), factor);
    });
  };
  const shiftBy = (right: number, down: number): void => {
    act((zooming, element) => {
      zooming.translateBy(select<SVGSVGElement, undefined>(element), right, down);
    });
  };
  const handle: PanZoomHandle = {
    enlarge: () => {
      scaleBy(STEP);
    },
    reduce: () => {
      scaleBy(1 / STEP);
    },
    fit: () => {
      act((zooming, element) => {
        zooming.transform(select<SVGSVGElement, undefined>(element), zoomIdentity);
      });
    },
    shift: (right, down) => {
      shiftBy(right * viewBox.width * SHIFT, down * viewBox.height * SHIFT);
    },
    reveal: (place) => {
      const matrix = ground.current?.getScreenCTM();
      const frame = svg.current?.getBoundingClientRect();
      if (!matrix || !frame) return;
      const at = new DOMPoint(place.x, place.y).matrixTransform(matrix);
      const right = missing(at.x, frame.left, frame.right);
      const down = missing(at.y, frame.top, frame.bottom);
      if (right !== 0 || down !== 0) shiftBy(right / matrix.a, down / matrix.d);
    },
    approach: (place, scale) => {
      const whole = svg.current?.getScreenCTM()?.a ?? 0;
      if (whole === 0 || whole >= scale) return;
      const { x, y, width, height } = viewBox;
      const near = scale / whole;
      const at = zoomIdentity
        .translate(x + width / 2 - near * place.x, y + height / 2 - near * place.y)
        .scale(near);
      act((zooming, element) => {
        zooming.transform(select<SVGSVGElement, undefined>(element), at);
      });
    },
    placeAt: ({ clientX, clientY }) => {
      const matrix = ground.current?.getScreenCTM();
      if (!matrix) return { x: 0, y: 0 };
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
      return { x, y };
    },
  };
  useImperativeHandle(ref, () => handle);

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const isShortcut = event.ctrlKey || event.altKey || event.metaKey;
    if (isShortcut || event.nativeEvent.isComposing) return;
    const change = changeOf(event.key, handle);
    if (change === undefined) return;
    event.preventDefault();
    change();
  };

  return (
    <svg
      ref={svg}
      className={className}
      role="img"
      aria-label={label}
      {...(hasKeys && {
        'aria-keyshortcuts': '+ - 0 ArrowLeft ArrowRight ArrowUp ArrowDown',
        tabIndex: 0,
        onKeyDown,
      })}
      viewBox={[viewBox.x, viewBox.y, viewBox.width, viewBox.height].join(' ')}
    >
      <g ref={ground} transform={transform.toString()}>
        {children}
      </g>
    </svg>
  );
}

/** How far a place lies beyond the inner part of a stretch, in the direction it has to go. */
function missing(at: number, from: number, to: number): number {
  const edge = (to - from) * WITHIN;
  if (at < from + edge) return from + edge - at;
  return at > to - edge ? to - edge - at : 0;
}

/** What a key does to a drawing: ; is the unshifted + of Japanese keyboards. */
export function changeOf(key: string, drawing: PanZoomHandle): (() => void) | undefined {
  const { enlarge, reduce, fit, shift } = drawing;
  return {
    '+': enlarge,
    ';': enlarge,
    '-': reduce,
    '0': fit,
    ArrowLeft: () => {
      shift(1, 0);
    },
    ArrowRight: () => {
      shift(-1, 0);
    },
    ArrowUp: () => {
      shift(0, 1);
    },
    ArrowDown: () => {
      shift(0, -1);
    },
  }[key];
}
