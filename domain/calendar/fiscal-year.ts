import { type CivilDate, partsOf } from './civil-date.ts';
import { formatEraYear } from './era.ts';

/** The fiscal year (年度) of a day, named by the year of its 1 April: 2027-03-31 lies in 2026 (地方自治法第208条). */
export function fiscalYearOf(date: CivilDate): number {
  const { year, month } = partsOf(date);
  return month >= 4 ? year : year - 1;
}

/** First and last day of a fiscal year, both included. */
export function fiscalYearRange(fiscalYear: number): { first: CivilDate; last: CivilDate } {
  return { first: dayOf(fiscalYear, '04-01'), last: dayOf(fiscalYear + 1, '03-31') };
}

/**
 * 令和8年度. A year in which the era changes after 1 April bears the new era's name as a whole: 2019 is 令和元年度
 * (改元に伴う元号による年表示の取扱いについて, 平成31年4月2日).
 */
export function formatFiscalYear(fiscalYear: number): string {
  return `${formatEraYear(dayOf(fiscalYear, '12-31'))}度`;
}

function dayOf(year: number, monthDay: string): CivilDate {
  return `${String(year).padStart(4, '0')}-${monthDay}` as CivilDate;
}
