import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationError } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PdfPage } from './PdfPage.tsx';
import { useInlineSize } from './useInlineSize.ts';
import { usePdf } from './usePdf.ts';
import styles from './print.module.css';

/** CSS pixels to a PDF point: at 100 % a sheet has its size in hand. */
const pixelsPerPoint = 96 / 72;
/** A4, for as long as a page has not been read. */
const usualWidth = 595.28;
const edge = 32;

interface PdfPreviewProps {
  readonly pdf: string;
  /** The pages are being laid out anew, as what is asked has changed. */
  readonly isOutdated?: boolean;
}

/** The pages of a PDF beneath one another; PgUp and PgDn turn them. */
export function PdfPreview({ pdf, isOutdated = false }: PdfPreviewProps) {
  const { t } = useTranslation('print');
  const { wordsOf } = useFailureWords();
  const { document, isUnreadable } = usePdf(pdf);
  const scroller = useRef<HTMLDivElement>(null);
  const width = useInlineSize(scroller);
  const [zoom, setZoom] = useState<'fit' | 'full'>('fit');
  const [page, setPage] = useState(1);
  const [drawing, setDrawing] = useState<readonly number[]>([]);
  const onDrawing = useCallback((number: number, isDrawing: boolean) => {
    setDrawing((before) => [...before.filter((each) => each !== number), ...(isDrawing ? [number] : [])]);
  }, []);
  const paperWidth = usePaperWidth(document);
  const count = document?.numPages ?? 0;
  const scale = zoom === 'full' || width === 0 ? pixelsPerPoint : (width - edge) / paperWidth;

  const turnTo = (number: number): void => {
    const target = Math.max(1, Math.min(count, number));
    const found = scroller.current?.querySelector<HTMLElement>(`[data-page="${String(target)}"]`);
    // Only the pages move; `scrollIntoView` would move the desk around them as well.
    if (found) scroller.current?.scrollTo({ top: found.offsetTop });
  };
  useShortcut(['PageUp', 'PageDown'], (key) => turnTo(page + (key === 'PageUp' ? -1 : 1)));
  const stay = useEffectEvent(() => turnTo(page));
  useEffect(() => {
    stay();
  }, [scale]);

  if (isUnreadable) return <ErrorPanel {...wordsOf(new OperationError('internal', [], null))} />;
  return (
    <>
      <header className={styles['bar']}>
        <span role="status">{document === null ? '' : t('preview.page', { page, count })}</span>
        <Button size="small" shortcut="PgUp" isDisabled={page <= 1} onPress={() => turnTo(page - 1)}>
          {t('preview.previous')}
        </Button>
        <Button size="small" shortcut="PgDn" isDisabled={page >= count} onPress={() => turnTo(page + 1)}>
          {t('preview.next')}
        </Button>
        <Button size="small" onPress={() => setZoom(zoom === 'fit' ? 'full' : 'fit')}>
          {t(zoom === 'fit' ? 'preview.full' : 'preview.fit')}
        </Button>
        {(isOutdated || drawing.includes(page)) && (
          <div className={styles['wait']}>
            <Loading label={t(isOutdated ? 'preview.making' : 'preview.drawing')} />
          </div>
        )}
      </header>
      <div
        className={styles['pages']}
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={t('preview.title')}
        data-pane
        onScroll={(event) => setPage(pageAt(event.currentTarget))}
      >
        {document === null ? (
          <Loading label={t('preview.making')} />
        ) : (
          Array.from({ length: count }, (_, index) => (
            <PdfPage
              key={index}
              document={document}
              number={index + 1}
              count={count}
              scale={scale}
              onDrawing={onDrawing}
            />
          ))
        )}
      </div>
    </>
  );
}

/** Points of the wider of the first two pages: a map may lie across behind an upright cover. */
function usePaperWidth(document: PDFDocumentProxy | null): number {
  const [paperWidth, setPaperWidth] = useState(usualWidth);
  useEffect(() => {
    if (document === null) return;
    let isCurrent = true;
    const numbers = document.numPages > 1 ? [1, 2] : [1];
    void Promise.all(numbers.map((number) => document.getPage(number))).then(
      (pages) => {
        if (isCurrent) setPaperWidth(Math.max(...pages.map((page) => page.getViewport({ scale: 1 }).width)));
      },
      // A document that is taken away meanwhile is measured no more.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [document]);
  return paperWidth;
}

/** The page that takes the upper third of what is in sight. */
function pageAt(scroller: HTMLElement): number {
  const line = scroller.scrollTop + scroller.clientHeight / 3;
  const pages = [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
  const index = pages.findLastIndex((page) => page.offsetTop <= line);
  return Math.max(1, index + 1);
}
