import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../../../domain/district-map/rows.ts';
import { isImeEvent } from '../../ui/keyboard/ime.ts';
import type { Camera } from './camera/camera.ts';
import type { Scene } from './drawing/scene.ts';
import { openStage, type Stage } from './drawing/stage.ts';
import type { MapHands } from './map-hands.ts';
import { pressKey } from './map-keys.ts';
import { watchPointer } from './map-pointer.ts';
import styles from './district-map.module.css';

export interface MapHandle {
  readonly focus: () => void;
  readonly enlarge: () => void;
  readonly reduce: () => void;
  readonly fit: () => void;
  readonly reveal: (place: Point) => void;
}

interface MapCanvasProps extends MapHands {
  readonly scene: Scene;
  /** Where one looked last. */
  readonly camera: Camera | null;
  readonly onCamera: (camera: Camera) => void;
  readonly label: string;
  /** What is chosen, in words. */
  readonly status: string;
  readonly ref: Ref<MapHandle>;
}

/** The sheet itself. It is painted, not built of elements, so that two thousand pins move without a jerk. */
export function MapCanvas({ scene, camera, onCamera, label, status, ref, ...hands }: MapCanvasProps) {
  const { t } = useTranslation('districtMap');
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  const present = useRef({ scene, hands, onCamera, camera });
  useEffect(() => {
    present.current = { scene, hands, onCamera, camera };
    stage.current?.show(scene);
  });
  useEffect(() => {
    const [box, paper] = [frame.current, canvas.current];
    if (box === null || paper === null) return;
    const opened = openStage(box, paper, present.current.scene, {
      camera: present.current.camera,
      onCamera: (next) => present.current.onCamera(next),
    });
    stage.current = opened;
    const stopWatching = watchPointer(box, opened, () => present.current.hands);
    return () => {
      stopWatching();
      opened.close();
      stage.current = null;
    };
  }, [scene.sheet.id]);
  useImperativeHandle(ref, () => ({
    focus: () => frame.current?.focus(),
    enlarge: () => stage.current?.zoom(1.5),
    reduce: () => stage.current?.zoom(1 / 1.5),
    fit: () => stage.current?.fit(),
    reveal: (place) => stage.current?.reveal(place),
  }));
  return (
    <div
      ref={frame}
      role="application"
      aria-label={label}
      aria-description={t('map.keys')}
      tabIndex={0}
      data-asks={scene.asksForPoint}
      className={styles['canvas']}
      onKeyDown={(event) => {
        if (isImeEvent(event) || event.target !== event.currentTarget || stage.current === null) return;
        if (pressKey(event, stage.current, hands)) event.preventDefault();
      }}
      onBlur={() => stage.current?.useKeyboard(false)}
    >
      <canvas ref={canvas} className={styles['paper']} aria-hidden="true" />
      <span role="status" className={styles['spoken']}>
        {status}
      </span>
    </div>
  );
}
