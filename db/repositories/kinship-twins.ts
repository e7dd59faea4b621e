import type { Kinship } from '../../domain/contract/kinship.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';

type TwinGroup = Kinship['twins'][number];

/** Twins of one birth among the given persons; nobody is a twin alone. */
export function listTwins(tx: ReadTx, persons: readonly PersonId[]): TwinGroup[] {
  const rows = tx.all<{ id: PersonId; twinGroup: string; kind: TwinGroup['kind'] }>(
    `SELECT id, twin_group AS twinGroup, twin_kind AS kind FROM persons
     WHERE id IN (SELECT value FROM json_each(?)) AND twin_group IS NOT NULL ORDER BY twin_group, id`,
    JSON.stringify(persons),
  );
  return [...Map.groupBy(rows, (row) => row.twinGroup).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ persons: group.map(({ id }) => id), kind: group[0]?.kind ?? 'fraternal' }));
}

/** Everybody born together with one of these persons, themselves included. */
export function bornWith(tx: ReadTx, persons: readonly PersonId[]): PersonId[] {
  const others = tx.all<{ id: PersonId }>(
    `SELECT id FROM persons WHERE deleted_at IS NULL AND twin_group IN (
       SELECT twin_group FROM persons WHERE id IN (SELECT value FROM json_each(?)))`,
    JSON.stringify(persons),
  );
  return [...new Set([...persons, ...others.map(({ id }) => id)])];
}

/** Puts persons into one group of twins, or (null) takes them out of theirs; who is left alone there is no twin. */
export function setTwinGroup(
  tx: WriteTx,
  persons: readonly PersonId[],
  group: { id: string; kind: TwinGroup['kind'] } | null,
): void {
  const former = bornWith(tx, persons).filter((id) => !persons.includes(id));
  write(tx, persons, group);
  for (const id of former) if (bornWith(tx, [id]).length === 1) write(tx, [id], null);
}

function write(
  tx: WriteTx,
  persons: readonly PersonId[],
  group: { id: string; kind: TwinGroup['kind'] } | null,
): void {
  tx.run(
    `UPDATE persons SET twin_group = ?, twin_kind = ?, row_version = row_version + 1
     WHERE id IN (SELECT value FROM json_each(?))`,
    group?.id ?? null,
    group?.kind ?? null,
    JSON.stringify(persons),
  );
}
