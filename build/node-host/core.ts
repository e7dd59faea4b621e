import { join, resolve } from 'node:path';
import { createCore } from '../../db/core.ts';
import { coreDependencies } from '../../db/host/dependencies.ts';
import { connectInProcess } from '../../db/host/in-process.ts';
import { serveStdio } from '../../db/host/stdio.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { appVersion } from './app-version.ts';
import { readArguments, readPassphrase } from './arguments.ts';

// npm run core: the contract as JSON lines. An office that is there is unlocked first.
const chosen = readArguments(
  'npm run --silent core -- --office <folder> --passphrase-file <file> [--events yes]',
  ['office', 'passphrase-file'],
  ['events'],
);
const officeFolder = resolve(chosen.office);
const core = createCore(
  coreDependencies({
    officeFolder,
    practiceFolder: join(officeFolder, 'practice'),
    appVersion: appVersion(),
    checkOutput: true,
  }),
);

const { client } = connectInProcess(core);
try {
  const { state } = await client.call('office.status', {});
  if (state !== 'none')
    await client.call('office.unlock', { passphrase: readPassphrase(chosen['passphrase-file']) });
  await serveStdio(
    core,
    { input: process.stdin, output: process.stdout },
    { events: chosen.events === 'yes' },
  );
} catch (error) {
  console.error(
    `The office cannot be opened: ${error instanceof OperationFailure ? error.code : 'internal'}.`,
  );
  process.exitCode = 1;
} finally {
  await core.close();
}
