import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../driver/database.ts';
import { clearAttempts, readAttempts, recordFailure } from './attempts.ts';
import { KeyFailure } from './failure.ts';
import {
  addPassphraseSlot,
  changePassphrase,
  createKeyFile,
  readSlots,
  replaceRecoveryKey,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
} from './office-keys.ts';
import { generateRecoveryKey, parseRecoveryKey } from './recovery-key.ts';

const cheap = { memoryKibibytes: 64, passes: 1 };
const staff = {
  staffId: '01890a5d-ac96-774b-bcce-b302099a8057',
  passphrase: 'かわの ながれる まち 12',
};
let folder: string;
let first: string;
let second: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
  first = join(folder, 'office.keys.json');
  second = join(folder, 'office.keys.backup.json');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'nothing was thrown';
}

describe('passphrase', () => {
  test('opens the office, in full width and half width alike', async () => {
    const { dataKey } = await createKeyFile(folder, staff, cheap);
    const unlocked = await unlockWithPassphrase(folder, 'かわの\u3000ながれる\u3000まち\u3000１２');
    expect(unlocked.dataKey.equals(dataKey)).toBe(true);
    expect(unlocked.slot.label).toEqual({ staffId: staff.staffId });
  });

  test('a wrong one is told apart from damaged keys and from no office', async () => {
    expect(await codeOf(() => unlockWithPassphrase(folder, staff.passphrase))).toBe('no-office');
    await createKeyFile(folder, staff, cheap);
    expect(await codeOf(() => unlockWithPassphrase(folder, 'かわの ながれる まち 13'))).toBe(
      'wrong-passphrase',
    );
    writeFileSync(first, '{');
    writeFileSync(second, '');
    expect(await codeOf(() => unlockWithPassphrase(folder, staff.passphrase))).toBe('keys-damaged');
  });

  test('keys missing beside a register are damaged keys', async () => {
    const { dataKey } = await createKeyFile(folder, staff, cheap);
    openDatabase({ path: join(folder, 'office.db'), key: dataKey, create: true }).close();
    rmSync(first);
    rmSync(second);
    expect(await codeOf(() => unlockWithPassphrase(folder, staff.passphrase))).toBe('keys-damaged');
  });

  test('when it is changed, the old one opens nothing and the recovery key still does', async () => {
    const { dataKey, recoveryKey } = await createKeyFile(folder, staff, cheap);
    const { slot } = await unlockWithPassphrase(folder, staff.passphrase);
    await changePassphrase(folder, dataKey, slot.id, 'やまの みえる まち 34', cheap);
    expect(await codeOf(() => unlockWithPassphrase(folder, staff.passphrase))).toBe('wrong-passphrase');
    expect((await unlockWithPassphrase(folder, 'やまの みえる まち 34')).slot.id).toBe(slot.id);
    expect(unlockWithRecoveryKey(folder, recoveryKey).dataKey.equals(dataKey)).toBe(true);
    expect(await codeOf(() => changePassphrase(folder, dataKey, 'nobody', 'x', cheap))).toBe('unknown-slot');
  });

  test('each member of staff has one', async () => {
    const { dataKey } = await createKeyFile(folder, staff, cheap);
    await addPassphraseSlot(
      folder,
      dataKey,
      { staffId: 'second', passphrase: 'もりの しずかな まち' },
      cheap,
    );
    expect((await unlockWithPassphrase(folder, 'もりの しずかな まち')).slot.label.staffId).toBe('second');
    expect((await unlockWithPassphrase(folder, staff.passphrase)).dataKey.equals(dataKey)).toBe(true);
    expect(readSlots(folder).map(({ kind }) => kind)).toEqual(['passphrase', 'recovery', 'passphrase']);
  });

  test('is derived at the production cost unless told otherwise', async () => {
    await createKeyFile(folder, staff);
    expect(readSlots(folder)[0]?.kdf).toEqual({ name: 'argon2id', memoryKibibytes: 65536, passes: 3 });
  });
});

