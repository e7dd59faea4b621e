import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { startCoreWorker } from '../start-worker.ts';
import { overCoreProcess, overMessagePort, overNothing, overStdio } from './adapters.ts';
import type { Connection } from './connection.ts';
import { createFixtureCore } from './fixture-core.ts';
import { transportCases } from './transport-cases.ts';

const dependencies = { officeFolder: '', practiceFolder: '', appVersion: '0', checkOutput: true };

const transports: Record<string, () => Connection> = {
  'in-process': () => overNothing(createFixtureCore()),
  'message port': () => overMessagePort(createFixtureCore()),
  'worker thread': () =>
    overCoreProcess(startCoreWorker(new URL('fixture-worker.ts', import.meta.url), dependencies)),
  'standard input and output': () => overStdio(fileURLToPath(new URL('fixture-stdio.ts', import.meta.url))),
};

describe.each(Object.entries(transports))('%s', (_name, open) => {
  test.each(transportCases.map((requirement) => [requirement.name, requirement] as const))(
    '%s',
    async (_title, requirement) => {
      await requirement.run(() => Promise.resolve(open()));
    },
  );
});
