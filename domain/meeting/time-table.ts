import type { ClockTime } from '../calendar/clock-time.ts';

export interface TimeTable {
  /** From when to when each case is heard; null from the first case on whose length is open. */
  readonly slots: readonly ({ readonly from: ClockTime; readonly to: ClockTime } | null)[];
  /** Sum of what is planned. */
  readonly plannedMinutes: number;
  /** From beginning to end; null where the end is open. */
  readonly availableMinutes: number | null;
}

/**
 * When each case of an agenda is heard, one after the other from the beginning on. The clock stops at 23:59.
 * @param minutes planned for each case, null where nothing is planned yet
 */
export function timeTable(
  startsAt: string,
  endsAt: string | null,
  minutes: readonly (number | null)[],
): TimeTable {
  const start = minuteOfDay(startsAt);
  let from: number | null = start;
  const slots = minutes.map((length) => {
    if (from === null || length === null) {
      from = null;
      return null;
    }
    const slot = { from: clockTimeAt(from), to: clockTimeAt(from + length) };
    from += length;
    return slot;
  });
  return {
    slots,
    plannedMinutes: minutes.reduce<number>((sum, length) => sum + (length ?? 0), 0),
    availableMinutes: endsAt === null ? null : minuteOfDay(endsAt) - start,
  };
}

/** What the cases without a plan get when the rest of the time is shared out evenly, in steps of five minutes. */
export function evenShare(table: TimeTable, open: number): number {
  if (open === 0 || table.availableMinutes === null) return usualMinutes;
  const share = (table.availableMinutes - table.plannedMinutes) / open;
  return Math.max(step, Math.floor(share / step) * step);
}

const step = 5;
/** For a meeting whose end is open. */
const usualMinutes = 15;

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clockTimeAt(minute: number): ClockTime {
  const within = Math.min(minute, 24 * 60 - 1);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(within / 60))}:${pad(within % 60)}` as ClockTime;
}
