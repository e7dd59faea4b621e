import { parseClockTime } from '../../../../domain/calendar/clock-time.ts';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import { minutesFromStart } from '../../../../domain/meeting/agenda-clock.ts';
import type { Read } from './useAutosave.ts';

export type Hours = Pick<AgendaItem, 'startedAt' | 'endedAt'>;

/** From when to when a case was heard, as typed. */
export interface TypedHours {
  readonly startedAt: string;
  readonly endedAt: string;
}

export function toTypedHours({ startedAt, endedAt }: Hours): TypedHours {
  return { startedAt: startedAt ?? '', endedAt: endedAt ?? '' };
}

/** Reads the typed hours. @param meetingStart tells a case heard past midnight from one that ends before it begins */
export function readHours(typed: TypedHours, meetingStart: string): Read<Hours> {
  const startedAt = parseClockTime(typed.startedAt);
  const endedAt = parseClockTime(typed.endedAt);
  const problems: Record<string, string> = {};
  if (!startedAt.ok && startedAt.reason !== 'empty') problems['startedAt'] = 'no-such-time';
  if (!endedAt.ok && endedAt.reason !== 'empty') problems['endedAt'] = 'no-such-time';
  if (endedAt.ok && !startedAt.ok && startedAt.reason === 'empty') problems['startedAt'] = 'required';
  if (startedAt.ok && endedAt.ok) {
    const [from, to] = [startedAt, endedAt].map(({ value }) => minutesFromStart(meetingStart, value));
    if ((to ?? 0) < (from ?? 0)) problems['endedAt'] = 'end-before-start';
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    fields: {
      startedAt: startedAt.ok ? startedAt.value : null,
      endedAt: endedAt.ok ? endedAt.value : null,
    },
  };
}
