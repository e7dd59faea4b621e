import { isCivilDate, type CivilDate } from '../calendar/civil-date.ts';
import type { DuplicateReason } from '../contract/duplicate.ts';
import { foldForSearch } from '../text/fold.ts';

/** What is known of somebody, or typed so far. */
export interface Facts {
  readonly name: string;
  readonly kana: string;
  /** 旧姓, 通称 and so on, with their readings. */
  readonly otherNames: readonly string[];
  readonly birthDate: CivilDate | null;
  /** The person's own, digits only. */
  readonly phones: readonly string[];
  /** As `addressKey` gives them. */
  readonly addressKeys: readonly string[];
}

/** Shorter beginnings of a name, and shorter numbers, are shared by half the town. */
const shortestName = 2;
const shortestPhone = 6;

/**
 * The facts that two records share: folded names of which one begins with the other, the day of birth
 * (also with month and day swapped), a telephone, the house. Symmetric; empty facts share nothing.
 */
export function sharedFacts(one: Facts, other: Facts): DuplicateReason[] {
  const names = [foldForSearch(one.name), foldForSearch(other.name)] as const;
  const kanas = [foldForSearch(one.kana), foldForSearch(other.kana)] as const;
  const others = [one.otherNames.map(foldForSearch), other.otherNames.map(foldForSearch)] as const;
  const found: Record<DuplicateReason, boolean> = {
    name: isBeginning(...names),
    kana: isBeginning(...kanas),
    birth: one.birthDate !== null && one.birthDate === other.birthDate,
    phone: shares(one.phones, other.phones, isSameNumber),
    'birth-swapped':
      one.birthDate !== null &&
      one.birthDate !== other.birthDate &&
      swapped(one.birthDate) === other.birthDate,
    'other-name':
      shares(others[0], [names[1], kanas[1], ...others[1]], isBeginning) ||
      shares(others[1], [names[0], kanas[0]], isBeginning),
    address: shares(one.addressKeys, other.addressKeys, isSameKey),
  };
  return inReadingOrder.filter((reason) => found[reason]);
}

/** How likely records that share these facts are one; a whole name counts for more than its beginning. */
export function likeness(one: Facts, other: Facts, reasons: readonly DuplicateReason[]): number {
  const whole = ([one.name, one.kana] as const).filter((text, index) => {
    const folded = foldForSearch(text);
    return folded !== '' && folded === foldForSearch([other.name, other.kana][index] ?? '');
  });
  return reasons.reduce((sum, reason) => sum + weights[reason], 2 * whole.length);
}

/**
 * Whether the shared facts speak for one person. Where a name is typed that is none of theirs, the same house speaks
 * for the household alone.
 */
export function isLikelyPerson(typed: Facts, reasons: readonly DuplicateReason[]): boolean {
  const isNamed = foldForSearch(typed.name) !== '' || foldForSearch(typed.kana) !== '';
  return reasons.some((reason) => !isNamed || reason !== 'address');
}

/** The same date with month and day the other way round, or the date itself where there is no such day. */
export function swapped(date: CivilDate | null): CivilDate | null {
  if (date === null) return null;
  const [year = '', month = '', day = ''] = date.split('-');
  const turned = `${year}-${day}-${month}`;
  return isCivilDate(turned) ? turned : date;
}

const weights: Readonly<Record<DuplicateReason, number>> = {
  birth: 5,
  name: 4,
  phone: 4,
  kana: 3,
  'birth-swapped': 3,
  'other-name': 3,
  address: 2,
};
const inReadingOrder = ['name', 'kana', 'other-name', 'birth', 'birth-swapped', 'phone', 'address'] as const;

function shares(
  some: readonly string[],
  others: readonly string[],
  same: (one: string, other: string) => boolean,
): boolean {
  return some.some((one) => others.some((other) => same(one, other)));
}

function isBeginning(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return Array.from(shorter).length >= shortestName && longer.startsWith(shorter);
}

function isSameNumber(one: string, other: string): boolean {
  return one.length >= shortestPhone && one === other;
}

function isSameKey(one: string, other: string): boolean {
  return one !== '' && one === other;
}
