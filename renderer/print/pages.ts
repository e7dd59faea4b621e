import type { DistrictMapView } from '../../domain/print/district-map-view.ts';
import type { DocumentView } from '../../domain/print/document-view.ts';
import { drawingOnPaper } from '../../domain/household-map/paper.ts';
import { sizeOfDrawing, type HouseholdMapView } from '../../domain/print/household-map-view.ts';
import type { PageMargins } from './page-rules.ts';
import { spaced, words } from './words.ts';

/** Characters of a meeting's name that leave room for the case beside it in the margin. */
const longestName = 36;

/** The CSS name of the pages of the case at a place of the agenda. */
export function casePage(index: number): string {
  return `case-${index + 1}`;
}

/** The margins of a document: who may have it, when and under which number it was issued. */
export function marginsOf(view: DocumentView): PageMargins {
  const { practice, printNumber, issuedOn, municipality, section } = view;
  return {
    ...runningHead(view),
    mark: practice ? words.practice : '',
    issue: spaced(
      issuedOn,
      printNumber === null ? words.preview : `${words.printNumber} ${printNumber}`,
      municipality,
      section,
    ),
  };
}

function runningHead(view: DocumentView): Pick<PageMargins, 'title' | 'handling' | 'parts'> {
  if (view.kind !== 'meeting-sheet' && view.kind !== 'minutes') {
    return {
      title: spaced(shorten(view.title), view.above),
      handling: view.returned ? words.handlingReturn : words.handling,
      parts: ownPages(view),
    };
  }
  const name = shorten(view.meeting.name);
  const isHandout = view.kind === 'meeting-sheet';
  return {
    title: spaced(name, isHandout ? words.meetingSheet : words.minutes),
    handling: isHandout ? words.handlingReturn : words.handling,
    parts: view.cases.map(({ number, caseNumber }, index) => ({
      page: casePage(index),
      title: spaced(name, `${words.case} ${number}`, caseNumber),
    })),
  };
}

/** Pages that are not A4 upright. */
function ownPages(view: DocumentView): PageMargins['parts'] {
  switch (view.kind) {
    case 'district-map':
      return mapPages(view);
    case 'household-map':
      return drawingPages(view);
    default:
      return [];
  }
}

/** The CSS name of the page that carries a drawing of the household map. */
export function drawingPage(index: number): string {
  return `drawing-${index + 1}`;
}

function drawingPages({ drawings, title, above }: HouseholdMapView): PageMargins['parts'] {
  return drawings.map((drawing, index) => {
    const { page } = drawingOnPaper(sizeOfDrawing(drawing));
    return {
      page: drawingPage(index),
      title: spaced(shorten(title), above),
      size: `${page.width}mm ${page.height}mm`,
    };
  });
}

/** The CSS name of the page that carries a part of the district map. */
export function mapPage({ row, column }: { row: number; column: number }): string {
  return `map-${row}-${column}`;
}

function mapPages(view: DistrictMapView): PageMargins['parts'] {
  const { page, parts, title, above } = view;
  return parts.map((part) => ({
    page: mapPage(part),
    title: spaced(shorten(title), above),
    size: `${page.width}mm ${page.height}mm`,
  }));
}

/** 2-3（全4段×5列）: row and column of the part, and how many there are. */
export function tileTitle(
  { row, column }: { row: number; column: number },
  { rows, columns }: Pick<DistrictMapView, 'rows' | 'columns'>,
): string {
  return `${row}-${column}（全${rows}段×${columns}列）`;
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longestName ? text : `${characters.slice(0, longestName - 1).join('')}…`;
}
