import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import type { CaseMinutes } from '../../../../../domain/contract/meeting-closing.ts';
import { cutAtHits } from '../../../../../domain/text/hits.ts';

interface TimelineDay {
  readonly day: CivilDate;
  readonly notes: readonly ContactNote[];
  readonly meetings: readonly CaseMinutes[];
}

/**
 * Notes and meetings of a case by day, the latest first. While older notes are still to be read, meetings older than
 * the last note wait for them.
 */
export function timelineOf(
  notes: readonly ContactNote[],
  meetings: readonly CaseMinutes[],
  hasOlderNotes: boolean,
): TimelineDay[] {
  const last = hasOlderNotes ? (notes.at(-1)?.contactedOn ?? null) : null;
  const due = meetings.filter(({ heldOn }) => last === null || heldOn >= last);
  const notesOf = Map.groupBy(notes, ({ contactedOn }) => contactedOn);
  const meetingsOf = Map.groupBy(due, ({ heldOn }) => heldOn);
  return [...new Set([...notesOf.keys(), ...meetingsOf.keys()])]
    .sort((a, b) => b.localeCompare(a))
    .map((day) => ({ day, notes: notesOf.get(day) ?? [], meetings: meetingsOf.get(day) ?? [] }));
}

/** Whether the meeting has said anything about the case yet; one that is only prepared has not. */
export function hasWords({ finalised, reported, discussed, decided, roles }: CaseMinutes): boolean {
  return finalised || roles.length > 0 || [reported, discussed, decided].some((text) => text.trim() !== '');
}

/** Whether what a meeting said about the case holds the words one looks for. */
export function saysOf(minutes: CaseMinutes, query: string): boolean {
  if (query.trim() === '') return true;
  const { title, reported, discussed, decided, roles, amendments } = minutes;
  return [
    title,
    reported,
    discussed,
    decided,
    ...roles.flatMap(({ agencyName, worker, task }) => [agencyName, worker, task]),
    ...amendments.flatMap(({ text, reason }) => [text, reason]),
  ].some((text) => cutAtHits(text, query).some(({ isHit }) => isHit));
}
