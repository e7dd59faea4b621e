import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestOffice, passphrase } from '../../tests/fixtures/core.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import { openCase } from '../../tests/fixtures/records.ts';
import { writeFact } from '../repositories/setting.ts';

test('settings have first values, and are kept in the office', async () => {
  const office = await openTestOffice();
  const first = await office.call('settings.get', {});
  expect(first).toMatchObject({
    language: 'ja',
    autoLockMinutes: 10,
    density: 'usual',
    contrast: 'usual',
    sectionName: '福祉係',
    map: { symbolSet: 'domestic', unknownSex: 'triangle', death: 'cross', showEmotions: true },
    formNames: { intake: '相談受付票', assessment: 'アセスメントシート' },
    signs: { parentAge: 75, childFromAge: 40, childToAge: 64, quietDays: 60 },
    due: { aheadDays: 14 },
  });
  const changed = {
    ...first,
    language: 'en',
    autoLockMinutes: 120,
    sectionName: '地域福祉係',
    signs: { ...first.signs, quietDays: 90 },
  } as const;
  await office.call('settings.set', changed);
  expect((await office.fails('settings.set', { ...first, autoLockMinutes: 0 })).problems).toEqual([
    { path: ['autoLockMinutes'], reason: 'too_small' },
  ]);
  await office.call('office.lock', {});
  await office.call('office.unlock', { passphrase });
  expect(await office.call('settings.get', {})).toEqual(changed);
});

test('a choice that was never set has its first value, within a group too', async () => {
  const office = await openTestOffice();
  const first = await office.call('settings.get', {});
  await office.call('office.lock', {});
  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    database.write((tx) => {
      writeFact(tx, 'settings', JSON.stringify({ sectionName: '住民福祉係', signs: { quietDays: 30 } }));
    });
  });
  await office.call('office.unlock', { passphrase });
  expect(await office.call('settings.get', {})).toEqual({
    ...first,
    sectionName: '住民福祉係',
    signs: { ...first.signs, quietDays: 30 },
  });
});

test('the symbol for an unknown sex chosen before there were sets of symbols stays chosen', async () => {
  const office = await openTestOffice();
  const first = await office.call('settings.get', {});
  await office.call('office.lock', {});
  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    database.write((tx) => {
      writeFact(tx, 'settings', JSON.stringify({ unknownSexSymbol: 'diamond' }));
    });
  });
  await office.call('office.unlock', { passphrase });
  const kept = await office.call('settings.get', {});
  expect(kept).toEqual({ ...first, map: { ...first.map, unknownSex: 'diamond' } });
  await office.call('settings.set', { ...kept, map: { ...kept.map, unknownSex: 'triangle' } });
  expect(await office.call('settings.get', {})).toEqual(first);
});

test('thresholds out of their bounds are refused with their place', async () => {
  const office = await openTestOffice();
  const { signs, formNames, ...rest } = await office.call('settings.get', {});
  const refused = await office.fails('settings.set', {
    ...rest,
    signs: { ...signs, parentAge: 30 },
    formNames: { ...formNames, closure: ' ' },
  });
  expect(refused.problems).toEqual([
    { path: ['formNames', 'closure'], reason: 'required' },
    { path: ['signs', 'parentAge'], reason: 'too_small' },
  ]);
  const crossed = await office.fails('settings.set', {
    ...rest,
    formNames,
    signs: { ...signs, childFromAge: 60, childToAge: 50 },
  });
  expect(crossed.problems).toEqual([{ path: ['signs', 'childToAge'], reason: 'ages-crossed' }]);
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