describe('recovery key', () => {
  test('opens the office however it is typed', async () => {
    const { dataKey, recoveryKey } = await createKeyFile(folder, staff, cheap);
    const spellings = [
      recoveryKey.toLowerCase(),
      recoveryKey.replaceAll('-', ' '),
      recoveryKey.replaceAll('-', ''),
      recoveryKey.replaceAll('-', 'ー'),
      toFullWidth(recoveryKey),
    ];
    for (const spelling of spellings)
      expect(unlockWithRecoveryKey(folder, spelling).dataKey.equals(dataKey)).toBe(true);
  });

  test('is replaced by a new one', async () => {
    const { dataKey, recoveryKey } = await createKeyFile(folder, staff, cheap);
    const renewed = replaceRecoveryKey(folder, dataKey);
    expect(await codeOf(() => unlockWithRecoveryKey(folder, recoveryKey))).toBe('wrong-recovery-key');
    expect(unlockWithRecoveryKey(folder, renewed).dataKey.equals(dataKey)).toBe(true);
    expect(readSlots(folder)).toHaveLength(2);
  });

  test('has eight groups without letters that look alike, and any other letter is noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 1, max: 30 }), (place, shift) => {
        const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
        const key = generateRecoveryKey();
        expect(key).toMatch(/^([2-9A-HJKMNP-Z]{4}-){7}[2-9A-HJKMNP-Z]{4}$/u);
        const symbols = parseRecoveryKey(key) ?? '';
        const other = alphabet.charAt((alphabet.indexOf(symbols.charAt(place)) + shift) % alphabet.length);
        const mistyped = symbols.slice(0, place) + other + symbols.slice(place + 1);
        // Four symbols of checksum: one mistake in 900,000 passes; the slot refuses it all the same.
        expect(parseRecoveryKey(mistyped)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
    expect(parseRecoveryKey('')).toBeUndefined();
  });
});

describe('key file', () => {
  test('falls back to the second copy and makes the first whole again', async () => {
    const { dataKey } = await createKeyFile(folder, staff, cheap);
    const whole = readFileSync(first, 'utf8');
    writeFileSync(first, whole.slice(0, 200));
    expect((await unlockWithPassphrase(folder, staff.passphrase)).dataKey.equals(dataKey)).toBe(true);
    expect(readFileSync(first, 'utf8')).toBe(whole);
  });

  test('a damaged wrapping is not taken for a wrong passphrase', async () => {
    await createKeyFile(folder, staff, cheap);
    const damaged = readFileSync(first, 'utf8').replace(
      /"wrapped": "(.)/u,
      (_, letter: string) => `"wrapped": "${letter === 'A' ? 'B' : 'A'}`,
    );
    writeFileSync(first, damaged);
    writeFileSync(second, damaged);
    expect(await codeOf(() => unlockWithPassphrase(folder, staff.passphrase))).toBe('keys-damaged');
  });

  test('of a newer version is refused as such', async () => {
    await createKeyFile(folder, staff, cheap);
    const newer = readFileSync(first, 'utf8').replace('"version": 1', '"version": 2');
    writeFileSync(first, newer);
    writeFileSync(second, newer);
    expect(await codeOf(() => unlockWithPassphrase(folder, staff.passphrase))).toBe('newer-schema');
  });

  test('an office is never overwritten; keys left without one are kept', async () => {
    const { dataKey } = await createKeyFile(folder, staff, cheap);
    await createKeyFile(folder, staff, cheap);
    expect(readdirSync(folder).filter((name) => name.includes('.unused-'))).toHaveLength(2);
    openDatabase({ path: join(folder, 'office.db'), key: dataKey, create: true }).close();
    await expect(createKeyFile(folder, staff, cheap)).rejects.toThrow(new KeyFailure('office-exists'));
  });

  test('a folder that is a file is unavailable', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await codeOf(() => createKeyFile(join(folder, 'file', 'office'), staff, cheap))).toBe(
      'folder-unavailable',
    );
  });

  test.skipIf(process.platform === 'win32')('is readable by its owner alone', async () => {
    await createKeyFile(folder, staff, cheap);
    expect([statSync(first).mode & 0o777, statSync(second).mode & 0o777]).toEqual([0o600, 0o600]);
  });
});

test('failed attempts survive a restart until a success clears them', () => {
  expect(readAttempts(folder)).toEqual({ failures: 0, lastFailureAt: null });
  recordFailure(folder, '2026-04-01T00:00:00.000Z');
  recordFailure(folder, '2026-04-01T00:01:00.000Z');
  expect(readAttempts(folder)).toEqual({ failures: 2, lastFailureAt: '2026-04-01T00:01:00.000Z' });
  clearAttempts(folder);
  expect(readAttempts(folder).failures).toBe(0);
});

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  );
}
