import { useState } from 'react';
import type { Settings } from '../../../../domain/contract/office.ts';
import { call } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useSelfSaving } from '../../forms/useSelfSaving.ts';

/** The office's choices; a change shows at once and saves itself. */
export function useOfficeSettings() {
  const { data, error: readError } = useQueryOperation('settings.get', {});
  const [changed, setChanged] = useState<Partial<Settings>>({});
  const { status, error, keep, hold, flush } = useSelfSaving<Settings>((value) =>
    call('settings.set', value),
  );
  return {
    settings: data && { ...data, ...changed },
    status,
    error: error ?? readError,
    /** A choice: saved at once. */
    choose: (patch: Partial<Settings>): void => {
      change(patch);
      flush();
    },
    /** Typed text: saved when a moment has passed. */
    change,
    /** Text that cannot be saved as it stands. */
    hold: (patch: Partial<Settings>): void => {
      setChanged({ ...changed, ...patch });
      hold();
    },
  };

  function change(patch: Partial<Settings>): void {
    if (!data) return;
    setChanged({ ...changed, ...patch });
    keep({ ...data, ...changed, ...patch });
  }
}
