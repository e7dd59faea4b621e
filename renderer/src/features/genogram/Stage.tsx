import { useRef, type ReactNode } from 'react';
import { SplitView } from '../../ui/SplitView.tsx';
import { useInlineSize } from '../print/useInlineSize.ts';
import styles from './genogram.module.css';
import { drawingWidths, type usePanelLayout } from './usePanelLayout.ts';

interface StageProps {
  readonly layout: ReturnType<typeof usePanelLayout>;
  readonly drawing: ReactNode;
  readonly panel: ReactNode;
}

/** With less room the panel stands beneath the drawing; in CSS pixels. */
const SIDE_BY_SIDE = 620;

/** The drawing with its panel at the right, beneath it, or alone. */
export function Stage({ layout: { width, setWidth, isOpen }, drawing, panel }: StageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useInlineSize(frame);
  const isNarrow = room > 0 && room < SIDE_BY_SIDE;
  const isBeside = isOpen && !isNarrow;
  return (
    <div ref={frame} className={styles['stage']}>
      {isBeside ? (
        <div className={styles['beside']}>
          <SplitView
            list={drawing}
            detail={panel}
            size={width}
            onResize={setWidth}
            minSize={drawingWidths.least}
            maxSize={drawingWidths.most}
          />
        </div>
      ) : (
        <>
          <div className={styles['alone']}>{drawing}</div>
          {isOpen && panel}
        </>
      )}
    </div>
  );
}
