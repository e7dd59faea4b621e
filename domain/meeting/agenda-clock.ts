import { addDays, type CivilDate } from '../calendar/civil-date.ts';

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

/** A meeting as its clocks know it. */
interface MeetingDay {
  readonly heldOn: CivilDate;
  readonly startsAt: string;
  readonly readOutAt: string | null;
  readonly agenda: readonly (Timed & { readonly id: unknown })[];
}

interface Moment {
  readonly today: CivilDate;
  /** The time of day. */
  readonly now: string;
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
 * heard before is only looked at while another runs; where none does, it goes on, unless all of them are over: the hours
 * of a meeting stand in its minutes (reference.md §1.6). `null` ends whatever runs.
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
    const isOver = agenda.every(({ endedAt }) => endedAt !== null);
    return running.length === 0 && !isOver ? [{ id, startedAt, endedAt: null }] : [];
  }
  const ended = running.map(({ id, startedAt }) => ({ id, startedAt, endedAt: now }));
  return entered === undefined ? ended : [...ended, { id: entered.id, startedAt: now, endedAt: null }];
}

/**
 * How long before its start a meeting is taken to be held although nobody has begun it: everybody is there and the first
 * case is taken up early. Who opens a case before that only looks at it.
 */
const minutesAheadOfStart = 15;

/** The duty of secrecy was read out, or a case was taken up. */
export function hasBegun({ readOutAt, agenda }: Pick<MeetingDay, 'readOutAt' | 'agenda'>): boolean {
  return readOutAt !== null || agenda.some(({ startedAt }) => startedAt !== null);
}

/** Whether going to a case writes down its hours: the meeting is being held, and has begun or is about to. */
export function doClocksGo(meeting: MeetingDay, moment: Moment): boolean {
  return (
    isOfItsTime(meeting, moment) &&
    (hasBegun(meeting) || minuteOfDay(moment.now) >= minuteOfDay(meeting.startsAt) - minutesAheadOfStart)
  );
}

/**
 * Whether the clock on the wall says a time of the meeting: all of its day, and past midnight for up to twelve hours from
 * its start while a case runs. On any other day one prepares or reads, and the clock says nothing of it.
 */
export function isOfItsTime({ heldOn, startsAt, agenda }: MeetingDay, { today, now }: Moment): boolean {
  if (heldOn === today) return true;
  const sinceStart = minutesOfDay + minuteOfDay(now) - minuteOfDay(startsAt);
  return addDays(heldOn, 1) === today && sinceStart < minutesOfDay / 2 && runningItem(agenda) !== null;
}

/** The case that the meeting is at: the one that runs; null before the first and after the last. */
export function runningItem<Id>(agenda: readonly (Timed & { readonly id: Id })[]): Id | null {
  return agenda.findLast(({ startedAt, endedAt }) => startedAt !== null && endedAt === null)?.id ?? null;
}

/**
 * Where a time of day lies in a meeting: minutes from its start. A meeting may last past midnight, and somebody may be
 * there before it: the twelve hours on either side of the start are told apart.
 */
export function minutesFromStart(startsAt: string, time: string): number {
  const minutes = minutesBetween(startsAt, time);
  return minutes < minutesOfDay / 2 ? minutes : minutes - minutesOfDay;
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
