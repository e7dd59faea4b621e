import type { CaseSheet } from '../../domain/print/document-view.ts';
import {
  columnWidths,
  drawingHeights,
  fieldsHeight,
  leftOutHeight,
  legendHeight,
  linesOf,
  page,
  remOf,
  rowsHeight,
  substitutesHeight,
  sum,
  titleHeight,
} from './measure.ts';
import { memberColumns } from './parts/MemberTable.tsx';
import { noteColumns } from './parts/Notes.tsx';
import { roleColumns } from './parts/RoleTable.tsx';
import type { TextColumn } from './parts/Table.tsx';

/** What a case sheet says around its drawing, as it stands there. */
export interface CaseSheetWords {
  readonly sheet: CaseSheet;
  readonly above: string;
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly value: string; readonly wide?: boolean }[];
  /** In points. */
  readonly letters: number;
}

/** Width of a drawing, in its own units (CSS pixels), whose names of 12 units stay above 6 points on half of the paper. */
const widestBeside = 480;
const half = (page.width - 5) / 2;
const beside = { width: half, height: 54 };
const stacked = { width: page.width, height: 84 };

/** Whether the drawing has the width of the paper to itself. */
export function isStacked({ genogram }: CaseSheet): boolean {
  return genogram !== null && genogram.layout.width > widestBeside;
}

/**
 * The most the drawing may be high, in millimetres: what everything else leaves of the page, where the names in it can
 * then still be read. Where they cannot the sheet has further pages, and the drawing need not give way.
 */
export function drawingHeight(words: CaseSheetWords): number {
  const { sheet, letters } = words;
  const room = isStacked(sheet) ? stacked : beside;
  if (sheet.genogram === null) return room.height;
  const rem = remOf(letters);
  const told = toldHeight(sheet, rem);
  const around = titleHeight(rem) + legendHeight(sheet.genogram, room.width, rem);
  const left = page.height - restHeight(words, rem);
  const { drawn, least } = drawingHeights(sheet.genogram, room);
  const height = Math.min(drawn, left - around - (isStacked(sheet) ? told : 0));
  return height < least || (!isStacked(sheet) && told > left) ? room.height : height;
}

/** What was said, what came before and what has changed: in one column, or the first two beside each other. */
function toldHeight(sheet: CaseSheet, rem: number): number {
  const prose = (lines: number): number => titleHeight(rem) + 2.2 + lines * 1.45 * rem;
  const texts = [sheet.chiefComplaint, sheet.previous].map((text) => prose(linesOf(text, half - 4.2, rem)));
  const changes = sheet.changes?.texts ?? [];
  const width = (isStacked(sheet) ? page.width : half) - 4.2 - 1.5 * rem;
  const changed = sum(changes.map((text) => linesOf(text, width, rem)));
  return (
    (isStacked(sheet) ? Math.max(...texts) : sum(texts)) +
    (sheet.changes === null ? 0 : changes.length === 0 ? titleHeight(rem) : prose(changed))
  );
}

/** Everything else on the page. */
function restHeight({ sheet, above, title, fields }: CaseSheetWords, rem: number): number {
  const { members, notes, roles, questions, leftOut } = sheet;
  const asked = questions.length === 0 ? [''] : questions;
  return (
    headHeight(above, title, rem) +
    fieldsHeight(fields, 22, rem) +
    tableHeight(memberColumns, members, rem) +
    substitutesHeight(sheet, rem) +
    tableHeight(noteColumns, notes, rem) +
    tableHeight(roleColumns(roles), roles, rem) +
    titleHeight(rem) +
    rowsHeight(
      asked.map((text) => [{ text, width: page.width - 9 }]),
      rem,
    ) +
    leftOutHeight(leftOut, rem)
  );
}

/** Beside the title stands the box that says how the sheet is to be handled. */
function headHeight(above: string, title: string, rem: number): number {
  const width = page.width - 54;
  const titleLetter = 1.524 * rem;
  return Math.max(
    8.5 + 2.9 * rem,
    3 +
      linesOf(above, width, 0.857 * rem) * 0.857 * 1.45 * rem +
      linesOf(title, width, titleLetter) * 1.3 * titleLetter,
  );
}

/** Where there are no rows, the title says so. */
function tableHeight<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[], rem: number): number {
  const widths = columnWidths(
    columns.map(({ width }) => width),
    rem,
  );
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const cells = lines.map((line) => line.map((text, index) => ({ text, width: widths[index] ?? 0 })));
  return titleHeight(rem) + (rows.length === 0 ? 0 : rowsHeight(cells, rem));
}
