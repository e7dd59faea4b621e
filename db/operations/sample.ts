import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { operations } from '../../domain/contract/index.ts';
import { buildSampleTown, sampleFile, type RegisteredHousehold } from '../../domain/sample/town.ts';
import { sha256 } from '../driver/digest.ts';
import type { WriteTx } from '../driver/transaction.ts';
import { writeRegisteredHousehold, writeRegisteredMember } from '../repositories/registered-household.ts';
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
    const today = session.dayOf(session.now());
    const registered = buildSampleTown(today, (name, input, on) => {
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
    for (const household of registered) writeRegister(tx, household, today);
  });
}

/** As `residentTable.import` leaves a 住基世帯 of people the office has already. */
function writeRegister(tx: WriteTx, household: RegisteredHousehold, asOf: CivilDate): void {
  const { number, householdId, address, districtId, members } = household;
  tx.run('UPDATE households SET register_number = ? WHERE id = ?', number, householdId);
  writeRegisteredHousehold(tx, number, { postalCode: '000-0000', address, districtId, asOf });
  members.forEach(({ personId, relationship, ...member }, index) => {
    tx.run('UPDATE persons SET register_number = ? WHERE id = ?', member.number, personId);
    const place = { number, relationship: relationship.join(','), relationshipText: '', sort: index + 1 };
    writeRegisteredMember(tx, personId, place);
  });
}
