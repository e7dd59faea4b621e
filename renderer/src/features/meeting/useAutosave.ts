import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { useDates } from '../../forms/useDates.ts';
import { useDraft } from '../../forms/useDraft.ts';
import { readKept, type Kept } from './kept-rows.ts';
import { useSaves, type SaveUnderway } from './saves.ts';

/** What typed text says: fields that can be saved, or the reason (of `problem`) at each field that cannot. */
export type Read<Fields> =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

interface AutosaveOptions<Typed, Fields> {
  /** Name of the draft, such as `meetingRecord:<id>`. */
  readonly form: string;
  readonly saved: Fields;
  readonly toTyped: (fields: Fields) => Typed;
  readonly read: (typed: Typed) => Read<Fields>;
  readonly save: (fields: Fields, meeting: MeetingDetail) => Promise<unknown>;
  /** The text with what saving has given it, such as the ids of new rows. */
  readonly adopt?: (typed: Typed, saved: Fields) => Typed;
  /** Of a list: the rows that were kept, with what has been saved from elsewhere since. */
  readonly rebase?: (kept: Kept<Typed>, saved: Fields) => Typed;
  /** Saves also when typing pauses this long; otherwise when a field is left. */
  readonly pauseMilliseconds?: number;
}

export interface Autosave<Typed> {
  readonly typed: Typed;
  readonly set: (typed: Typed) => void;
  /** Saves now, when there is something that can be saved. */
  readonly flush: () => void;
  readonly problems: Readonly<Record<string, string>>;
  readonly failure: unknown;
  /** When the text that an earlier visit left unfinished was kept; null without. It stands in the form, unless something was typed first. */
  readonly foundAt: string | null;
  /** Goes on with that text. Where something was typed first it is put in now, and may still be given up. */
  readonly accept: () => void;
  /** Goes back to what stood there without that text. */
  readonly giveUp: () => void;
  /** Counts the texts put in from outside, for fields that keep their text themselves. */
  readonly edition: number;
}

interface Found<Typed> {
  readonly savedAt: string;
  readonly kept: Kept<Typed>;
  /** As it was put into the form, and what stood there before; null while something that was typed stands there. */
  readonly put: { readonly text: Typed; readonly before: Typed } | null;
}

/**
 * A form that saves itself. Text that cannot be saved stays on the screen and in the draft; what stands in a draft is
 * therefore always later than what is saved. What the form shows is never older than what this window has typed into it.
 */
