import { useRef, useState } from 'react';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import type { DecisionLine } from '../../../../domain/meeting/decision-line.ts';
import { call } from '../../bridge/bridge.ts';
import { typedDay } from '../../forms/typed-date.ts';
import { useToday } from '../../forms/useToday.ts';
import {
  maxRoles,
  readRoleRows,
  rebasedRoles,
  savableRoles,
  toRoleRows,
  withRoleIds,
  type Role,
  type RoleRow,
} from '../meeting/role-rows.ts';
import { itemOf } from '../meeting/savable.ts';
import { useAutosave, type Autosave } from '../meeting/useAutosave.ts';

export type RoleField = 'agencyName' | 'worker' | 'task' | 'due';

export interface CaughtRoles {
  readonly autosave: Autosave<readonly RoleRow[]>;
  readonly rows: readonly RoleRow[];
  /** The field that is to be filled in next; a new object for each role that was caught with a gap. */
  readonly gap: { readonly row: number; readonly field: RoleField } | null;
  /** Adds what a line says, or a blank row; false when no more fit. */
  readonly add: (decision: DecisionLine) => boolean;
  readonly change: (index: number, row: RoleRow) => void;
  readonly remove: (index: number) => void;
  /** Undoes the last `add`. */
  readonly takeBack: () => void;
}

/** 役割分担 of one case: shares draft and saving with the record section of the ordinary page. */
export function useCaughtRoles(item: AgendaItem): CaughtRoles {
  const today = useToday();
  const autosave = useAutosave<readonly RoleRow[], readonly Role[]>({
    form: `meetingRoles:${item.id}`,
    saved: item.roles,
    toTyped: toRoleRows,
    read: (rows) => readRoleRows(withRoleIds(rows, item.roles), today),
    adopt: withRoleIds,
    rebase: rebasedRoles,
    save: (roles, meeting) => {
      const { id, rowVersion } = itemOf(meeting, item.id);
      return call('meeting.setRoles', { agendaItemId: id, rowVersion, roles: savableRoles(roles) });
    },
    pauseMilliseconds: 1_000,
  });
  const [gap, setGap] = useState<CaughtRoles['gap']>(null);
  const before = useRef<readonly RoleRow[] | null>(null);
  const rows = autosave.typed;
  return {
    autosave,
    rows,
    gap,
    add: ({ dueOn, ...words }) => {
      if (rows.length >= maxRoles) return false;
      before.current = rows;
      const row = { ...words, due: typedDay(dueOn) };
      autosave.set([...rows, row]);
      const field = (['agencyName', 'task', 'due'] as const).find((name) => row[name] === '');
      setGap(field === undefined ? null : { row: rows.length, field });
      return true;
    },
    change: (index, row) => autosave.set(rows.with(index, row)),
    remove: (index) => autosave.set(rows.toSpliced(index, 1)),
    takeBack: () => {
      if (before.current !== null) autosave.set(before.current);
      before.current = null;
    },
  };
}
