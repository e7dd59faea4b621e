/** How a case on the agenda stands in the time of the meeting; times of day are `HH:MM`. */
export interface Timed {
  readonly plannedMinutes: number | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

export interface AgendaClock {
  readonly state: 'waiting' | 'running' | 'done';
  /** Minutes since it was taken up, up to its end; 0 while it waits. */
  readonly used: number;
  /** Minutes beyond what was planned; 0 within the plan and without one. */
  readonly over: number;
}

export interface ClockChange<Id> {
  readonly id: Id;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/** What the clock says of one case. */
export function agendaClock({ plannedMinutes, startedAt, endedAt }: Timed, now: string): AgendaClock {
  if (startedAt === null) return { state: 'waiting', used: 0, over: 0 };
  const used = minutesBetween(startedAt, endedAt ?? now);
  const over = plannedMinutes === null ? 0 : Math.max(0, used - plannedMinutes);
  return { state: endedAt === null ? 'running' : 'done', used, over };
}

/**
 * What changes when the meeting goes to another case: the one that runs ends now, the other begins. A case that was
 * heard before is only looked at while another runs; where none does, it goes on. `null` ends whatever runs.
 */
export function takeUp<Id>(
  agenda: readonly (Timed & { readonly id: Id })[],
  to: Id | null,
  now: string,
): readonly ClockChange<Id>[] {
  const running = agenda.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
  const entered = agenda.find(({ id }) => id === to);
  if (entered !== undefined && entered.startedAt !== null) {
    const { id, startedAt } = entered;
    return running.length === 0 ? [{ id, startedAt, endedAt: null }] : [];
  }
  const ended = running.map(({ id, startedAt }) => ({ id, startedAt, endedAt: now }));
  return entered === undefined ? ended : [...ended, { id: entered.id, startedAt: now, endedAt: null }];
}

/** The case that the meeting is at: the one that runs; null before the first and after the last. */
export function runningItem<Id>(agenda: readonly (Timed & { readonly id: Id })[]): Id | null {
  return agenda.findLast(({ startedAt, endedAt }) => startedAt !== null && endedAt === null)?.id ?? null;
}

/** Minutes from one time of day to another; past midnight where the other is earlier. */
function minutesBetween(from: string, to: string): number {
  const minutes = minuteOfDay(to) - minuteOfDay(from);
  return minutes < 0 ? minutes + minutesOfDay : minutes;
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

const minutesOfDay = 24 * 60;