export function useAutosave<Typed, Fields>(options: AutosaveOptions<Typed, Fields>): Autosave<Typed> {
  const { form, saved, toTyped, read, save, adopt, rebase, pauseMilliseconds } = options;
  const { run, report, writingOf } = useSaves();
  const { clock } = useDates();
  const draft = useDraft<Typed | Kept<Typed>>(form);
  /** What an earlier visit is still saving: it stands here, and its draft is no news. */
  const [inherited] = useState(() => {
    const { latest, underway } = writingOf<Typed>(form);
    return latest === null || underway === null ? null : { latest, underway };
  });
  /** What is typed where it differs from what is saved; `latest` of the writing, for rendering. */
  const [edited, setEdited] = useState<Typed | null>(inherited?.latest ?? null);
  const [isLeft, setIsLeft] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  /** Counts the saves that have ended. */
  const [ended, setEnded] = useState(0);
  const [found, setFound] = useState<Found<Typed> | null>(null);
  const [edition, setEdition] = useState(0);
  /** What was written last, until `saved` follows. */
  const writtenLast = useRef<string | null>(null);
  /** What was saved when the form last showed it, or a list put back over it. */
  const shown = useRef(saved);
  const isTouched = useRef(false);
  const written = (fields: Fields): string => JSON.stringify(toTyped(fields));

  const settle = (typed: Typed, wrote: Typed): void => {
    const writing = writingOf<Typed>(form);
    writing.base = wrote;
    if (writing.latest !== typed) return;
    writing.settled = typed;
    void draft.discard();
  };
  const follow = (underway: SaveUnderway<Typed>): void => {
    const writing = writingOf<Typed>(form);
    const { typed, wrote, done } = underway;
    done
      .then(
        () => {
          setFailure(null);
          writtenLast.current = JSON.stringify(wrote);
          report(
            form,
            writing.latest === typed
              ? { kind: 'saved', at: clock(new Date().toISOString()) }
              : { kind: 'unsaved' },
          );
          settle(typed, wrote);
        },
        (error: unknown) => {
          setFailure(error);
          report(form, { kind: 'failed' });
        },
      )
      .finally(() => {
        if (writing.underway === underway) writing.underway = null;
        setEnded((count) => count + 1);
      });
  };
  const flush = (): void => {
    const writing = writingOf<Typed>(form);
    const typed = writing.latest;
    if (typed === null || writing.underway?.typed === typed) return;
    const result = read(typed);
    if (!result.ok) {
      setIsLeft(true);
      return;
    }
    const { fields } = result;
    const wrote = toTyped(fields);
    // While a save is under way nobody knows yet what stands in the file.
    if (writing.underway === null && JSON.stringify(wrote) === (writtenLast.current ?? written(saved))) {
      setFailure(null);
      report(form, null);
      settle(typed, wrote);
      setEnded((count) => count + 1);
      return;
    }
    report(form, { kind: 'saving' });
    writing.underway = { typed, wrote, done: run((meeting) => save(fields, meeting)) };
    follow(writing.underway);
  };
  const set = (typed: Typed): void => {
    const writing = writingOf<Typed>(form);
    if (writing.latest === null) writing.base = toTyped(saved);
    writing.latest = typed;
    writing.settled = null;
    isTouched.current = true;
    setEdited(typed);
    draft.keep(rebase === undefined ? typed : { typed, base: writing.base });
    report(form, { kind: 'unsaved' });
  };
  const flushLatest = useEffectEvent(flush);
  useEffect(() => {
    if (edited === null || pauseMilliseconds === undefined) return;
    const timer = window.setTimeout(() => {
      flushLatest();
    }, pauseMilliseconds);
    return () => window.clearTimeout(timer);
  }, [edited, pauseMilliseconds]);
  const begin = useEffectEvent(() => {
    if (inherited === null) writingOf<Typed>(form).latest = null;
    else follow(inherited.underway);
  });
  useEffect(() => {
    begin();
    return () => {
      flushLatest();
    };
  }, []);

  const textOf = (kept: Kept<Typed>): Typed => rebase?.(kept, saved) ?? kept.typed;
  const putIn = (kept: Kept<Typed>, savedAt: string): void => {
    const writing = writingOf<Typed>(form);
    const [text, before] = [textOf(kept), toTyped(saved)];
    shown.current = saved;
    writing.base = before;
    writing.latest = text;
    setEdited(text);
    setEdition(edition + 1);
    setFound({ savedAt, kept, put: { text, before } });
    report(form, { kind: 'unsaved' });
  };
  const followSaved = useEffectEvent(() => {
    const writing = writingOf<Typed>(form);
    const { latest, settled, underway } = writing;
    if (latest === null) {
      if (written(shown.current) !== written(saved)) setEdition(edition + 1);
    } else if (latest === settled) {
      // Let go when it has come back. A row still empty or a date in another spelling stays as typed.
      if (JSON.stringify(adopt?.(latest, saved) ?? latest) === written(saved)) {
        writing.latest = null;
        setEdited(null);
      }
    } else if (rebase !== undefined && underway === null && latest === found?.put?.text) {
      if (saved !== shown.current) putIn(found.kept, found.savedAt);
    }
    if (writing.latest === null) shown.current = saved;
  });
  useEffect(() => {
    writtenLast.current = null;
  }, [saved]);
  useEffect(() => {
    // What is typed stands outside of React: a rendering may not read it, and a key may come between two of them.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    followSaved();
  }, [saved, ended]);

  const putBack = useEffectEvent(() => {
    const { restored } = draft;
    if (restored === null || inherited !== null) return;
    const kept = readKept(restored.value);
    if (JSON.stringify(textOf(kept)) === written(saved)) return;
    if (isTouched.current) setFound({ savedAt: restored.savedAt, kept, put: null });
    else putIn(kept, restored.savedAt);
  });
  useEffect(() => {
    putBack();
  }, [draft.restored]);

  const typed = edited === null ? toTyped(saved) : (adopt?.(edited, saved) ?? edited);
  const replace = (text: Typed): void => {
    set(text);
    setEdition(edition + 1);
  };
  const accept = (): void => {
    if (found?.put !== null) {
      setFound(null);
      return;
    }
    const put = { text: textOf(found.kept), before: typed };
    replace(put.text);
    setFound({ ...found, put });
  };
  const giveUp = (): void => {
    setFound(null);
    if (!found?.put) return;
    replace(found.put.before);
    flush();
  };

  const result = isLeft && edited !== null ? read(edited) : null;
  return {
    typed,
    set,
    flush,
    problems: result?.ok === false ? result.problems : none,
    failure,
    foundAt: found?.savedAt ?? null,
    accept,
    giveUp,
    edition,
  };
}

const none = {};
