import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import type { CanvasHandle } from './GenogramCanvas.tsx';
import styles from './genogram.module.css';

interface GenogramToolbarProps {
  readonly undo: ReactNode;
  readonly canvas: RefObject<CanvasHandle | null>;
  /** Somebody stands where he was put by hand. */
  readonly hasMoved: boolean;
  readonly onAutomatic: () => void;
  readonly isPanelOpen: boolean;
  readonly onPanel: (isOpen: boolean) => void;
}

/** How the drawing is looked at. */
export function GenogramToolbar(props: GenogramToolbarProps) {
  const { undo, canvas, hasMoved, onAutomatic, isPanelOpen, onPanel } = props;
  const { t } = useTranslation('genogram');
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
      {undo}
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
