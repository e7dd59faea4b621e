import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { japanStamp } from '../../domain/backup/stamp.ts';
import { syncFolder, writeFileDurably } from '../driver/durable-file.ts';
import { StorageFailure } from '../driver/failure.ts';
import { officeExists, officeFiles, restoreJournal } from '../driver/office-folder.ts';

/** Which folders, inside the office folder, change places with the office's own files. */
export interface Swap {
  /** Where the new files wait. */
  readonly incoming: string;
  /** Where the files of before go. */
  readonly setAside: string;
}

const folder = z.string().regex(/^(restore-incoming|set-aside-[\d-]+)$/u);
const journal = z.strictObject({
  stage: z.enum(['setting-aside', 'placing', 'done']),
  incoming: folder,
  setAside: folder,
  /** Where the restore before this one put its files of before. */
  previous: folder.nullable(),
});
type Journal = z.infer<typeof journal>;

/** Moves the office's files aside and the waiting ones into their place, journalled. */
export function startSwap(officeFolder: string, swap: Swap): void {
  const previous = readJournal(officeFolder)?.setAside ?? null;
  const started: Journal = { stage: 'setting-aside', ...swap, previous };
  writeJournal(officeFolder, started);
  try {
    setAsideFiles(officeFolder, started);
  } catch (error) {
    takeBack(officeFolder, started);
    throw error;
  }
  placeFiles(officeFolder, started);
}

/** Ends a swap that was cut off: forward once everything was aside, back otherwise. */
export function finishSwap(officeFolder: string): 'nothing' | 'completed' | 'taken-back' {
  const found = readJournal(officeFolder);
  if (!found || found.stage === 'done') return 'nothing';
  if (found.stage === 'setting-aside') {
    takeBack(officeFolder, found);
    return 'taken-back';
  }
  placeFiles(officeFolder, found);
  return 'completed';
}

/** Name of the folder with the files that the last restore set aside; undefined when there were none to set aside. */
export function lastSetAside(officeFolder: string): string | undefined {
  const name = readJournal(officeFolder)?.setAside;
  return name !== undefined && officeExists(join(officeFolder, name)) ? name : undefined;
}

/** A name nothing has yet, for the files that are to be set aside at `now`. */
export function freeSetAside(officeFolder: string, now: string): string {
  const { day, time } = japanStamp(now);
  for (let number = 1; ; number += 1) {
    const name = `set-aside-${day}-${time}-${String(number)}`;
    if (!existsSync(join(officeFolder, name))) return name;
  }
}

function setAsideFiles(officeFolder: string, { setAside }: Journal): void {
  const aside = join(officeFolder, setAside);
  mkdirSync(aside);
  moveFiles(officeFolder, aside);
}

function placeFiles(officeFolder: string, swap: Journal): void {
  const arrived = join(officeFolder, swap.incoming);
  writeJournal(officeFolder, { ...swap, stage: 'placing' });
  if (existsSync(arrived)) moveFiles(arrived, officeFolder);
  writeJournal(officeFolder, { ...swap, stage: 'done' });
  removeWhenEmpty(arrived);
}

function takeBack(officeFolder: string, { setAside, previous }: Journal): void {
  const aside = join(officeFolder, setAside);
  if (existsSync(aside)) moveFiles(aside, officeFolder);
  if (previous === null) rmSync(join(officeFolder, restoreJournal));
  else writeJournal(officeFolder, { stage: 'done', incoming: setAside, setAside: previous, previous: null });
  removeWhenEmpty(aside);
}

function moveFiles(from: string, to: string): void {
  for (const name of officeFiles) {
    if (existsSync(join(from, name))) renameSync(join(from, name), join(to, name));
  }
  syncFolder(from);
  syncFolder(to);
}

function removeWhenEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Somebody's file lies in it, or it is gone already.
  }
}

function writeJournal(officeFolder: string, content: Journal): void {
  writeFileDurably(join(officeFolder, restoreJournal), JSON.stringify(content));
}

function readJournal(officeFolder: string): Journal | undefined {
  const path = join(officeFolder, restoreJournal);
  if (!existsSync(path)) return undefined;
  const parsed = journal.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new StorageFailure('corrupt', 'restore-journal');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
