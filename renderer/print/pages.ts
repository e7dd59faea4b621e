import type { DistrictMapView } from '../../domain/print/district-map-view.ts';
import type { DocumentView, FormView } from '../../domain/print/document-view.ts';
import { drawingOnPaper } from '../../domain/household-map/paper.ts';
import {
  sizeOfDrawing,
  type HouseholdMapView,
  type MapDrawing,
} from '../../domain/print/household-map-view.ts';
import type { CopyPages, PacketPart, PacketView } from '../../domain/print/packet-view.ts';
import type { PageMargins } from './page-rules.ts';
import { packetWords, spaced, words } from './words.ts';

/** Characters of a meeting's name that leave room for the case beside it in the margin. */
const longestName = 36;

/** Characters of a reader that leave the margin below within two lines. */
const longestReader = 60;

/** The CSS name of the pages of the case at a place of the agenda. */
export function casePage(index: number): string {
  return `case-${index + 1}`;
}

/** The margins of a document: who may have it, when and under which number it was issued. */
export function marginsOf(view: DocumentView, numbers: readonly CopyPages[]): PageMargins {
  const { practice, printNumber, issuedOn, municipality, section } = view;
  return {
    ...runningHead(view, numbers),
    mark: practice ? words.practice : '',
    issue: spaced(
      issuedOn,
      numberOf(printNumber),
      municipality,
      section,
      'handout' in view ? handoutWords(view.handout) : '',
    ),
  };
}

/** Whoever finds it must know whose it is: who gave the paper out, and to whom. */
export function handoutWords(handout: FormView['handout']): string {
  if (handout === null) return '';
  const { issuer, recipient } = handout;
  return spaced(
    `${packetWords.issuer} ${issuer}`,
    recipient === '' ? '' : `${packetWords.recipient} ${shorten(recipient, longestReader)}`,
  );
}

function runningHead(
  view: DocumentView,
  numbers: readonly CopyPages[],
): Pick<PageMargins, 'title' | 'handling' | 'parts' | 'apart'> {
  switch (view.kind) {
    case 'packet':
      return { title: meetingTitle(view, packetWords.kind), handling: '', parts: copyMargins(view, numbers) };
    case 'minutes':
      return {
        title: meetingTitle(view, words.minutes),
        handling: words.handlingOffice,
        parts: view.cases.map(({ number, caseNumber }, index) => ({
          page: casePage(index),
          title: meetingTitle(view, spaced(`${words.case} ${number}`, caseNumber)),
        })),
      };
    case 'meeting-notice':
      return { title: '', handling: '', parts: [], apart: view.letters.length > 1 };
    case 'name-cards':
      return { title: '', handling: '', parts: [], apart: true };
    case 'programme':
    case 'attendee-list':
      return { title: meetingTitle(view, view.title), handling: words.handling, parts: [] };
    case 'role-table':
      return { title: meetingTitle(view, view.title), handling: words.handlingOffice, parts: [] };
    default:
      return {
        title: spaced(shorten(view.title), view.above),
        handling: words.handling,
        parts: ownPages(view),
      };
  }
}

function meetingTitle({ meeting }: { meeting: { name: string } }, what: string): string {
  return spaced(shorten(meeting.name), what);
}

/** The CSS name of the first page of a copy, from which its pages are counted. */
export function coverPage(copy: number): string {
  return `copy-${copy + 1}`;
}

/** The CSS name of the contents of a copy. */
export function contentsPage(copy: number): string {
  return `contents-${copy + 1}`;
}

/** The CSS name of the pages of a part of a copy, which is also where the contents point to. */
export function partPage(copy: number, part: number): string {
  return `part-${copy + 1}-${part + 1}`;
}

function copyMargins(view: PacketView, numbers: readonly CopyPages[]): PageMargins['parts'] {
  return view.copies.flatMap((copy, index) => {
    const margins = {
      handling: copy.returned ? words.handlingReturn : words.handlingOffice,
      issue: spaced(
        view.issuedOn,
        numberOf(copy.printNumber),
        copy.number === null ? '' : `${words.copyNumber} ${copy.number}`,
        shorten(copy.recipient),
      ),
      pages: numbers[index]?.total ?? null,
      isFirst: false,
    };
    return [
      { page: coverPage(index), title: shorten(view.meeting.name), copy: { ...margins, isFirst: true } },
      { page: contentsPage(index), title: meetingTitle(view, packetWords.contents), copy: margins },
      ...copy.parts.map((part, at) => ({
        page: partPage(index, at),
        title: meetingTitle(view, part.title),
        ...sizeOfPart(part),
        copy: margins,
      })),
    ];
  });
}

function sizeOfPart(part: PacketPart): { size?: string } {
  return part.type === 'drawing' ? { size: sizeOfPage(part.drawing) } : {};
}

function sizeOfPage(drawing: MapDrawing): string {
  const { page } = drawingOnPaper(sizeOfDrawing(drawing));
  return `${page.width}mm ${page.height}mm`;
}

function numberOf(printNumber: string | null): string {
  return printNumber === null ? words.preview : `${words.printNumber} ${printNumber}`;
}

/** Pages that are not A4 upright. */
function ownPages(view: DocumentView): PageMargins['parts'] {
  switch (view.kind) {
    case 'district-map':
      return mapPages(view);
    case 'household-map':
      return drawingPages(view);
    case 'case-register':
      return [{ page: acrossPage, title: spaced(shorten(view.title), view.above), size: 'A4 landscape' }];
    default:
      return [];
  }
}

/** The CSS name of the page of a form whose tables need the width of the paper. */
const acrossPage = 'across';

/** The CSS name of the pages of a form; undefined: A4 upright. */
export function formPage({ kind }: FormView): string | undefined {
  return kind === 'case-register' ? acrossPage : undefined;
}

/** The CSS name of the page that carries a drawing of the household map. */
export function drawingPage(index: number): string {
  return `drawing-${index + 1}`;
}

/** What the margins leave of the page of a drawing, less half a millimetre for rounding. */
export function heightOfPage(drawing: MapDrawing): string {
  const { page } = drawingOnPaper(sizeOfDrawing(drawing));
  return `${page.height - 30.5}mm`;
}

function drawingPages({ drawings, title, above }: HouseholdMapView): PageMargins['parts'] {
  return drawings.map((drawing, index) => ({
    page: drawingPage(index),
    title: spaced(shorten(title), above),
    size: sizeOfPage(drawing),
  }));
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

function shorten(text: string, most = longestName): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
