import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Monitoring } from '../../domain/contract/support-plan.ts';
import type { MonitoringId, PlanId } from '../../domain/contract/scalars.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { insertRow, updateRow } from './row.ts';

type MonitoringRow = Monitoring & { planId: PlanId };
type Stored = Omit<MonitoringRow, 'answers'> & { answers: string };

const select = `SELECT id, row_version AS rowVersion, plan_id AS planId, due_on AS dueOn, done_on AS doneOn, monitor, situation, voice, answers, result
  FROM monitorings`;

/** All of a plan, planned and done, in the order of their days. */
export function monitoringsOf(tx: ReadTx, planId: PlanId): Monitoring[] {
  return tx
    .all<Stored>(
      `${select} WHERE plan_id = ? AND deleted_at IS NULL ORDER BY coalesce(done_on, due_on), due_on, id LIMIT 500`,
      planId,
    )
    .map((row) => {
      const { planId: _plan, ...monitoring } = toRow(row);
      return monitoring;
    });
}

export function readMonitoring(tx: ReadTx, id: MonitoringId): MonitoringRow | undefined {
  const row = tx.get<Stored>(`${select} WHERE id = ? AND deleted_at IS NULL`, id);
  return row === undefined ? undefined : toRow(row);
}

export function insertMonitoring(tx: WriteTx, id: MonitoringId, planId: PlanId, dueOn: CivilDate): void {
  insertRow(tx, 'monitorings', {
    id,
    plan_id: planId,
    due_on: dueOn,
    monitor: '',
    situation: '',
    voice: '',
    answers: '[]',
    result: '',
  });
}

export function moveMonitoring(tx: WriteTx, id: MonitoringId, rowVersion: number, dueOn: CivilDate): void {
  updateRow(tx, 'monitorings', id, rowVersion, { due_on: dueOn });
}

export function recordMonitoring(
  tx: WriteTx,
  id: MonitoringId,
  rowVersion: number,
  done: Pick<Monitoring, 'doneOn' | 'monitor' | 'situation' | 'voice' | 'answers' | 'result'>,
): void {
  const { doneOn, monitor, situation, voice, answers, result } = done;
  updateRow(tx, 'monitorings', id, rowVersion, {
    done_on: doneOn,
    monitor,
    situation,
    voice,
    answers: JSON.stringify(answers),
    result,
  });
}

function toRow(row: Stored): MonitoringRow {
  return { ...row, answers: JSON.parse(row.answers) as Monitoring['answers'] };
}
