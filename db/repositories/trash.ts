import type { OutputOf } from '../../domain/contract/index.ts';
import type { trashKinds } from '../../domain/contract/trash.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { found, insertRow } from './row.ts';

export type TrashKind = (typeof trashKinds)[number];

/** Tables whose rows can lie in the trash: each has a column `deleted_at`. */
export type TrashTable =
  | 'households'
  | 'persons'
  | 'cases'
  | 'intakes'
  | 'emergency_steps'
  | 'concerns'
  | 'referral_slips'
  | 'outside_ties'
  | 'warnings'
  | 'case_issues'
  | 'case_links'
  | 'attachments'
  | 'assessments'
  | 'support_plans'
  | 'monitorings'
  | 'tasks'
  | 'map_sheets'
  | 'meetings'
  | 'community_points';

/** Rows that were thrown away together. */
export interface TrashItem {
  readonly table: TrashTable;
  readonly id: string;
}

export const tableOf: Readonly<Record<TrashKind, TrashTable>> = {
  household: 'households',
  case: 'cases',
  intake: 'intakes',
  concern: 'concerns',
  'referral-slip': 'referral_slips',
  'emergency-step': 'emergency_steps',
  'outside-tie': 'outside_ties',
  warning: 'warnings',
  'case-issue': 'case_issues',
  'case-link': 'case_links',
  attachment: 'attachments',
  assessment: 'assessments',
  'support-plan': 'support_plans',
  monitoring: 'monitorings',
  task: 'tasks',
  'map-sheet': 'map_sheets',
  meeting: 'meetings',
  'community-point': 'community_points',
};

/** A row and everything that hangs on it, itself first; what already lies in the trash stays out. */
export function collect(tx: ReadTx, table: TrashTable, id: string): TrashItem[] {
  const items = new Map<string, TrashItem>([[id, { table, id }]]);
  for (const item of items.values()) {
    for (const [child, condition] of dependants[item.table] ?? []) {
      const rows = tx.all<{ id: string }>(
        `SELECT x.id FROM ${child} AS x WHERE x.deleted_at IS NULL AND (${condition})`,
        ...Array.from({ length: condition.split('?').length - 1 }, () => item.id),
      );
      for (const row of rows) {
        if (!items.has(row.id)) items.set(row.id, { table: child, id: row.id });
      }
    }
  }
  return [...items.values()];
}

/** Whether the row is there and not thrown away. */
export function stands(tx: ReadTx, { table, id }: TrashItem): boolean {
  return tx.get(`SELECT 1 FROM ${table} WHERE id = ? AND deleted_at IS NULL`, id) !== undefined;
}

/** Throws the rows away (`deletedAt` set) or brings them back (null). Nothing else of them changes. */
export function setDeleted(tx: WriteTx, items: readonly TrashItem[], deletedAt: string | null): void {
  for (const { table, id } of items) tx.run(`UPDATE ${table} SET deleted_at = ? WHERE id = ?`, deletedAt, id);
}

/** What the given rows belong to: a row is not brought back to a parent that lies in the trash. */
export function parentsOf(tx: ReadTx, items: readonly TrashItem[]): TrashItem[] {
  return items.flatMap(({ table, id }) => {
    if (table === 'meetings') return casesOnAgenda(tx, id);
    return (parents[table] ?? []).flatMap(([parent, column]) => {
      const row = found(
        tx.get<{ parentId: string | null }>(`SELECT ${column} AS parentId FROM ${table} WHERE id = ?`, id),
      );
      return row.parentId === null ? [] : [{ table: parent, id: row.parentId }];
    });
  });
}

/** A meeting comes back with an agenda that can be heard, or not at all. */
function casesOnAgenda(tx: ReadTx, meetingId: string): TrashItem[] {
  return tx
    .all<{ id: string }>('SELECT case_id AS id FROM agenda_items WHERE meeting_id = ?', meetingId)
    .map(({ id }) => ({ table: 'cases', id }));
}

