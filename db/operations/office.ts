import { z } from 'zod';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { operations } from '../../domain/contract/index.ts';
import { meetingTypeId, staffId } from '../../domain/contract/scalars.ts';
import { builtInMeetingTypes } from '../../domain/meeting/built-in-types.ts';
import { assessPassphrase } from '../../domain/security/passphrase-strength.ts';
import { remainingDelay } from '../../domain/security/unlock-delay.ts';
import { officeExists } from '../driver/office-folder.ts';
import { sha256 } from '../driver/digest.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';
import { clearAttempts, readAttempts, recordFailure, restartWait } from '../keys/attempts.ts';
import { KeyFailure } from '../keys/failure.ts';
import {
  addPassphraseSlot,
  changePassphrase,
  createKeyFile,
  readSlots,
  replaceRecoveryKey,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
} from '../keys/office-keys.ts';
import { appendAudit } from '../repositories/log.ts';
import { insertMeetingType } from '../repositories/meeting-type.ts';
import { insertRow } from '../repositories/row.ts';
import { writeFact } from '../repositories/setting.ts';
import type { OfficeSession, OpenOffice } from '../session.ts';
import { fillEmptyLists } from './fill-lists.ts';
import type { LifecycleHandlers } from './lifecycle.ts';
import { isPractice, municipalityOf } from './office-facts.ts';
import { loadSampleTown } from './sample.ts';

/** The practice office guards nobody: its people are invented, and anyone at the desk may open it. */
const practice = {
  municipality: '見本町',
  staffName: '見本 花子',
  passphrase: 'れんしゅう用の見本町',
} as const;

export const officeOperations: LifecycleHandlers<
  | 'office.status'
  | 'office.create'
  | 'office.openPractice'
  | 'office.loadSample'
  | 'office.unlock'
  | 'office.unlockWithRecoveryKey'
  | 'office.lock'
  | 'office.changePassphrase'
  | 'office.replaceRecoveryKey'
  | 'contract.describe'
> = {
  'office.status': (session) => {
    const { officeFolder, appVersion } = session.dependencies;
    const { open } = session;
    if (open === null) session.recover(officeFolder);
    const exists = officeExists(officeFolder);
    return {
      state: open !== null ? 'open' : exists ? 'locked' : keysRemain(officeFolder) ? 'damaged' : 'none',
      practice: open !== null && isPractice(open),
      municipality: open === null ? null : municipalityOf(open),
      staffName: open?.staff.name ?? null,
      retryAfterSeconds: secondsToWait(session, officeFolder),
      recoveredRestore: session.recoveredRestore,
      version: appVersion,
    };
  },
  'office.create': async (session, input) => {
    requireClosed(session);
    checkPassphrase(input.passphrase, [input.municipality, input.staffName], ['passphrase']);
    const { officeFolder } = session.dependencies;
    const { open, recoveryKey } = await createOffice(session, officeFolder, input);
    return { ...describe(open), recoveryKey };
  },
  'office.openPractice': async (session) => {
    requireClosed(session);
    const { practiceFolder } = session.dependencies;
    if (officeExists(practiceFolder)) {
      const { dataKey, slot } = await unlockWithPassphrase(practiceFolder, practice.passphrase);
      await session.enter(practiceFolder, dataKey, slot.label.staffId, slot.id);
    } else {
      await createOffice(session, practiceFolder, practice);
    }
    return wholly(session, (open) => {
      if (!isPractice(open)) loadSampleTown(session, open);
      return describe(open);
    });
  },
  'office.loadSample': (session) => {
    const open = session.requireOpen();
    if (open.database.read(isFilled)) throw new OperationFailure('office-not-empty');
    loadSampleTown(session, open);
    session.audit('office.loadSample', '');
    return {};
  },
  'office.unlock': async (session, input) => {
    const folder = prepareToUnlock(session);
    const { dataKey, slot } = await attempt(session, folder, () =>
      unlockWithPassphrase(folder, input.passphrase),
    );
    await session.enter(folder, dataKey, slot.label.staffId, slot.id);
    return wholly(session, (open) => {
      session.audit('office.unlock', '');
      return describe(open);
    });
  },
  'office.unlockWithRecoveryKey': async (session, input) => {
    const folder = prepareToUnlock(session);
    checkPassphrase(input.newPassphrase, [], ['newPassphrase']);
    const { dataKey } = await attempt(session, folder, () =>
      Promise.resolve(unlockWithRecoveryKey(folder, input.recoveryKey)),
    );
    await session.enter(folder, dataKey, null, null);
    return wholly(session, async (open) => {
      await renewPassphrase(session, open, input.newPassphrase);
      session.audit('office.unlockWithRecoveryKey', '');
      return describe(open);
    });
  },
  'office.lock': (session) => {
    try {
      if (session.open !== null) session.audit('office.lock', '');
    } finally {
      // Whatever the disk says: locking always wipes.
      session.close();
    }
    return {};
  },
  'office.changePassphrase': async (session, input) => {
    const open = session.requireOpen();
    checkPassphrase(input.next, [municipalityOf(open), open.staff.name], ['next']);
    await provePassphrase(session, open, input.current);
    await renewPassphrase(session, open, input.next);
    session.audit('office.changePassphrase', '');
    return {};
  },
  'office.replaceRecoveryKey': async (session, input) => {
    const open = session.requireOpen();
    await provePassphrase(session, open, input.passphrase);
    const recoveryKey = replaceRecoveryKey(open.folder, open.key);
    session.audit('office.replaceRecoveryKey', '');
    return { recoveryKey };
  },
  'contract.describe': () => ({
    operations: Object.entries(operations).map(([name, operation]) => ({
      name,
      kind: operation.kind,
      input: z.toJSONSchema(operation.input, { unrepresentable: 'any', io: 'input' }),
      output: z.toJSONSchema(operation.output, { unrepresentable: 'any' }),
      errors: [...operation.errors],
    })),
  }),
};

