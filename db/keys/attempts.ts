import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { UnlockAttempts } from '../../domain/security/unlock-delay.ts';
import { writeFileDurably } from '../driver/durable-file.ts';
import { attemptsFile } from '../driver/office-folder.ts';

const attempts = z.strictObject({
  failures: z.int().min(0),
  lastFailureAt: z.iso.datetime({ precision: 3 }).nullable(),
});
const none: UnlockAttempts = { failures: 0, lastFailureAt: null };

/** Failed attempts since the last success, as they survive a restart. */
export function readAttempts(folder: string): UnlockAttempts {
  try {
    return attempts.parse(JSON.parse(readFileSync(join(folder, attemptsFile), 'utf8')));
  } catch {
    return none;
  }
}

/** `now` is an instant, ISO 8601 with milliseconds. */
export function recordFailure(folder: string, now: string): UnlockAttempts {
  return write(folder, { failures: readAttempts(folder).failures + 1, lastFailureAt: now });
}

/** Keeps the count, and counts the wait from `now`. */
export function restartWait(folder: string, now: string): UnlockAttempts {
  return write(folder, { failures: readAttempts(folder).failures, lastFailureAt: now });
}

export function clearAttempts(folder: string): void {
  if (readAttempts(folder).failures > 0) write(folder, none);
}

function write(folder: string, value: UnlockAttempts): UnlockAttempts {
  writeFileDurably(join(folder, attemptsFile), JSON.stringify(value));
  return value;
}
