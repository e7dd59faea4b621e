import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SqlValue, WriteTx } from '../driver/transaction.ts';
import { openTestOffice, passphrase, type TestCore } from '../../tests/fixtures/core.ts';
import { everyRow } from '../../tests/fixtures/every-row.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import { addHousehold, addMeeting, addMember } from '../../tests/fixtures/records.ts';

const at = '2026-11-20T00:00:00.000Z';
const agency = 'agency:01890000-0000-7000-8000-000000000001';
const doctor = 'agency:01890000-0000-7000-8000-000000000002';

/** Rows as the ecomap and the snapshots leave them. */
async function write(office: TestCore, work: (tx: WriteTx, staffId: string) => void): Promise<void> {
  await office.call('office.lock', {});
  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    database.write((tx) => {
      work(tx, tx.get<{ id: string }>('SELECT id FROM staff')?.id ?? '');
    });
  });
  await office.call('office.unlock', { passphrase });
}

function insert(tx: WriteTx, table: string, row: Readonly<Record<string, SqlValue>>): void {
  const places = Object.keys(row).map(() => '?');
  tx.run(
    `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${places.join(', ')})`,
    ...Object.values(row),
  );
}

const tie = (id: string, household: string, node: string, member: string | null, staffId: string) => ({
  id,
  household_id: household,
  node,
  member_id: member,
  strength: 'strong',
  stress: 0,
  direction: 'in',
  note: '',
  hidden: 0,
  share_scope: 'office',
  sensitive: 0,
  corrected_at: at,
  corrected_by: staffId,
});
const snapshot = (id: string, household: string, meeting: string | null, staffId: string) => ({
  id,
  household_id: household,
  meeting_id: meeting,
  taken_on: '2026-11-18',
  title: '',
  content: '{}',
  staff_id: staffId,
  taken_at: at,
});

test('the ecomaps and kept maps of two records of one household become one, and are parted again', async () => {
  const office = await openTestOffice();
  const { id: keptId, headId } = await addHousehold(office);
  const { id: droppedId, headId: twice } = await addHousehold(office);
  const { personId: child } = await addMember(office, droppedId, ['99'], { name: '架空 子' });
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await write(office, (tx, staffId) => {
    insert(tx, 'ecomap_ties', tie('tie-1', keptId, agency, null, staffId));
    insert(tx, 'ecomap_ties', tie('tie-2', droppedId, agency, null, staffId));
    insert(tx, 'ecomap_ties', tie('tie-3', droppedId, doctor, null, staffId));
    insert(tx, 'ecomap_ties', tie('tie-4', droppedId, agency, child, staffId));
    insert(tx, 'ecomap_ties', tie('tie-5', droppedId, agency, twice, staffId));
    for (const [household, node] of [
      [keptId, agency],
      [droppedId, agency],
      [droppedId, doctor],
    ] as const)
      insert(tx, 'ecomap_positions', { household_id: household, node, x: 1, y: 2 });
    const node = {
      id: 'node',
      name: '寄り合い',
      category: '',
      note: '',
      share_scope: 'office',
      sensitive: 0,
    };
    insert(tx, 'ecomap_nodes', { ...node, household_id: droppedId });
    insert(tx, 'map_snapshots', snapshot('map-1', keptId, meetingId, staffId));
    insert(tx, 'map_snapshots', snapshot('map-2', droppedId, meetingId, staffId));
    insert(tx, 'map_snapshots', snapshot('map-3', droppedId, null, staffId));
  });
  const before = await everyRow(office);
  const heads = { kind: 'person', keptId: headId, droppedId: twice } as const;
  const person = await office.call('merge.carryOut', { ...heads, take: [] });
  const pair = { kind: 'household', keptId, droppedId } as const;
  const merged = await office.call('merge.carryOut', { ...pair, take: [] });
  const after = await everyRow(office);
  const shown = (table: string, ...columns: string[]) =>
    (after[table] ?? []).map((row) => columns.map((column) => row[column]));
  expect(shown('ecomap_ties', 'id', 'household_id', 'member_id')).toEqual([
    ['tie-1', keptId, null],
    ['tie-3', keptId, null],
    ['tie-4', keptId, child],
    ['tie-5', keptId, headId],
  ]);
  expect(shown('ecomap_positions', 'household_id', 'node')).toEqual([
    [keptId, agency],
    [keptId, doctor],
  ]);
  expect(shown('ecomap_nodes', 'household_id')).toEqual([[keptId]]);
  expect(shown('map_snapshots', 'id', 'household_id')).toEqual([
    ['map-1', keptId],
    ['map-3', keptId],
  ]);
  await office.call('merge.undo', { id: merged.id });
  await office.call('merge.undo', { id: person.id });
  expect(await everyRow(office)).toEqual(before);
});
