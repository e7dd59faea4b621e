import type { ContactNote } from '../contract/contact-note.ts';
import type { Problem } from '../contract/errors.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isInVain } from './method.ts';

/**
 * What is wrong with a note. Facts may be missing when third-party information or a judgement stands there
 * (reference.md §3.5), or when nobody was met.
 */
export function noteProblems(
  note: Pick<ContactNote, 'contactedOn' | 'nextOn' | 'method' | 'body' | 'thirdParty' | 'judgement'>,
  today: CivilDate,
): Problem[] {
  const problems: Problem[] = [];
  const isSilent = [note.body, note.thirdParty, note.judgement].every((text) => text.trim() === '');
  if (isSilent && !isInVain(note.method)) problems.push({ path: ['body'], reason: 'note-empty' });
  if (note.contactedOn > today) problems.push({ path: ['contactedOn'], reason: 'in-future' });
  if (note.nextOn !== null && note.nextOn < note.contactedOn) {
    problems.push({ path: ['nextOn'], reason: 'end-before-start' });
  }
  return problems;
}
