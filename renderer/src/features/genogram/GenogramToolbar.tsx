import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import type { CanvasHandle } from './GenogramCanvas.tsx';
import styles from './genogram.module.css';
import { useMapDesk } from './map-desk.ts';
import { UndoBar } from './UndoBar.tsx';

interface GenogramToolbarProps {
  readonly canvas: RefObject<CanvasHandle | null>;
  /** Somebody stands where he was put by hand. */
  readonly hasMoved: boolean;
  readonly onAutomatic: () => void;
  readonly isPanelOpen: boolean;
  readonly onPanel: (isOpen: boolean) => void;
}

/** How a drawing is looked at, and what is taken back on it. */
export function GenogramToolbar(props: GenogramToolbarProps) {
  const { canvas, hasMoved, onAutomatic, isPanelOpen, onPanel } = props;
  const { t } = useTranslation('genogram');
  const { isReadOnly, edits } = useMapDesk();
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label={t('toolbar.label')}>
      <Button size="small" aria-label={t('toolbar.enlarge')} onPress={() => canvas.current?.enlarge()}>
        ＋
      </Button>
      <Button size="small" aria-label={t('toolbar.reduce')} onPress={() => canvas.current?.reduce()}>
        －
      </Button>
      <Button size="small" onPress={() => canvas.current?.fit()}>
        {t('toolbar.fit')}
      </Button>
      {hasMoved && (
        <Button size="small" onPress={onAutomatic}>
          {t('place.automaticAll')}
        </Button>
      )}
      {isReadOnly ? <span className={styles['grow']} /> : <UndoBar edits={edits} />}
      <Button
        size="small"
        variant="quiet"
        onPress={() => {
          onPanel(!isPanelOpen);
        }}
      >
        {t(isPanelOpen ? 'panel.close' : 'panel.open')}
      </Button>
    </div>
  );
}
