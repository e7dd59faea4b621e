import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SplitView.module.css';

export interface SplitViewProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** Width of the list in percent; what onResize last said. */
  readonly size: number;
  /** Called when the border is let go: to be remembered. */
  readonly onResize: (size: number) => void;
  /** Default 20 and 70. */
  readonly minSize?: number | undefined;
  readonly maxSize?: number | undefined;
}

const STEP = 2;

/** List and record side by side. The border moves by pointer, and by ← → when it has focus. */
export function SplitView({ list, detail, size, onResize, minSize = 20, maxSize = 70 }: SplitViewProps) {
  const { t } = useTranslation('ui');
  const frame = useRef<HTMLDivElement>(null);
  const dragged = useRef(size);
  const show = (next: number): void => {
    dragged.current = Math.round(Math.max(minSize, Math.min(maxSize, next)));
    frame.current?.style.setProperty('--split', `${String(dragged.current)}%`);
  };
  useEffect(() => {
    frame.current?.style.setProperty('--split', `${String(size)}%`);
  }, [size]);

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !frame.current) return;
    const { left, width } = frame.current.getBoundingClientRect();
    show(((event.clientX - left) / width) * 100);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    show(size + step);
    onResize(dragged.current);
  };
  return (
    <div className={styles['split']} ref={frame}>
      <div className={styles['part']}>{list}</div>
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t('split.resize')}
        aria-valuenow={size}
        aria-valuemin={minSize}
        aria-valuemax={maxSize}
        className={styles['border']}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          onResize(dragged.current);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles['part']}>{detail}</div>
    </div>
  );
}
