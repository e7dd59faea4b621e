import { civilDate } from '../calendar/civil-date.ts';
import { eraOf, yearOfEra } from '../calendar/era.ts';

/** 年度-連番: era year of the fiscal year and a serial of three digits, as in `8-014`. */
export function formatCaseNumber(fiscalYear: number, serial: number): string {
  return `${String(eraYear(fiscalYear))}-${String(serial).padStart(3, '0')}`;
}

/** 印刷番号 8-0231: counted through the fiscal year, four digits. */
export function formatPrintNumber(fiscalYear: number, serial: number): string {
  return `${String(eraYear(fiscalYear))}-${String(serial).padStart(4, '0')}`;
}

/** Year and serial of a 印刷番号 of this or the last fiscal year; undefined for any other text. */
export function readPrintNumber(
  text: string,
  fiscalYear: number,
): { fiscalYear: number; serial: number } | undefined {
  const serial = Number(/^\d+-(\d{4,9})$/u.exec(text)?.[1]);
  return [fiscalYear, fiscalYear - 1]
    .map((year) => ({ fiscalYear: year, serial }))
    .find((number) => formatPrintNumber(number.fiscalYear, serial) === text);
}

/** A fiscal year in which the era changes bears the new era's name as a whole, as `formatFiscalYear` has it. */
function eraYear(fiscalYear: number): number {
  const endOfYear = civilDate(fiscalYear, 12, 31);
  const era = endOfYear === undefined ? undefined : eraOf(endOfYear);
  return era === undefined ? fiscalYear : yearOfEra(era, fiscalYear);
}
