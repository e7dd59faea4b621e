import { join } from 'node:path';
import { expect, test } from 'vitest';
import { staffId } from '../../domain/contract/scalars.ts';
import { openTestOffice, passphrase } from '../../tests/fixtures/core.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import { closureFields, day, openCase } from '../../tests/fixtures/records.ts';
import { advanceStatus, type CourseStatus } from './case-status.ts';
import type { OperationContext } from './context.ts';

test('other work moves a case along where the step is legal, and else leaves it where it stands', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office, {}, {}, { receivedOn: day('2026-11-10') });
  const closed = await openCase(office);
  await office.call('case.close', { id: closed.id, rowVersion: 1, ...closureFields() });
  await office.call('office.lock', {});
  const moved = await withRawOffice(join(office.folder, 'office'), passphrase, (database) =>
    database.write((tx) => {
      const staff = tx.get<{ id: string }>('SELECT id FROM staff');
      const context: OperationContext = {
        now: '2026-11-20T03:00:00.000Z',
        today: day('2026-11-20'),
        dayOf: () => day('2026-11-20'),
        practice: false,
        staff: { id: staffId.parse(staff?.id), name: '' },
        newId: () => '',
        readChosenFile: () => new Uint8Array(),
        sha256: () => '',
      };
      const advance = (to: CourseStatus, on: string, reason = '') =>
        advanceStatus(tx, id, to, { on: day(on), reason }, context);
      return [
        advance('assessment', '2026-11-12'),
        // Where it stands already, where it may not go, and a day to come.
        advance('assessment', '2026-11-13'),
        advance('monitoring', '2026-11-13'),
        advance('supporting', '2026-11-21'),
        // Decided on paper before the last step was entered.
        advance('supporting', '2026-11-11', '支援決定'),
        advanceStatus(tx, closed.id, 'assessment', { on: day('2026-11-20'), reason: '再相談' }, context),
      ];
    }),
  );
  expect(moved).toEqual([true, false, false, false, true, false]);
  await office.call('office.unlock', { passphrase });
  const { statusHistory, rowVersion } = await office.call('case.get', { id });
  expect(statusHistory.map(({ status, changedOn, reason }) => [status, changedOn, reason])).toEqual([
    ['intake', '2026-11-10', ''],
    ['assessment', '2026-11-12', ''],
    ['supporting', '2026-11-12', '支援決定'],
  ]);
  expect(rowVersion).toBe(3);
  expect((await office.call('case.get', { id: closed.id })).status).toBe('closed');
});
