import { useCallback, useEffect, useRef, useState } from 'react';
import { call, OperationError } from '../bridge/bridge.ts';

/** Typed text reaches the file within this time, so that a power cut costs a few words at most. */
const saveAfterMilliseconds = 1_500;
/** A draft that could not be saved (disk full, office busy) is tried again after this. */
const retryAfterMilliseconds = 5_000;

export interface Draft<Value> {
  /** Whether the core has answered if a draft is there. */
  readonly isReady: boolean;
  /** What was typed before and never finished; offered once. */
  readonly restored: { readonly value: Value; readonly savedAt: string } | null;
  /** Moment of the last save, UTC; null while nothing is saved. */
  readonly savedAt: string | null;
  /** The last attempt failed and is being repeated; what was typed is on the screen only. */
  readonly isFailing: boolean;
  /** Keeps the present state of the form; saved a moment later, at once when the window hides or the form goes. */
  readonly keep: (value: Value) => void;
  /** The form is finished or given up: the draft goes. */
  readonly discard: () => Promise<void>;
}

/** Keeps an unfinished form in the office file under its name, such as `contactNote:<case id>`. */
export function useDraft<Value>(form: string): Draft<Value> {
  const [state, setState] = useState<State<Value>>({ form, ...initial });
  const pending = useRef<string | null>(null);
  const timer = useRef<number | undefined>(undefined);

  const flush = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    const content = pending.current;
    if (content === null) return;
    pending.current = null;
    const update = (change: Partial<State<Value>>): void => {
      setState((before) => (before.form === form ? { ...before, ...change } : before));
    };
    try {
      const { savedAt } = await call('draft.save', { form, content });
      update({ savedAt, isFailing: false });
    } catch (error) {
      // After a lock there is nobody to save it; the lock itself came after a save.
      if (!(error instanceof OperationError) || closed.includes(error.code)) return;
      pending.current ??= content;
      update({ isFailing: true });
    }
  }, [form]);

  useEffect(() => {
    let isCurrent = true;
    void call('draft.get', { form }).then(({ draft }) => {
      if (!isCurrent) return;
      const restored =
        draft === null ? null : { value: JSON.parse(draft.content) as Value, savedAt: draft.savedAt };
      setState({ ...initial, form, isReady: true, restored, savedAt: draft?.savedAt ?? null });
    }, notReady);
    const onHide = (): void => void flush();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      isCurrent = false;
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      void flush();
    };
  }, [form, flush]);

  const isRepeating = state.form === form && state.isFailing;
  useEffect(() => {
    if (!isRepeating) return;
    const repeating = window.setInterval(() => void flush(), retryAfterMilliseconds);
    return () => {
      window.clearInterval(repeating);
    };
  }, [isRepeating, flush]);

  const keep = useCallback(
    (value: Value) => {
      // Without a pause in typing, too: the timer runs from the first character that is not saved.
      if (pending.current === null) {
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => void flush(), saveAfterMilliseconds);
      }
      pending.current = JSON.stringify(value);
    },
    [flush],
  );

  const discard = useCallback(async () => {
    window.clearTimeout(timer.current);
    pending.current = null;
    // The record it was typed for may stand already: a draft that cannot go is offered again, and fails nothing.
    await call('draft.discard', { form }).catch(notReady);
    setState({ ...initial, form, isReady: true });
  }, [form]);

  const { isReady, restored, savedAt, isFailing } = state.form === form ? state : initial;
  return { isReady, restored, savedAt, isFailing, keep, discard };
}

/** What is known of one draft; of another name's nothing holds. */
type State<Value> = Pick<Draft<Value>, 'isReady' | 'restored' | 'savedAt' | 'isFailing'> & {
  readonly form: string;
};

const initial = { isReady: false, restored: null, savedAt: null, isFailing: false };

const closed: readonly string[] = ['locked', 'core-stopped'];

/** Without an answer the form waits as it is: the failure shows where the record itself is asked for. */
function notReady(): void {
  return undefined;
}
