import { operations } from '../../domain/contract/index.ts';
import { buildSampleTown, sampleFile } from '../../domain/sample/town.ts';
import { sha256 } from '../driver/digest.ts';
import type { WriteTx } from '../driver/transaction.ts';
import { writeFact } from '../repositories/setting.ts';
import type { OfficeSession, OpenOffice } from '../session.ts';
import { commandHandlers } from './commands.ts';
import { inOneGo, type AnyHandler, type OperationContext } from './context.ts';

/**
 * Fills an office with 見本町 and marks it as practice. Every record goes through the same use cases as a typed one,
 * each as of its own day, so that the past year looks as it would have been lived.
 */
export function loadSampleTown(session: OfficeSession, open: OpenOffice): void {
  open.database.write((tx: WriteTx) => {
    writeFact(tx, 'practice', 'yes');
    // The town brings meeting types of its own, under its own names.
    tx.run('UPDATE meeting_types SET active = 0');
    buildSampleTown(session.dayOf(session.now()), (name, input, on) => {
      const context: OperationContext = {
        now: `${on}T03:00:00.000Z`,
        today: on,
        dayOf: (instant) => session.dayOf(instant),
        staff: open.staff,
        practice: true,
        newId: () => session.newId(),
        readChosenFile: sampleFile,
        sha256,
      };
      const handler = commandHandlers[name] as AnyHandler;
      return inOneGo(handler(tx, operations[name].input.parse(input), context)) as never;
    });
  });
}
