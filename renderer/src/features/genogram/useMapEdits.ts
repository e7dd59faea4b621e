import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { call, OperationError } from '../../bridge/bridge.ts';
import { isImeEvent } from '../../ui/keyboard/ime.ts';
import { useIsTopLayer } from '../../ui/keyboard/layers.tsx';
import { matchesShortcut } from '../../ui/keyboard/shortcut.ts';
import {
  editsOf,
  forgetEdit,
  onEdits,
  recordEdit,
  redoEdit,
  undoEdit,
  type EditStack,
  type EditStep,
  type MapEdit,
} from './edit-stack.ts';

export interface MapEdits {
  /** What would be taken back, and done again; null where there is nothing. */
  readonly undoWords: string | null;
  readonly redoWords: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly record: (words: string, ...steps: readonly EditStep[]) => void;
  /** What was last taken back or done again, in words. */
  readonly told: string;
  /** Why that was refused. */
  readonly failure: { readonly words: string; readonly cause: unknown } | null;
}

/** Undo and redo of everything on the maps of a household, for as long as the session lasts. */
export function useMapEdits(household: HouseholdId, isEnabled: boolean): MapEdits {
  const { t } = useTranslation('genogram');
  const { done, undone } = useSyncExternalStore(onEdits, () => editsOf(household));
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<MapEdits['failure']>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const take = async (
    list: keyof EditStack,
    act: typeof undoEdit,
    words: 'undo.undone' | 'undo.redone',
  ): Promise<void> => {
    const edit = editsOf(household)[list].at(-1);
    if (edit === undefined) return;
    setFailure(null);
    try {
      await act(household);
      setTold(t(words, { what: edit.words }));
    } catch (cause) {
      setTold('');
      setFailure({ words: edit.words, cause });
      if (wentOn(cause)) forgetEdit(household, edit);
    }
  };
  // Keys that are pressed faster than the core answers wait for their turn.
  const undo = (): void => {
    if (isEnabled) queue.current = queue.current.then(() => take('done', undoEdit, 'undo.undone'));
  };
  const redo = (): void => {
    if (isEnabled) queue.current = queue.current.then(() => take('undone', redoEdit, 'undo.redone'));
  };
  useUndoKeys(isEnabled, undo, redo);
  return {
    undoWords: done.at(-1)?.words ?? null,
    redoWords: undone.at(-1)?.words ?? null,
    undo,
    redo,
    record: (words, ...steps) => {
      setTold('');
      setFailure(null);
      recordEdit(household, composed(words, steps));
    },
    told,
    failure,
  };
}

/** Several steps of one edit are taken back in the opposite order. */
function composed(words: string, steps: readonly EditStep[]): MapEdit {
  const acts = steps.map((step) =>
    typeof step === 'string'
      ? {
          undo: () => call('mapEdit.undo', { id: step }),
          redo: () => call('mapEdit.redo', { id: step }),
        }
      : step,
  );
  return {
    words,
    undo: async () => {
      for (const { undo } of acts.toReversed()) await undo();
    },
    redo: async () => {
      for (const { redo } of acts) await redo();
    },
  };
}

/** The records were changed by other means, or are there no more: trying again would not help. */
function wentOn(cause: unknown): boolean {
  return cause instanceof OperationError && (cause.code === 'conflict' || cause.code === 'not-found');
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z; in a field they are the field's own. */
function useUndoKeys(isEnabled: boolean, undo: () => void, redo: () => void): void {
  const isTopLayer = useIsTopLayer();
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (isImeEvent(event) || event.defaultPrevented || !isTopLayer() || isField(event.target)) return;
    const act = matchesShortcut(event, 'Ctrl+Z')
      ? undo
      : ['Ctrl+Y', 'Ctrl+Shift+Z'].some((keys) => matchesShortcut(event, keys))
        ? redo
        : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isEnabled) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      handle(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [isEnabled]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type="radio"], [type="checkbox"]), textarea')
  );
}
