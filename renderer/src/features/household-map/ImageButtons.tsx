import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdMapView } from '../../../../domain/print/household-map-view.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import type { ImageWay, useIssue } from '../print/useIssue.ts';
import styles from './household-map.module.css';

interface ImageButtonsProps {
  readonly view: HouseholdMapView;
  readonly recipient: string;
  readonly isReady: boolean;
  readonly issuing: ReturnType<typeof useIssue>;
}

/** From small for a slide to fine enough for a poster, in dots across. */
const widths = [1000, 2000, 4000, 8000] as const;

/** One drawing as a picture: into a file, or onto the clipboard. */
export function ImageButtons({ view, recipient, isReady, issuing }: ImageButtonsProps) {
  const { t } = useTranslation('householdMap');
  const [chosen, setDrawing] = useState(0);
  const [width, setWidth] = useState(2000);
  const drawing = chosen < view.drawings.length ? chosen : 0;
  const { issue, saveImage, copyImage } = issuing;
  const button = (way: ImageWay, act: () => Promise<void>) => (
    <Button
      isDisabled={!isReady}
      isPending={issue.kind === 'pending' && issue.way === way}
      onPress={() => void act()}
    >
      {t(`image.${way}`)}
    </Button>
  );
  return (
    <div className={styles['image']} role="group" aria-label={t('image.title')}>
      {view.drawings.length > 1 && (
        <Select
          label={t('image.drawing')}
          choices={view.drawings.map(({ kind }, index) => ({
            id: String(index),
            name: t(`drawing.${kind}`),
          }))}
          value={String(drawing)}
          onChange={(index) => {
            setDrawing(Number(index));
          }}
        />
      )}
      <Select
        label={t('image.width')}
        choices={widths.map((dots) => ({ id: String(dots), name: t('image.dots', { dots }) }))}
        value={String(width)}
        onChange={(dots) => {
          setWidth(Number(dots ?? 2000));
        }}
      />
      {button('svg', () => saveImage(recipient, { drawing, width, format: 'svg' }))}
      {button('png', () => saveImage(recipient, { drawing, width, format: 'png' }))}
      {button('copy', () => copyImage(recipient, { drawing, width }))}
    </div>
  );
}
