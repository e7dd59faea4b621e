import { expect, test } from 'vitest';
import { openTestOffice, passphrase } from '../../tests/fixtures/core.ts';

test('a draft survives locking and a new start, is overwritten and discarded', async () => {
  const office = await openTestOffice();
  const form = 'contactNote:01890000-0000-7000-8000-000000000000';
  await office.call('draft.save', { form, content: '書きかけ' });
  await office.call('draft.save', { form, content: '書きかけの文' });
  await office.call('office.lock', {});
  await office.core.close();
  const restarted = office.restart();
  await restarted.call('office.unlock', { passphrase });
  expect((await restarted.call('draft.get', { form })).draft?.content).toBe('書きかけの文');
  await restarted.call('draft.discard', { form });
  expect((await restarted.call('draft.get', { form })).draft).toBeNull();
});
