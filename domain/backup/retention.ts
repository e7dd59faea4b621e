import { japanStamp } from './stamp.ts';

export interface BackupAge {
  readonly name: string;
  /** An instant. */
  readonly createdAt: string;
}

const keptToday = 3;
const keptDays = 14;
const keptMonths = 12;

/**
 * Names of the backups that may be deleted. Kept are the newest three of today, the newest of each of the
 * last 14 days and of each of the last 12 months that have one; days without a backup use up nothing.
 * A backup later than `now`, made while a clock was wrong, is kept.
 */
export function chooseExpired(backups: readonly BackupAge[], now: string): string[] {
  const newestFirst = backups
    .filter(({ createdAt }) => createdAt <= now)
    .toSorted((one, other) => compare(other.createdAt, one.createdAt) || compare(other.name, one.name));
  const today = japanStamp(now).day;
  const kept = new Set([
    ...newestFirst.filter((backup) => dayOf(backup) === today).slice(0, keptToday),
    ...newestOfEach(newestFirst, dayOf).slice(0, keptDays),
    ...newestOfEach(newestFirst, (backup) => dayOf(backup).slice(0, 6)).slice(0, keptMonths),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup)).map(({ name }) => name);
}

function newestOfEach(newestFirst: readonly BackupAge[], period: (backup: BackupAge) => string): BackupAge[] {
  const newest = new Map<string, BackupAge>();
  for (const backup of newestFirst) if (!newest.has(period(backup))) newest.set(period(backup), backup);
  return [...newest.values()];
}

function dayOf({ createdAt }: BackupAge): string {
  return japanStamp(createdAt).day;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
