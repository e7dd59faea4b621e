import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { OperationError } from '../../bridge/bridge.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import type { SaveStatus } from '../../ui/SaveState.tsx';
import { householdValues, type HouseholdValues } from './householdForm.ts';

/** Typed text reaches the file within this time, also when the field is not left. */
const saveAfterMilliseconds = 1_500;

export interface Basics {
  readonly values: HouseholdValues;
  readonly set: <Key extends keyof HouseholdValues>(key: Key, value: HouseholdValues[Key]) => void;
  /** Saves what has changed; called as a field is left. */
  readonly save: () => void;
  /** Reads the household anew: what was typed stays, the rest becomes as others saved it. */
  readonly reload: () => void;
  readonly status: SaveStatus | null;
  readonly error: OperationError | null;
}

/** The household's own fields, which save themselves one save after the other. */
export function useBasics(household: HouseholdDetail): Basics {
  const { clock } = useDates();
  const { refetch } = useQueryOperation('household.get', { id: household.id });
  const { mutateAsync, isPending, error, reset } = useCommand('household.save');
  const [edits, setEdits] = useState<Partial<HouseholdValues>>({});
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const running = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const saved = householdValues(household);
  const values = { ...saved, ...edits };
  const isChanged = JSON.stringify(values) !== JSON.stringify(saved);
  const latest = useRef({ household, edits });
  useEffect(() => {
    latest.current = { household, edits };
  });

  const save = async (): Promise<void> => {
    window.clearTimeout(timer.current);
    const { household: known, edits: sent } = latest.current;
    if (running.current || !differs(known, sent)) return;
    running.current = true;
    try {
      await mutateAsync({ id: known.id, rowVersion: known.rowVersion, ...householdValues(known), ...sent });
      setSavedAt(clock(new Date().toISOString()));
      // The next save needs the version that this one made.
      await refetch();
      setEdits((now) => withoutSent(now, sent));
    } catch {
      // The error stands in the page and what was typed in its fields.
    } finally {
      running.current = false;
    }
  };

  const saveNow = useEffectEvent(() => void save());
  useEffect(() => {
    const onHide = (): void => {
      saveNow();
    };
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
    };
  }, []);

  return {
    values,
    set: (key, value) => {
      setEdits((now) => ({ ...now, [key]: value }));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), saveAfterMilliseconds);
    },
    save: () => {
      // The edit that brought the focus away is rendered first.
      timer.current = window.setTimeout(() => void save());
    },
    reload: () => {
      reset();
      void refetch().then(save);
    },
    status: statusOf(),
    error,
  };

  function statusOf(): SaveStatus | null {
    if (isPending) return { kind: 'saving' };
    if (error !== null) return { kind: 'failed' };
    if (isChanged) return { kind: 'unsaved' };
    return savedAt === null ? null : { kind: 'saved', at: savedAt };
  }
}

function differs(household: HouseholdDetail, edits: Partial<HouseholdValues>): boolean {
  const saved = householdValues(household);
  return JSON.stringify({ ...saved, ...edits }) !== JSON.stringify(saved);
}

/** What was typed while the save was under way stays to be saved. */
function withoutSent(
  edits: Partial<HouseholdValues>,
  sent: Partial<HouseholdValues>,
): Partial<HouseholdValues> {
  return Object.fromEntries(
    Object.entries(edits).filter(([key, value]) => sent[key as keyof HouseholdValues] !== value),
  );
}
