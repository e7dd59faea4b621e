import { parse } from 'csv-parse/sync';
import { OperationFailure } from '../../domain/contract/errors.ts';

/** One person as the 住民記録 export writes it; texts as they stand, empty where the column is missing. */
export type ResidentRow = Readonly<Record<(typeof columns)[number], string>>;

/** Columns the register needs; 個人番号 and everything else is not even read (reference.md §4.4). */
const columns = [
  '宛名番号',
  '世帯番号',
  '最新フラグ',
  '住民種別',
  '住民状態',
  '異動年月日',
  '氏名',
  '氏名_外国人ローマ字',
  '氏名_フリガナ',
  '性別',
  '生年月日',
  '生年月日_不詳フラグ',
  '続柄コード1',
  '続柄コード2',
  '続柄コード3',
  '続柄コード4',
  '続柄表記',
  '住所_町字',
  '住所_番地号表記',
  '住所_方書',
  '住所_郵便番号',
  '地区管理コード1',
  '記載順位',
  '国籍名等',
  '削除フラグ',
] as const;

const required = [
  '宛名番号',
  '世帯番号',
  '氏名',
  '生年月日',
  '住民状態',
  '住所_町字',
  '住所_番地号表記',
] as const;

/**
 * Reads a resident table in UTF-8 or CP932, with comma or tab.
 * @throws OperationFailure `unreadable-file` with the missing columns as problems
 */
export function readResidentTable(bytes: Uint8Array): { rows: ResidentRow[]; encoding: 'utf-8' | 'cp932' } {
  const { text, encoding } = decode(bytes);
  const records = parseRecords(text);
  const header = records[0] ?? [];
  const missing = required.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new OperationFailure('unreadable-file', {
      problems: missing.map((column) => ({ path: [column], reason: 'missing-column' })),
    });
  }
  const rows = records.slice(1).map((record) => {
    const entries = columns.map((column) => [column, (record[header.indexOf(column)] ?? '').trim()] as const);
    return Object.fromEntries(entries) as ResidentRow;
  });
  return { rows, encoding };
}

function decode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'cp932' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    try {
      // The web's shift_jis is CP932: it knows 髙, 﨑 and the like.
      return { text: new TextDecoder('shift_jis', { fatal: true }).decode(bytes), encoding: 'cp932' };
    } catch {
      throw new OperationFailure('unreadable-file');
    }
  }
}

function parseRecords(text: string): string[][] {
  const firstLine = text.slice(0, Math.max(0, text.indexOf('\n')));
  try {
    return parse(text, {
      delimiter: firstLine.includes('\t') ? '\t' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
    });
  } catch {
    throw new OperationFailure('unreadable-file');
  }
}
