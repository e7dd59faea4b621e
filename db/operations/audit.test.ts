import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestOffice, passphrase } from '../../tests/fixtures/core.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import { openCase } from '../../tests/fixtures/records.ts';

test('the log of operations is whole, and says where somebody changed it', async () => {
  const office = await openTestOffice();
  await openCase(office);
  expect(await office.call('audit.check', {})).toEqual({ entries: 3, brokenAt: null });
  await office.call('office.lock', {});
  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    database.write((tx) => {
      tx.run('DROP TRIGGER audit_log_no_update');
      tx.run(`UPDATE audit_log SET subject = 'id=x' WHERE sequence = 2`);
    });
  });
  await office.call('office.unlock', { passphrase });
  expect(await office.call('audit.check', {})).toEqual({ entries: 5, brokenAt: 2 });
});
