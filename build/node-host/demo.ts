import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { officeExists } from '../../db/driver/office-folder.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { readArguments } from './arguments.ts';
import { readOffice } from './demo/compare-offices.ts';
import { liveOffice, type DemoFolders } from './demo/live-office.ts';
import { proveRestore, proveSecrecy } from './demo/prove-office.ts';
import { startReport } from './demo/report.ts';
import { checkImport, countRegister } from './demo/resident-rows.ts';

// npm run demo: the whole journey without a window, from an empty folder to an office restored from its backup.
const chosen = readArguments('npm run demo -- --out <folder> [--juki <csv>]', ['out'], ['juki']);
const out = resolve(chosen.out);
const folders: DemoFolders = {
  office: join(out, 'office'),
  print: join(out, 'print'),
  usb: join(out, 'usb'),
  restored: join(out, 'restored'),
};
const residentTable = chosen.juki === undefined ? undefined : resolve(chosen.juki);
if (residentTable !== undefined && !existsSync(residentTable))
  refuse('The resident table was not found. Check its name and start again.');
if (officeExists(folders.office) || officeExists(folders.restored))
  refuse(
    'This folder holds an office already, which was left as it is. Choose another folder and start again.',
  );
try {
  for (const folder of Object.values(folders) as string[]) mkdirSync(folder, { recursive: true });
} catch {
  refuse('Nothing can be written to this folder. Choose another one and start again.');
}
// The browser's temporary files go where they can be looked through.
const temporary = mkdtempSync(join(tmpdir(), 'kasane-demo-'));
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporary;

const passphrase = randomBytes(18).toString('base64url');
const report = startReport();
let facts: object = {};
try {
  facts = await demonstrate();
} catch (error) {
  console.error(wordsOf(error));
  report.check('every step was carried out', false);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

const ok = report.checks.every((check) => check.ok);
const summary = { ok, passphrase, ...facts, timings: report.timings, checks: report.checks };
writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, undefined, 2)}\n`);
console.log(`${ok ? 'All of it held' : 'Some of it did not hold'}: ${join(out, 'summary.json')}`);
process.exitCode = ok ? 0 : 1;

async function demonstrate(): Promise<object> {
  const { meetingId, imported, ...lived } = await liveOffice(report, { folders, passphrase, residentTable });
  const { backupFolder, tables } = await proveRestore(report, folders, passphrase, meetingId);
  if (imported !== null)
    checkImport(report, imported, await readOffice(folders.restored, passphrase, countRegister));
  await proveSecrecy(report, folders, { passphrase, backupFolder, temporary });
  return { ...lived, imported, hashes: tables };
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The code of a failure and what is wrong with which field, once each. */
function wordsOf(error: unknown): string {
  if (error instanceof OperationFailure)
    return [...new Set([error.code, ...error.problems.map(({ reason }) => reason)])].join(' ');
  return error instanceof Error ? error.message : 'internal';
}
