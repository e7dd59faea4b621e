import type { Size } from './pyramid.ts';

/** In millimetres. */
export const papers = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
  a1: { width: 594, height: 841 },
} as const;
export type PaperName = keyof typeof papers;

/** The part of a map that one sheet of paper carries, in millimetres of the map. */
export interface PaperPart extends Size {
  /** From 1, from the left and from above. */
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** How a map comes onto paper. All lengths are millimetres. */
export interface MapPaper {
  /** Each sheet of paper. */
  readonly page: Size;
  /** The whole map as drawn. */
  readonly map: Size;
  /** Millimetres for one unit of the sheet: a pixel of the base map. No scale of the town is known. */
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
  readonly parts: readonly PaperPart[];
}

/** How much neighbouring sheets show of the same ground, to be glued one over the other. */
export const overlap = 10;
const margin = 15;
/** Chromium cuts off what lies on the very edge of a page's area. */
const edge = 1;
/** Title above, legend and what was left out below, on the same sheet as the map. */
const titleHeight = 22;
const legendHeight = 44;

/** A map on one sheet of paper, or as large as that paper would be over several sheets of A4 with overlapping edges. */
export function mapOnPaper(sheet: Size, paper: PaperName, tiles: boolean): MapPaper {
  const page = turned(papers[paper], sheet);
  return tiles ? overSeveral(sheet, areaOf(page)) : onOne(sheet, page);
}

/** Cuts a map into parts of at most `area`, each overlapping its neighbours by `overlap`; as few as there can be. */
export function partsOver(map: Size, area: Size): PaperPart[] {
  const columns = countAlong(map.width, area.width);
  const rows = countAlong(map.height, area.height);
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [x, y] = [column * (area.width - overlap), row * (area.height - overlap)];
    const width = Math.min(area.width, map.width - x);
    const height = Math.min(area.height, map.height - y);
    return { column: column + 1, row: row + 1, x, y, width, height };
  });
}

function onOne(sheet: Size, page: Size): MapPaper {
  const { width, height } = areaOf(page);
  const scale = fit(sheet, { width, height: height - titleHeight - legendHeight });
  const map = scaled(sheet, scale);
  return {
    page,
    map,
    scale,
    columns: 1,
    rows: 1,
    parts: [{ column: 1, row: 1, x: 0, y: 0, ...map }],
  };
}

function overSeveral(sheet: Size, finished: Size): MapPaper {
  const scale = fit(sheet, finished);
  const map = scaled(sheet, scale);
  const upright = partsOver(map, areaOf(papers.a4));
  const across = partsOver(map, areaOf(sideways(papers.a4)));
  const isAcross = across.length < upright.length;
  const parts = isAcross ? across : upright;
  const last = parts.at(-1);
  const page = isAcross ? sideways(papers.a4) : papers.a4;
  return { page, map, scale, parts, columns: last?.column ?? 1, rows: last?.row ?? 1 };
}

function countAlong(length: number, area: number): number {
  return Math.max(Math.ceil((length - overlap) / (area - overlap)), 1);
}

function areaOf({ width, height }: Size): Size {
  return { width: width - 2 * margin - edge, height: height - 2 * margin - edge };
}

/** The paper lies the way the map does. */
function turned(paper: Size, sheet: Size): Size {
  return sheet.width > sheet.height ? sideways(paper) : paper;
}

function sideways({ width, height }: Size): Size {
  return { width: height, height: width };
}

function fit(sheet: Size, area: Size): number {
  return Math.min(area.width / sheet.width, area.height / sheet.height);
}

function scaled({ width, height }: Size, scale: number): Size {
  return { width: width * scale, height: height * scale };
}
