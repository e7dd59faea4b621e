import { addMonths, type CivilDate } from '../calendar/civil-date.ts';

/** When a plan runs and how often it is looked at; days may not be known yet. */
export interface PlanPeriod {
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
  /** The day somebody chose for the first monitoring; null: it follows from the start. */
  readonly firstMonitoringOn: CivilDate | null;
  /** Months between monitorings; 0: only the first. */
  readonly monitoringMonths: number;
}

/** A plan without an end would be monitored for ever: no more days than this are proposed. */
const proposedAtMost = 12;

/**
 * Monitoring days a plan's period asks for: the first after one interval unless a day was chosen, then one each
 * interval up to the last day of the plan. Empty while no first day follows. How long the interval should be is the
 * office's choice (reference.md §3.4 【推定】: 初回1〜3か月、以後3〜6か月).
 */
export function proposedMonitorings(plan: PlanPeriod): CivilDate[] {
  const first = firstMonitoring(plan);
  if (first === null) return [];
  const days = [first];
  for (let step = 1; plan.monitoringMonths > 0 && days.length < proposedAtMost; step += 1) {
    const day = addMonthsUntil(first, step * plan.monitoringMonths, plan.endsOn);
    if (day === null) break;
    days.push(day);
  }
  return days;
}

/**
 * The monitoring that follows one done on `doneOn`: the first day of its interval, counted from the day it was due,
 * that still lies ahead. Null when the plan has no interval or ends before.
 */
export function nextMonitoring(
  plan: PlanPeriod,
  done: { dueOn: CivilDate; doneOn: CivilDate },
): CivilDate | null {
  if (plan.monitoringMonths === 0) return null;
  for (let months = plan.monitoringMonths; ; months += plan.monitoringMonths) {
    const day = addMonthsUntil(done.dueOn, months, plan.endsOn);
    if (day === null || day > done.doneOn) return day;
  }
}

function firstMonitoring(plan: PlanPeriod): CivilDate | null {
  if (plan.firstMonitoringOn !== null) return plan.firstMonitoringOn;
  if (plan.startsOn === null || plan.monitoringMonths === 0) return null;
  return addMonthsUntil(plan.startsOn, plan.monitoringMonths, plan.endsOn);
}

/** The day so many months later, or null when it lies after the last day or after the year 9999. */
function addMonthsUntil(day: CivilDate, months: number, last: CivilDate | null): CivilDate | null {
  if (Number(day.slice(0, 4)) + Math.ceil(months / 12) > 9999) return null;
  const later = addMonths(day, months);
  return last !== null && later > last ? null : later;
}
