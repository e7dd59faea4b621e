import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isImeEvent } from '../../ui/keyboard/ime.ts';
import { useIsTopLayer } from '../../ui/keyboard/layers.tsx';
import { matchesShortcut } from '../../ui/keyboard/shortcut.ts';
import { showToast } from '../../ui/Toast.tsx';

interface Step {
  readonly text: string;
  readonly undo: () => Promise<unknown>;
}

export interface MapUndo {
  /** Tells what was done, and keeps how to take it back: by the toast, or by Ctrl+Z. */
  readonly done: (text: string, undo: () => Promise<unknown>) => void;
}

/** Taking back what was done on the map, the last first, for as long as the page is open. */
export function useMapUndo(): MapUndo {
  const { t } = useTranslation('districtMap');
  const steps = useRef<Step[]>([]);
  const takeBack = async (step: Step | undefined): Promise<void> => {
    if (step === undefined) return;
    steps.current = steps.current.filter((other) => other !== step);
    try {
      await step.undo();
      showToast({ text: t('undo.done', { what: step.text }) });
    } catch {
      showToast({ text: t('undo.refused', { what: step.text }) });
    }
  };
  const isTopLayer = useIsTopLayer();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Within a field Ctrl+Z takes back what was typed.
    if (isImeEvent(event) || !matchesShortcut(event, 'Ctrl+Z') || isWriting(event.target) || !isTopLayer())
      return;
    event.preventDefault();
    void takeBack(steps.current.at(-1));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  return {
    done: (text, undo) => {
      const step = { text, undo };
      steps.current = [...steps.current, step];
      showToast({ text, onUndo: () => void takeBack(step) });
    },
  };
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input[type="text"], input:not([type]), textarea');
}
