import { readFile } from 'node:fs/promises';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { PrintRequest } from '../../../domain/contract/print.ts';
import type { MeetingId } from '../../../domain/contract/scalars.ts';
import { fileNameOf } from '../../../electron/shell/file-name.ts';
import { enteredNames } from './enter-records.ts';
import type { OfficeHost } from '../office-host.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';
import type { Report } from './report.ts';

export interface PrintedDocument extends ReadPdf {
  readonly name: string;
}

const bundledFonts = /^(?:BIZUDPGothic-|ShipporiAntique-|IPAmjMincho)/u;
/** Radicals in place of characters (⽀ for 支), and characters without a glyph: copying and searching would fail. */
const unreadable = /[\u2E80-\u2FDF\uFFFD]/u;

/**
 * Saves the packet of every meeting, and the minutes of those held, as PDF files.
 * @param place where the file of this name goes; told to the dialog of the host before each
 */
export async function printDocuments(
  call: OfficeHost['call'],
  place: (name: string) => string,
): Promise<{ printed: PrintedDocument[]; refused: string[] }> {
  const { date: today } = await call('today.get', {});
  const { meetings } = await call('meeting.list', { fiscalYear: null });
  const printed: PrintedDocument[] = [];
  const refused: string[] = [];
  for (const meeting of meetings.toReversed()) {
    const kinds = meeting.heldOn <= today ? (['packet', 'minutes'] as const) : (['packet'] as const);
    for (const kind of kinds) {
      const name = fileName(meeting, kind);
      const pdf = await save(call, requestOf(kind, meeting.id), place(name));
      if (pdf === null) refused.push(name);
      else printed.push({ name, ...pdf });
    }
  }
  return { printed, refused };
}

function requestOf(kind: 'packet' | 'minutes', meetingId: MeetingId): PrintRequest {
  return kind === 'minutes'
    ? { kind, meetingId, agendaItemId: null }
    : { kind, meetingId, sheets: ['programme', 'attendees', 'case-sheets', 'roles'], readers: [] };
}

/** `2026-11-20 第3回 支援会議 会議録.pdf` */
export function fileName(meeting: { heldOn: string; title: string }, kind: PrintRequest['kind']): string {
  return `${fileNameOf(`${meeting.heldOn} ${meeting.title} ${kind === 'minutes' ? '会議録' : '会議資料'}`)}.pdf`;
}

/** Null where the law forbids the sheet for want of consent. */
async function save(call: OfficeHost['call'], request: PrintRequest, path: string): Promise<ReadPdf | null> {
  try {
    await call('print.savePdf', { request, recipient: '' });
    return await readPdf(await readFile(path));
  } catch (error) {
    if (error instanceof OperationFailure && error.code === 'consent-required') return null;
    throw error;
  }
}

/** @param entered file of the sheet of the meeting that was entered by the demonstration */
export function checkDocuments(report: Report, printed: readonly PrintedDocument[], entered: string): void {
  report.check(
    'every page holds text',
    printed.every(({ pages }) => pages.length > 0 && pages.every((text) => text !== '')),
  );
  report.check(
    'all text lies on the paper',
    printed.every(({ onPaper }) => onPaper),
  );
  report.check(
    'all text can be searched and copied',
    printed.every(({ pages }) => !unreadable.test(pages.join(''))),
  );
  report.check(
    'no font but the bundled ones was needed',
    printed.every(({ fonts }) => fonts.length > 0 && fonts.every((font) => bundledFonts.test(font))),
  );
  const sheet = printed.find(({ name }) => name === entered)?.pages.join('') ?? '';
  // A PDF holds the base character of a variation sequence.
  const names = Object.values(enteredNames).map((name) => name.replaceAll(/[\s\u{E0102}]/gu, ''));
  report.check(
    '髙 﨑 𠮷 邊 stand in the text of the sheet',
    names.every((name) => sheet.includes(name)),
  );
}
