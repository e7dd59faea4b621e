import { replaceEqualDeep, type InfiniteData } from '@tanstack/react-query';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';

export type NotePages = InfiniteData<OutputOf<'contactNote.list'>, CivilDate | null>;

/**
 * The notes as answered anew, those that are as before being the same objects, so that only what has changed is drawn
 * again. They are known by their ids, since a new note moves all others on by one place.
 */
export function keepUnchanged(before: NotePages | undefined, after: NotePages): NotePages {
  const known = new Map(before?.pages.flatMap(({ notes }) => notes).map((note) => [note.id, note]));
  const pages = after.pages.map((page) => ({
    ...page,
    notes: page.notes.map((note) => replaceEqualDeep(known.get(note.id), note)),
  }));
  return { ...after, pages };
}