/** What the record is called in the list of the trash, without its kind. */
export function titleOf(tx: ReadTx, kind: TrashKind, id: string): TitleParts {
  return found(tx.get<TitleParts>(titles[kind], id));
}

/** Words of a title: a case or household it belongs to, and words of its own. */
export interface TitleParts {
  caseId: string | null;
  householdId: string | null;
  text: string;
}

export function insertTrashEntry(
  tx: WriteTx,
  entry: {
    id: string;
    kind: TrashKind;
    subjectId: string;
    title: string;
    items: readonly TrashItem[];
    staffId: string;
    removedAt: string;
  },
): void {
  insertRow(tx, 'trash', {
    id: entry.id,
    kind: entry.kind,
    subject_id: entry.subjectId,
    title: entry.title,
    items: JSON.stringify(entry.items),
    staff_id: entry.staffId,
    removed_at: entry.removedAt,
  });
}

export function readTrashEntry(
  tx: ReadTx,
  id: string,
): { items: TrashItem[]; restoredAt: string | null } | undefined {
  const row = tx.get<{ items: string; restoredAt: string | null }>(
    'SELECT items, restored_at AS restoredAt FROM trash WHERE id = ?',
    id,
  );
  return row && { ...row, items: JSON.parse(row.items) as TrashItem[] };
}

export function markRestored(tx: WriteTx, id: string, restoredAt: string): void {
  tx.run('UPDATE trash SET restored_at = ? WHERE id = ?', restoredAt, id);
}

/** What lies in the trash, the latest first, at most `limit`. */
export function listTrash(tx: ReadTx, limit: number): OutputOf<'trash.list'> {
  return {
    entries: tx.all(
      `SELECT x.id, x.kind, x.title, json_array_length(x.items) - 1 AS dependants, x.removed_at AS removedAt, s.name AS staffName
       FROM trash AS x JOIN staff AS s ON s.id = x.staff_id
       WHERE x.restored_at IS NULL ORDER BY x.removed_at DESC, x.id DESC LIMIT ?`,
      limit,
    ),
    total: found(
      tx.get<{ total: number }>('SELECT count(*) AS total FROM trash AS x WHERE x.restored_at IS NULL'),
    ).total,
  };
}

type Dependants = readonly (readonly [table: TrashTable, condition: string])[];

/**
 * A person goes with the household only when no other standing household has the person or shows the person on its map,
 * and somebody who was but shown on the map only when the register of residents does not know the person.
 */
const ownPersons = `(x.id IN (SELECT m.person_id FROM memberships AS m WHERE m.household_id = ? AND m.removed_at IS NULL)
    OR (x.id IN (SELECT d.person_id FROM diagram_persons AS d WHERE d.household_id = ?) AND x.register_number IS NULL))
  AND NOT EXISTS (SELECT 1 FROM memberships AS o JOIN households AS h ON h.id = o.household_id
    WHERE o.person_id = x.id AND o.household_id <> ? AND o.removed_at IS NULL AND h.deleted_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM diagram_persons AS o JOIN households AS h ON h.id = o.household_id
    WHERE o.person_id = x.id AND o.household_id <> ? AND h.deleted_at IS NULL)`;

const dependants: Partial<Readonly<Record<TrashTable, Dependants>>> = {
  households: [
    ['cases', 'x.household_id = ?'],
    ['intakes', 'x.household_id = ?'],
    ['outside_ties', 'x.household_id = ?'],
    ['warnings', 'x.household_id = ?'],
    ['referral_slips', 'x.household_id = ?'],
    ['tasks', 'x.household_id = ?'],
    ['attachments', `x.owner = 'household' AND x.owner_id = ?`],
    ['persons', ownPersons],
  ],
  cases: [
    ['intakes', 'x.case_id = ?'],
    ['case_issues', 'x.case_id = ?'],
    ['case_links', 'x.case_a = ? OR x.case_b = ?'],
    ['assessments', 'x.case_id = ?'],
    ['support_plans', 'x.case_id = ?'],
    ['referral_slips', 'x.case_id = ?'],
    ['tasks', 'x.case_id = ?'],
    ['attachments', 'x.case_id = ?'],
  ],
  intakes: [
    ['emergency_steps', 'x.intake_id = ?'],
    ['attachments', `x.owner = 'intake' AND x.owner_id = ?`],
  ],
  referral_slips: [['attachments', `x.owner = 'referral-slip' AND x.owner_id = ?`]],
  support_plans: [['monitorings', 'x.plan_id = ?']],
};

