import { expect, test } from 'vitest';
import { openTestOffice, passphrase } from '../../tests/fixtures/core.ts';
import { openCase } from '../../tests/fixtures/records.ts';

test('settings have first values, and are kept in the office', async () => {
  const office = await openTestOffice();
  const first = await office.call('settings.get', {});
  expect(first).toEqual({
    language: 'ja',
    autoLockMinutes: 10,
    density: 'usual',
    contrast: 'usual',
    sectionName: '福祉係',
    unknownSexSymbol: 'triangle',
  });
  const changed = { ...first, language: 'en', autoLockMinutes: 120, sectionName: '地域福祉係' } as const;
  await office.call('settings.set', changed);
  expect((await office.fails('settings.set', { ...first, autoLockMinutes: 0 })).problems).toEqual([
    { path: ['autoLockMinutes'], reason: 'too_small' },
  ]);
  await office.call('office.lock', {});
  await office.call('office.unlock', { passphrase });
  expect(await office.call('settings.get', {})).toEqual(changed);
});

test('the office says what it holds', async () => {
  const office = await openTestOffice();
  await openCase(office);
  const facts = await office.call('office.facts', {});
  expect([facts.municipality, facts.staff.name, facts.counts]).toEqual([
    '見本町',
    '見本 花子',
    { persons: 1, households: 1, cases: 1, contact_notes: 0, meetings: 0 },
  ]);
});
