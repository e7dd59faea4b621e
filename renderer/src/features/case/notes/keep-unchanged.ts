import { replaceEqualDeep, type InfiniteData } from '@tanstack/react-query';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';

export type NotePages = InfiniteData<OutputOf<'contactNote.list'>, CivilDate | null>;

/**
 * The notes as answered anew, everything that is as before being the same object, so that only what has changed is
 * drawn again. Notes are known by their ids, since a new one moves all others on by one place.
 */
export function keepUnchanged(before: NotePages | undefined, after: NotePages): NotePages {
  const known = new Map(before?.pages.flatMap(({ notes }) => notes).map((note) => [note.id, note]));
  const pages = after.pages.map((page, index) => {
    const notes = page.notes.map((note) => replaceEqualDeep(known.get(note.id), note));
    const former = before?.pages[index];
    return formerIfSame(former, { ...page, notes: formerIfSame(former?.notes, notes) });
  });
  return formerIfSame(before, {
    pages: formerIfSame(before?.pages, pages),
    pageParams: replaceEqualDeep(before?.pageParams, after.pageParams),
  });
}

/** The former object or array where all that it holds is the same. */
function formerIfSame<T extends object>(former: T | undefined, latter: T): T {
  if (former === undefined) return latter;
  const entries = Object.entries(latter);
  const isSame =
    entries.length === Object.keys(former).length &&
    entries.every(([key, value]) => Reflect.get(former, key) === value);
  return isSame ? former : latter;
}
