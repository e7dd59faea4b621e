import type { ReactNode } from 'react';
import { NOTE_FONT_SIZE, widthOf } from '../../domain/genogram/label.ts';
import {
  sizeOfDrawing,
  type HouseholdMapView,
  type MapDrawing,
} from '../../domain/print/household-map-view.ts';
import { EcomapDrawing } from './diagram/EcomapDrawing.tsx';
import { EcomapSample } from './diagram/EcomapLegend.tsx';
import { GenogramDrawing } from './diagram/GenogramDrawing.tsx';
import { LegendSample, reachOf } from './diagram/LegendSample.tsx';
import { handoutWords } from './pages.ts';
import { householdMapWords, spaced, words } from './words.ts';

const edge = 12;
const headSize = 12;
const headHeight = 22;
const lineHeight = 18;
const footHeight = 20;

interface Entry {
  readonly key: string;
  readonly text: string;
  /** Null where letters in the text are the sign. */
  readonly sign: ReactNode;
  /** Half the width of the sign. */
  readonly reach: number;
}

interface PlacedEntry extends Entry {
  readonly x: number;
  readonly y: number;
}

/** One drawing of a map as a picture by itself: with its title, its legend, and how it is to be handled. */
export function MapImage({ view, drawing }: { view: HouseholdMapView; drawing: MapDrawing }) {
  const { width, height, entries, legendHeight } = imageSize(view, drawing);
  const size = sizeOfDrawing(drawing);
  const { x, y } = drawing.kind === 'genogram' ? drawing.picture.layout : drawing.picture.view;
  const left = (width - size.width) / 2 - x;
  const legendTop = edge + headHeight + size.height;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      color="#000"
      fontFamily="'BIZ UDPGothic', 'Yu Gothic UI', 'Hiragino Sans', Meiryo, sans-serif"
    >
      <title>{drawing.picture.title}</title>
      <rect width={width} height={height} fill="#fff" />
      <text x={edge} y={edge + 12} fontSize={headSize} fontWeight="bold">
        {headOf(view, drawing)}
      </text>
      <g transform={`translate(${left} ${edge + headHeight - y})`}>
        {drawing.kind === 'genogram' ? (
          <GenogramDrawing picture={drawing.picture} />
        ) : (
          <EcomapDrawing picture={drawing.picture} />
        )}
      </g>
      <g transform={`translate(${edge} ${legendTop})`} fontSize={NOTE_FONT_SIZE}>
        {entries.map((entry) => (
          <g key={entry.key} transform={`translate(${entry.x} ${entry.y})`}>
            <g transform={`translate(${entry.reach} 0)`} fill="none" stroke="currentColor" strokeWidth={1.2}>
              {entry.sign}
            </g>
            <text x={textStart(entry)} dominantBaseline="central">
              {entry.text}
            </text>
          </g>
        ))}
      </g>
      <text x={edge} y={legendTop + legendHeight + 14} fontSize={NOTE_FONT_SIZE}>
        {footOf(view)}
      </text>
    </svg>
  );
}

/** Of the whole picture, in CSS pixels. */
export function imageSize(view: HouseholdMapView, drawing: MapDrawing) {
  const size = sizeOfDrawing(drawing);
  const writing = Math.max(widthOf(headOf(view, drawing)) * headSize, widthOf(footOf(view)) * NOTE_FONT_SIZE);
  const width = Math.ceil(Math.max(size.width, writing) + 2 * edge);
  const entries = legendOf(drawing, width - 2 * edge);
  const lines = new Set(entries.map(({ y }) => y)).size;
  const legendHeight = lines * lineHeight;
  return {
    width,
    height: Math.ceil(edge + headHeight + size.height + legendHeight + footHeight + edge),
    entries,
    legendHeight,
  };
}

/** Sign beside sign, on the next line where the picture ends. */
function legendOf(drawing: MapDrawing, room: number): readonly PlacedEntry[] {
  let x = 0;
  let y = lineHeight / 2;
  return entriesOf(drawing).map((entry) => {
    const width = textStart(entry) + widthOf(entry.text) * NOTE_FONT_SIZE;
    if (x > 0 && x + width > room) {
      x = 0;
      y += lineHeight;
    }
    const placed = { ...entry, x, y };
    x += width + 14;
    return placed;
  });
}

function entriesOf({ kind, picture }: MapDrawing): readonly Entry[] {
  if (kind === 'genogram')
    return picture.legend.map(({ sign, text, letters }) => ({
      key: sign,
      text: letters === undefined ? text : `${letters} ${text}`,
      sign: letters === undefined ? <LegendSample sign={sign} symbols={picture.symbols} /> : null,
      reach: reachOf(sign),
    }));
  return picture.legend.map(({ sign, text }) => ({
    key: sign,
    text: sign === 'corrected' ? `✎ ${text}` : text,
    sign: sign === 'corrected' ? null : <EcomapSample sign={sign} />,
    reach: 18,
  }));
}

function textStart({ sign, reach }: Entry): number {
  return sign === null ? 0 : 2 * reach + 4;
}

function headOf({ above, moment }: HouseholdMapView, { picture }: MapDrawing): string {
  return spaced(picture.title, above, moment);
}

function footOf({ anonymous, handout, issuedOn, printNumber, practice, leftOut }: HouseholdMapView): string {
  const left = leftOut.reduce((sum, { count }) => sum + count, 0);
  return spaced(
    words.handling,
    practice ? words.practice : '',
    anonymous ? householdMapWords.anonymousShort : '',
    issuedOn,
    printNumber === null ? words.preview : `${words.printNumber} ${printNumber}`,
    handoutWords(handout),
    left === 0 ? '' : `${words.leftOut} ${left} ${words.records}`,
  );
}
