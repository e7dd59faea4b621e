import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { DocumentView } from '../../domain/print/document-view.ts';
import type { CopyPages } from '../../domain/print/packet-view.ts';
import type { HouseholdMapView, MapDrawing } from '../../domain/print/household-map-view.ts';
import { DistrictMap } from './DistrictMap.tsx';
import { districtMapCss } from './district-map-css.ts';
import { FormSheet } from './FormSheet.tsx';
import { householdMapCss } from './household-map-css.ts';
import { HouseholdMapSheet } from './HouseholdMapSheet.tsx';
import { imageSize, MapImage } from './MapImage.tsx';
import { AttendeeList, Programme, RoleSheet } from './MeetingPapers.tsx';
import { meetingCss } from './meeting-css.ts';
import { Minutes } from './Minutes.tsx';
import { NameCards } from './NameCards.tsx';
import { Notice } from './Notice.tsx';
import { pointsOnOnePage } from './one-page.ts';
import { Packet } from './Packet.tsx';
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
export function renderDocument(
  view: DocumentView,
  options: RenderOptions,
  numbers: readonly CopyPages[] = [],
): string {
  const style = lettersCss(view);
  return sheetPage(view.title, marginsOf(view, numbers), { ...options, style }, sheetOf(view, numbers));
}

/**
 * The same pages with nothing painted on them: a fraction of the work, and enough to see which part begins on which page.
 */
export function renderLayout(view: DocumentView, options: RenderOptions): string {
  const style = `${lettersCss(view)}* { visibility: hidden !important; }`;
  return sheetPage(view.title, marginsOf(view, []), { ...options, style }, sheetOf(view, []));
}

/** One drawing of a map by itself, as a file of its own. The ids of the records are not part of a picture. */
export function renderMapSvg(view: HouseholdMapView, drawing: MapDrawing): string {
  const svg = renderToStaticMarkup(<MapImage view={view} drawing={drawing} />);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replaceAll(/ data-[a-z]+="[^"]*"/gu, '')}\n`;
}

/** The same as a page without scripts, to be photographed `width` pixels wide. */
export function renderMapPage(
  view: HouseholdMapView,
  drawing: MapDrawing,
  width: number,
  options: RenderOptions,
): { html: string; width: number; height: number } {
  const size = imageSize(view, drawing);
  const height = Math.round((size.height / size.width) * width);
  const picture = (
    <div style={{ width, height }}>
      <MapImage view={view} drawing={drawing} />
    </div>
  );
  const style = '*{margin:0}html{overflow:hidden}svg{display:block;width:100%;height:100%}';
  return { html: page(view.title, style, options, picture), width, height };
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
  const style = lettersOf(10.5);
  return sheetPage(recoveryWords.title, margins, { ...options, style }, <RecoveryKeySheet {...view} />);
}

/** As large as the office wants them; ケース概要 keeps to its one page. */
function lettersCss(view: DocumentView): string {
  return lettersOf(view.kind === 'face-sheet' ? pointsOnOnePage(view) : Number(view.fontSize));
}

function lettersOf(points: number): string {
  return `html { font-size: ${String(points)}pt; }`;
}

function sheetOf(view: DocumentView, numbers: readonly CopyPages[]): ReactNode {
  switch (view.kind) {
    case 'packet':
      return <Packet view={view} numbers={numbers} />;
    case 'meeting-notice':
      return <Notice view={view} />;
    case 'programme':
      return <Programme view={view} />;
    case 'attendee-list':
      return <AttendeeList view={view} />;
    case 'role-table':
      return <RoleSheet view={view} />;
    case 'name-cards':
      return <NameCards cards={view.cards} />;
    case 'minutes':
      return <Minutes view={view} />;
    case 'district-map':
      return <DistrictMap view={view} />;
    case 'household-map':
      return <HouseholdMapSheet view={view} />;
    default:
      return <FormSheet view={view} />;
  }
}

function sheetPage(
  title: string,
  margins: PageMargins,
  options: RenderOptions & { readonly style: string },
  sheet: ReactNode,
): string {
  const style = `${printCss}${partsCss}${meetingCss}${districtMapCss}${householdMapCss}${options.style}${pageRules(margins)}`;
  return page(
    title,
    style,
    options,
    <>
      {sheet}
      <MarginFonts margins={margins} />
    </>,
  );
}

/** The style is put in as it is: React would escape its quotes. Texts of records are in it as code points only. */
function page(title: string, style: string, options: RenderOptions, content: ReactNode): string {
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy(options)} />
      <title>{title}</title>
      <link rel="stylesheet" href={`${options.assetBase}/fonts/print-fonts.css`} />
    </>,
  );
  const body = renderToStaticMarkup(content);
  return `<!DOCTYPE html><html lang="ja"><head>${head}<style>${style}</style></head><body>${body}</body></html>`;
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
    ...margins.parts.flatMap((part) => [part.title, part.copy?.issue ?? '', part.copy?.handling ?? '']),
  ];
  return (
    <div className="margin-fonts" aria-hidden="true">
      {text.join('')}0123456789/…
      <b>
        {[margins.handling, margins.mark, ...margins.parts.map((part) => part.copy?.handling ?? '')].join('')}
      </b>
    </div>
  );
}

function policy({ assetBase }: RenderOptions): string {
  const source = /^[a-z]+:\/\/[^/]+/u.exec(assetBase)?.[0] ?? 'file:';
  return `default-src 'none'; style-src 'unsafe-inline' ${source}; font-src ${source}; img-src ${source} data:`;
}
