import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './print.module.css';

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** CSS pixels to a point. */
  readonly scale: number;
  readonly onDrawing: (number: number, isDrawing: boolean) => void;
}

/** How far out of sight a page is drawn already. */
const ahead = '100% 0px';
/** A4 in points, for as long as the page has not been read. */
const usualSize = { width: 595.28, height: 841.89 };

/** One page, drawn only while it is near: a sheet of two hundred cases would fill the memory. */
export function PdfPage({ document, number, count, scale, onDrawing }: PdfPageProps) {
  const { t } = useTranslation('print');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const sheet = canvas.current;
    if (sheet === null) return;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting === true), {
      root: sheet.parentElement,
      rootMargin: ahead,
    });
    observer.observe(sheet);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const sheet = canvas.current;
    if (sheet === null) return;
    setSize(sheet, usualSize, scale);
    if (!isNear) return;
    let stop = (): void => undefined;
    let isCurrent = true;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      if (!isCurrent) return;
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
      setSize(sheet, { width, height }, scale);
      sheet.width = Math.floor(viewport.width);
      sheet.height = Math.floor(viewport.height);
      const drawing = page.render({ canvas: sheet, viewport });
      stop = () => drawing.cancel();
      await drawing.promise;
    };
    onDrawing(number, true);
    draw()
      .catch((error: unknown) => {
        // What is given up half way rejects; nothing is wrong then.
        if (isCurrent) throw error;
      })
      .finally(() => {
        if (isCurrent) onDrawing(number, false);
      });
    return () => {
      isCurrent = false;
      onDrawing(number, false);
      stop();
      sheet.width = 0;
      sheet.height = 0;
    };
  }, [document, number, scale, isNear, onDrawing]);
  return (
    <canvas
      ref={canvas}
      data-page={number}
      role="img"
      aria-label={t('preview.page', { page: number, count })}
      className={styles['page']}
    />
  );
}

function setSize(sheet: HTMLCanvasElement, size: { width: number; height: number }, scale: number): void {
  sheet.style.setProperty('--page-width', `${String(size.width * scale)}px`);
  sheet.style.setProperty('--page-height', `${String(size.height * scale)}px`);
}