type Parents = readonly (readonly [table: TrashTable, column: string])[];

const parents: Partial<Readonly<Record<TrashTable, Parents>>> = {
  cases: [['households', 'household_id']],
  intakes: [
    ['households', 'household_id'],
    ['cases', 'case_id'],
  ],
  emergency_steps: [['intakes', 'intake_id']],
  outside_ties: [['households', 'household_id']],
  warnings: [['households', 'household_id']],
  case_issues: [['cases', 'case_id']],
  case_links: [
    ['cases', 'case_a'],
    ['cases', 'case_b'],
  ],
  assessments: [['cases', 'case_id']],
  support_plans: [['cases', 'case_id']],
  monitorings: [['support_plans', 'plan_id']],
  attachments: [['cases', 'case_id']],
  referral_slips: [['cases', 'case_id']],
  tasks: [['cases', 'case_id']],
};

const of = (caseId: string, householdId: string, text: string, from: string): string =>
  `SELECT ${caseId} AS caseId, ${householdId} AS householdId, ${text} AS text FROM ${from} WHERE x.id = ? AND x.deleted_at IS NULL`;

const titles: Readonly<Record<TrashKind, string>> = {
  household: of('NULL', 'x.id', `''`, 'households AS x'),
  case: of('x.id', 'x.household_id', `''`, 'cases AS x'),
  intake: of('x.case_id', 'x.household_id', 'x.received_on', 'intakes AS x'),
  concern: of('NULL', 'NULL', `iif(x.called = '', x.place, x.called)`, 'concerns AS x'),
  'referral-slip': of(
    'x.case_id',
    'x.household_id',
    `x.agency_name || ' ' || x.dated_on`,
    'referral_slips AS x',
  ),
  'emergency-step': of(
    'i.case_id',
    'i.household_id',
    'x.action',
    'emergency_steps AS x JOIN intakes AS i ON i.id = x.intake_id',
  ),
  'outside-tie': of('NULL', 'x.household_id', 'x.name', 'outside_ties AS x'),
  warning: of('NULL', 'x.household_id', 'x.text', 'warnings AS x'),
  'case-issue': of(
    'x.case_id',
    'NULL',
    `coalesce((SELECT e.label FROM code_entries AS e WHERE e.list = 'issue' AND e.code = x.code), x.code)`,
    'case_issues AS x',
  ),
  'case-link': of('x.case_a', 'NULL', 'x.note', 'case_links AS x'),
  attachment: of('x.case_id', 'NULL', 'x.name', 'attachments AS x'),
  assessment: of('x.case_id', 'NULL', 'x.assessed_on', 'assessments AS x'),
  'support-plan': of('x.case_id', 'NULL', 'x.planned_on', 'support_plans AS x'),
  monitoring: of(
    'p.case_id',
    'NULL',
    'x.due_on',
    'monitorings AS x JOIN support_plans AS p ON p.id = x.plan_id',
  ),
  task: of('x.case_id', 'x.household_id', 'x.title', 'tasks AS x'),
  'map-sheet': of('NULL', 'NULL', 'x.name', 'map_sheets AS x'),
  meeting: of(
    'NULL',
    'NULL',
    `t.name || ' ' || x.held_on`,
    'meetings AS x JOIN meeting_types AS t ON t.id = x.type_id',
  ),
  'community-point': of('NULL', 'NULL', 'x.text', 'community_points AS x'),
};
