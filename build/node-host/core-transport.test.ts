import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCore } from '../../db/core.ts';
import {
  overCoreProcess,
  overMessagePort,
  overNothing,
  overStdio,
} from '../../db/host/conformance/adapters.ts';
import { codeOf, message, type OpenConnection } from '../../db/host/conformance/connection.ts';
import { coreCases, passphrase } from '../../db/host/conformance/core-cases.ts';
import { coreDependencies, type PlainDependencies } from '../../db/host/dependencies.ts';
import { startCoreWorker } from '../../db/host/start-worker.ts';

const core = (folder: string) => createCore(coreDependencies(dependencies(folder)));
const worker = new URL('core-worker.ts', import.meta.url);
const stdio = fileURLToPath(new URL('core.ts', import.meta.url));

const transports: Record<string, OpenConnection> = {
  'in-process': (folder) => Promise.resolve(overNothing(core(folder))),
  'message port': (folder) => Promise.resolve(overMessagePort(core(folder))),
  'worker thread': (folder) =>
    Promise.resolve(overCoreProcess(startCoreWorker(worker, dependencies(folder)))),
  'standard input and output': async (folder) => {
    const passphraseFile = join(folder, 'passphrase');
    await writeFile(passphraseFile, `${passphrase}\n`);
    return overStdio(stdio, [
      '--office',
      join(folder, 'office'),
      '--passphrase-file',
      passphraseFile,
      '--events',
      'yes',
    ]);
  },
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kasane-core-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe.each(Object.entries(transports))('%s', (_name, open) => {
  test.each(coreCases.map((requirement) => [requirement.name, requirement] as const))(
    '%s',
    async (_title, requirement) => {
      await requirement.run(open, folder);
    },
  );
});

test('a second core on the same office is told that it is busy', async () => {
  const [first, second] = [startCoreWorker(worker, dependencies(folder)), core(folder)];
  const window = overCoreProcess(first);
  const create = message('office.create', { municipality: '見本町', staffName: '試験 担当', passphrase });
  expect(await codeOf(window.send(create))).toBe('ok');
  const other = overNothing(second);
  expect(await codeOf(other.send(message('office.unlock', { passphrase })))).toBe('busy');
  await window.close();
  expect(await codeOf(other.send(message('office.unlock', { passphrase })))).toBe('ok');
  await other.close();
});

function dependencies(folder: string): PlainDependencies {
  return {
    officeFolder: join(folder, 'office'),
    practiceFolder: join(folder, 'practice'),
    appVersion: '0.1.0',
    checkOutput: true,
    keyCost: { memoryKibibytes: 64, passes: 1 },
    clockStartsAt: '2026-11-20T00:00:00.000Z',
    utcOffsetMinutes: 540,
  };
}
