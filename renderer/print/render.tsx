import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { DocumentView } from '../../domain/print/document-view.ts';
import { FormSheet } from './FormSheet.tsx';
import { MeetingSheet } from './MeetingSheet.tsx';
import { Minutes } from './Minutes.tsx';
import { pageRules, type PageMargins } from './page-rules.ts';
import { marginsOf } from './pages.ts';
import { partsCss } from './parts-css.ts';
import { printCss } from './print-css.ts';
import { RecoveryKeySheet, type RecoveryKeyView } from './RecoveryKeySheet.tsx';
import { recoveryWords, spaced } from './words.ts';

export interface RenderOptions {
  /** Address under which `fonts/print-fonts.css` lies, without a slash at its end: `app://kasane`. */
  readonly assetBase: string;
}

/**
 * The whole document as an HTML page without scripts, ready to be printed. It must be shown under the origin of
 * `assetBase`, because fonts are fetched with CORS, and printed when its fonts have loaded.
 */
export function renderDocument(view: DocumentView, options: RenderOptions): string {
  return page(view.title, marginsOf(view), options, sheetOf(view));
}

/** The recovery key as a page to seal. It holds the key in clear: print it, never store it. */
export function renderRecoveryKey(view: RecoveryKeyView, options: RenderOptions): string {
  const margins = {
    title: spaced(view.municipality, recoveryWords.title),
    handling: recoveryWords.handling,
    mark: '',
    issue: `${recoveryWords.issuedOn} ${view.issuedOn}`,
    parts: [],
  };
  return page(recoveryWords.title, margins, options, <RecoveryKeySheet {...view} />);
}

function sheetOf(view: DocumentView): ReactNode {
  switch (view.kind) {
    case 'meeting-sheet':
      return <MeetingSheet view={view} />;
    case 'minutes':
      return <Minutes view={view} />;
    default:
      return <FormSheet view={view} />;
  }
}

/** The style is put in as it is: React would escape its quotes. Texts of records are in it as code points only. */
function page(title: string, margins: PageMargins, options: RenderOptions, sheet: ReactNode): string {
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy(options)} />
      <title>{title}</title>
      <link rel="stylesheet" href={`${options.assetBase}/fonts/print-fonts.css`} />
    </>,
  );
  const body = renderToStaticMarkup(
    <>
      {sheet}
      <MarginFonts margins={margins} />
    </>,
  );
  const style = `<style>${printCss}${partsCss}${pageRules(margins)}</style>`;
  return `<!DOCTYPE html><html lang="ja"><head>${head}${style}</head><body>${body}</body></html>`;
}

/**
 * Fonts are fetched by the characters that are laid out, and the margins are laid out only while printing, too late
 * to fetch. The same characters on screen, never on paper, have them fetched in time.
 */
function MarginFonts({ margins }: { margins: PageMargins }) {
  const text = [
    margins.title,
    margins.handling,
    margins.mark,
    margins.issue,
    ...margins.parts.map((part) => part.title),
  ];
  return (
    <div className="margin-fonts" aria-hidden="true">
      {text.join('')}0123456789/…
      <b>{[margins.handling, margins.mark].join('')}</b>
    </div>
  );
}

function policy({ assetBase }: RenderOptions): string {
  const source = /^[a-z]+:\/\/[^/]+/u.exec(assetBase)?.[0] ?? 'file:';
  return `default-src 'none'; style-src 'unsafe-inline' ${source}; font-src ${source}; img-src ${source} data:`;
}
