import { useRef, useState } from 'react';
import { useSelfSaving, type SelfSaving } from './useSelfSaving.ts';

export interface RecordEditor<Fields> {
  /** What stands on the screen. */
  readonly fields: Fields;
  readonly change: (patch: Partial<Fields>) => void;
  readonly saving: SelfSaving<Fields>;
}

interface Options<Fields> {
  readonly stored: Fields;
  readonly rowVersion: number;
  readonly save: (fields: Fields, rowVersion: number) => Promise<unknown>;
  /** What of the fields is to be saved; null while they cannot be saved as they stand. */
  readonly savable: (fields: Fields) => Fields | null;
}

/** Edits one versioned record that saves itself; each save raises the version the next one goes by. */
export function useRecordEditor<Fields>({
  stored,
  rowVersion,
  save,
  savable,
}: Options<Fields>): RecordEditor<Fields> {
  const [fields, setFields] = useState<Fields>(stored);
  const version = useRef(rowVersion);
  const saving = useSelfSaving<Fields>(async (value) => {
    await save(value, version.current);
    version.current += 1;
  });
  const change = (patch: Partial<Fields>): void => {
    const next = { ...fields, ...patch };
    setFields(next);
    const whole = savable(next);
    if (whole === null) saving.hold();
    else saving.keep(whole);
  };
  return { fields, change, saving };
}