async function createOffice(
  session: OfficeSession,
  folder: string,
  facts: { municipality: string; staffName: string; passphrase: string },
): Promise<{ open: OpenOffice; recoveryKey: string }> {
  const id = staffId.parse(session.newId());
  const { dataKey, recoveryKey } = await createKeyFile(
    folder,
    { staffId: id, passphrase: facts.passphrase },
    session.dependencies.keyCost,
  );
  const slotId = readSlots(folder).find((slot) => slot.kind === 'passphrase')?.id ?? '';
  const open = session.create(folder, dataKey, { id, name: facts.staffName }, slotId, (tx) => {
    fillNewOffice(tx, session, { ...facts, staffId: id });
    appendAudit(tx, { at: session.now(), staffId: id, action: 'office.create', subject: '' }, sha256);
  });
  return { open, recoveryKey };
}

function fillNewOffice(
  tx: WriteTx,
  session: OfficeSession,
  facts: { municipality: string; staffName: string; staffId: string },
): void {
  insertRow(tx, 'staff', { id: facts.staffId, name: facts.staffName });
  writeFact(tx, 'municipality', facts.municipality);
  writeFact(tx, 'createdAt', session.now());
  fillEmptyLists(tx);
  for (const type of builtInMeetingTypes) {
    const id = meetingTypeId.parse(session.newId());
    insertMeetingType(tx, id, { ...type, members: [], active: true }, () => session.newId());
  }
}

/** Whether work has begun here. Households out of the resident table alone do not count: the practice office takes them too. */
function isFilled(tx: ReadTx): boolean {
  return ['households WHERE register_number IS NULL', 'cases', 'meetings', 'agencies'].some(
    (rows) => tx.get(`SELECT 1 FROM ${rows} LIMIT 1`) !== undefined,
  );
}

/**
 * The last steps of entering: when one fails, the office is closed again, as the answer says. An office of an earlier
 * version gets the lists it has not had.
 */
async function wholly<T>(session: OfficeSession, steps: (open: OpenOffice) => T | Promise<T>): Promise<T> {
  try {
    const open = session.requireOpen();
    open.database.write(fillEmptyLists);
    return await steps(open);
  } catch (error) {
    session.close();
    throw error;
  }
}

function describe(open: OpenOffice) {
  return { municipality: municipalityOf(open), staffName: open.staff.name, practice: isPractice(open) };
}

function prepareToUnlock(session: OfficeSession): string {
  requireClosed(session);
  const { officeFolder } = session.dependencies;
  session.recover(officeFolder);
  requireNoDelay(session, officeFolder);
  return officeFolder;
}

function requireClosed(session: OfficeSession): void {
  if (session.open !== null) throw new OperationFailure('conflict');
}

function requireNoDelay(session: OfficeSession, folder: string): void {
  const seconds = secondsToWait(session, folder);
  if (seconds > 0) throw new OperationFailure('try-later', { retryAfterSeconds: Math.ceil(seconds) });
}

/** When the clock was set back since the last failure, the wait begins anew instead of lasting until it has caught up. */
function secondsToWait(session: OfficeSession, folder: string): number {
  const attempts = readAttempts(folder);
  const now = session.now();
  const ahead = attempts.lastFailureAt !== null && attempts.lastFailureAt > now;
  return remainingDelay(ahead ? restartWait(folder, now) : attempts, now);
}

/** Counts a wrong secret; the count outlives a restart, so that closing the app does not shorten the wait. */
async function attempt<T>(session: OfficeSession, folder: string, open: () => Promise<T>): Promise<T> {
  try {
    const result = await open();
    clearAttempts(folder);
    return result;
  } catch (error) {
    const wrong =
      error instanceof KeyFailure &&
      (error.code === 'wrong-passphrase' || error.code === 'wrong-recovery-key');
    if (wrong) recordFailure(folder, session.now());
    throw error;
  }
}

async function provePassphrase(session: OfficeSession, open: OpenOffice, passphrase: string): Promise<void> {
  requireNoDelay(session, open.folder);
  await attempt(session, open.folder, async () => {
    const { dataKey, slot } = await unlockWithPassphrase(open.folder, passphrase);
    dataKey.fill(0);
    // Another member's passphrase opens the office, yet does not prove this one.
    if (slot.label.staffId !== open.staff.id) throw new KeyFailure('wrong-passphrase');
  });
}

async function renewPassphrase(session: OfficeSession, open: OpenOffice, passphrase: string): Promise<void> {
  const { keyCost } = session.dependencies;
  const slot = readSlots(open.folder).find(
    (entry) =>
      entry.kind === 'passphrase' && (entry.id === open.slotId || entry.label.staffId === open.staff.id),
  );
  if (slot === undefined) {
    await addPassphraseSlot(open.folder, open.key, { staffId: open.staff.id, passphrase }, keyCost);
  } else {
    await changePassphrase(open.folder, open.key, slot.id, passphrase, keyCost);
  }
}

function checkPassphrase(passphrase: string, officeWords: readonly string[], path: readonly string[]): void {
  const strength = assessPassphrase(passphrase, officeWords);
  if (strength.acceptable) return;
  throw new OperationFailure('weak-passphrase', {
    problems: strength.problems.map((reason) => ({ path, reason })),
  });
}

function keysRemain(folder: string): boolean {
  try {
    return readSlots(folder).length > 0;
  } catch (error) {
    return error instanceof KeyFailure && error.code === 'keys-damaged';
  }
}
