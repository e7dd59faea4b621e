import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { useDates } from '../../forms/useDates.ts';
import { useDraft } from '../../forms/useDraft.ts';
import { useRestored } from '../../forms/useRestored.ts';
import { useSaves } from './saves.ts';

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
  /** When the text that an earlier visit left unfinished, and that stands in the form again, was kept; null without. */
  readonly foundAt: string | null;
  readonly accept: () => void;
  /** Goes back to what stood there without that text. */
  readonly giveUp: () => void;
  /** Counts the texts put in from outside, for fields that keep their text themselves. */
  readonly edition: number;
}

/**
 * A form that saves itself. Text that cannot be saved stays on the screen and in the draft; what stands in a draft is
 * therefore always later than what is saved.
 */
export function useAutosave<Typed, Fields>(options: AutosaveOptions<Typed, Fields>): Autosave<Typed> {
  const { form, saved, toTyped, read, save, pauseMilliseconds } = options;
  const { run, report } = useSaves();
  const { clock } = useDates();
  const draft = useDraft<Typed>(form);
  /** What is typed where it differs from what is saved. */
  const [edited, setEdited] = useState<Typed | null>(null);
  const [settled, setSettled] = useState<Typed | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const latest = useRef<Typed | null>(null);
  const underway = useRef<Typed | null>(null);
  /** What was written last, until `saved` follows. */
  const writtenLast = useRef<string | null>(null);
  const [edition, setEdition] = useState(0);
  const [before, setBefore] = useState<Typed | null>(null);
  const written = (fields: Fields): string => JSON.stringify(toTyped(fields));

  const settle = (typed: Typed): void => {
    if (latest.current !== typed) return;
    setSettled(typed);
    void draft.discard();
  };
  const flush = (): void => {
    const typed = latest.current;
    if (typed === null || underway.current === typed) return;
    const result = read(typed);
    if (!result.ok) {
      setIsLeft(true);
      return;
    }
    const { fields } = result;
    // While a save is under way nobody knows yet what stands in the file.
    if (underway.current === null && written(fields) === (writtenLast.current ?? written(saved))) {
      setFailure(null);
      report(form, null);
      settle(typed);
      return;
    }
    underway.current = typed;
    report(form, { kind: 'saving' });
    run((meeting) => save(fields, meeting))
      .then(
        () => {
          setFailure(null);
          writtenLast.current = written(fields);
          report(
            form,
            latest.current === typed
              ? { kind: 'saved', at: clock(new Date().toISOString()) }
              : { kind: 'unsaved' },
          );
          settle(typed);
        },
        (error: unknown) => {
          setFailure(error);
          report(form, { kind: 'failed' });
        },
      )
      .finally(() => {
        if (underway.current === typed) underway.current = null;
      });
  };
  const set = (typed: Typed): void => {
    latest.current = typed;
    setEdited(typed);
    draft.keep(typed);
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
  useEffect(
    () => () => {
      flushLatest();
    },
    [],
  );

  // What was saved is let go when it has come back. A row still empty or a date in another spelling stays as typed.
  const adopted = edited === null ? null : (options.adopt?.(edited, saved) ?? edited);
  if (adopted !== null && edited === settled && JSON.stringify(adopted) === written(saved)) setEdited(null);
  useEffect(() => {
    latest.current = edited;
  }, [edited]);
  useEffect(() => {
    writtenLast.current = null;
  }, [saved]);

  const { foundAt, answer } = useRestored(draft.restored, (found) => {
    if (JSON.stringify(found) === written(saved)) return false;
    setBefore(toTyped(saved));
    setEdited(found);
    setEdition((count) => count + 1);
    return true;
  });
  useEffect(() => {
    if (foundAt !== null) report(form, { kind: 'unsaved' });
  }, [form, foundAt, report]);
  const giveUp = (): void => {
    answer();
    if (before === null) return;
    set(before);
    flush();
    setEdition(edition + 1);
  };

  const typed = adopted ?? toTyped(saved);
  const result = isLeft && edited !== null ? read(edited) : null;
  return {
    typed,
    set,
    flush,
    problems: result?.ok === false ? result.problems : none,
    failure,
    foundAt,
    accept: answer,
    giveUp,
    edition,
  };
}

const none = {};
