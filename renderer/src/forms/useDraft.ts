import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../bridge/bridge.ts';

/** Typed text reaches the file within this time, so that a power cut costs a few words at most. */
const saveAfterMilliseconds = 1_500;

export interface Draft<Value> {
  /** Null until the core has answered whether a draft is there. */
  readonly isReady: boolean;
  /** What was typed before and never finished; offered once. */
  readonly restored: { readonly value: Value; readonly savedAt: string } | null;
  /** Moment of the last save, UTC; null while nothing is saved. */
  readonly savedAt: string | null;
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

  const flush = useCallback(async () => {
    window.clearTimeout(timer.current);
    const content = pending.current;
    if (content === null) return;
    pending.current = null;
    const { savedAt } = await call('draft.save', { form, content });
    setState((before) => (before.form === form ? { ...before, savedAt } : before));
  }, [form]);

  useEffect(() => {
    let isCurrent = true;
    void call('draft.get', { form }).then(({ draft }) => {
      if (!isCurrent) return;
      const restored =
        draft === null ? null : { value: JSON.parse(draft.content) as Value, savedAt: draft.savedAt };
      setState({ form, isReady: true, restored, savedAt: draft?.savedAt ?? null });
    });
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

  const keep = useCallback(
    (value: Value) => {
      pending.current = JSON.stringify(value);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), saveAfterMilliseconds);
    },
    [flush],
  );

  const discard = useCallback(async () => {
    window.clearTimeout(timer.current);
    pending.current = null;
    await call('draft.discard', { form });
    setState({ form, isReady: true, restored: null, savedAt: null });
  }, [form]);

  const { isReady, restored, savedAt } = state.form === form ? state : initial;
  return { isReady, restored, savedAt, keep, discard };
}

/** What is known of one draft; of another name's nothing holds. */
type State<Value> = Pick<Draft<Value>, 'isReady' | 'restored' | 'savedAt'> & { readonly form: string };

const initial = { isReady: false, restored: null, savedAt: null };
