import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

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
  readonly children: ReactNode;
}

type Zoom = ZoomBehavior<SVGSVGElement, undefined>;

const LEAST = 0.25;
const MOST = 6;
const STEP = 1.25;
/** Of the view box, per press of an arrow key. */
const SHIFT = 0.1;

/** A drawing that is moved by dragging or the arrow keys, enlarged by the wheel or + and -, and put back by 0. */
export function PanZoomSvg({ viewBox, label, className, children }: PanZoomSvgProps) {
  const svg = useRef<SVGSVGElement>(null);
  const behaviour = useRef<Zoom>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);

  useEffect(() => {
    if (svg.current === null) return;
    const element = select<SVGSVGElement, undefined>(svg.current);
    behaviour.current = zoom<SVGSVGElement, undefined>()
      .scaleExtent([LEAST, MOST])
      .on('zoom', (event: { transform: ZoomTransform }) => {
        setTransform(event.transform);
      });
    element.call(behaviour.current);
    return () => {
      element.on('.zoom', null);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const isShortcut = event.ctrlKey || event.altKey || event.metaKey;
    if (behaviour.current === null || isShortcut || event.nativeEvent.isComposing) return;
    const change = changeOf(event.key, behaviour.current, viewBox);
    if (change === undefined) return;
    event.preventDefault();
    change(event.currentTarget);
  };

  return (
    <svg
      ref={svg}
      className={className}
      role="img"
      aria-label={label}
      aria-keyshortcuts="+ - 0 ArrowLeft ArrowRight ArrowUp ArrowDown"
      tabIndex={0}
      viewBox={[viewBox.x, viewBox.y, viewBox.width, viewBox.height].join(' ')}
      onKeyDown={onKeyDown}
    >
      <g transform={transform.toString()}>{children}</g>
    </svg>
  );
}

function changeOf(
  key: string,
  behaviour: Zoom,
  viewBox: { readonly width: number; readonly height: number },
): ((element: SVGSVGElement) => void) | undefined {
  const scale = (factor: number) => (element: SVGSVGElement) => {
    behaviour.scaleBy(select<SVGSVGElement, undefined>(element), factor);
  };
  const shift = (right: number, down: number) => (element: SVGSVGElement) => {
    const selected = select<SVGSVGElement, undefined>(element);
    behaviour.translateBy(selected, right * viewBox.width * SHIFT, down * viewBox.height * SHIFT);
  };
  switch (key) {
    case '+':
    case ';':
      // ; is the unshifted + of Japanese keyboards.
      return scale(STEP);
    case '-':
      return scale(1 / STEP);
    case '0':
      return (element) => {
        behaviour.transform(select<SVGSVGElement, undefined>(element), zoomIdentity);
      };
    case 'ArrowLeft':
      return shift(1, 0);
    case 'ArrowRight':
      return shift(-1, 0);
    case 'ArrowUp':
      return shift(0, 1);
    case 'ArrowDown':
      return shift(0, -1);
    default:
      return undefined;
  }
}
