import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import styles from './attachment.module.css';

const zooms = ['fit', 'full', 'double'] as const;
type Zoom = (typeof zooms)[number];

interface ImageViewProps {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly name: string;
}

/** A photo: whole, in its own size, or twice that. + and - change it. */
export function ImageView({ bytes, mediaType, name }: ImageViewProps) {
  const { t } = useTranslation('attachment');
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [width, setWidth] = useState(0);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    if (image.current) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [bytes, mediaType]);
  const step = (by: number): void => setZoom(zooms[zooms.indexOf(zoom) + by] ?? zoom);
  useShortcut(['+', ';', '-'], (key) => step(key === '-' ? -1 : 1));
  return (
    <>
      <div className={styles['bar']}>
        {zooms.map((each) => (
          <Button
            key={each}
            size="small"
            variant={each === zoom ? 'primary' : 'secondary'}
            onPress={() => setZoom(each)}
          >
            {t(`zoom.${each}`)}
          </Button>
        ))}
      </div>
      <div className={styles['photoFrame']} tabIndex={0} role="region" aria-label={name}>
        <img
          ref={image}
          alt={name}
          className={cx(styles['photo'], styles[zoom])}
          {...(zoom === 'double' && width > 0 && { width: width * 2 })}
          onLoad={(event) => setWidth(event.currentTarget.naturalWidth)}
        />
      </div>
    </>
  );
}
