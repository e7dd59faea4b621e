import { expect, test } from 'vitest';
import { droppedFiles } from './dropped-files.ts';
import type { Shell } from './shell-operations.ts';

test('dropped files are taken once, then the dialog asks again', async () => {
  const { keep, before } = droppedFiles();
  const { pickFiles } = before({ pickFiles: () => Promise.resolve(['/chosen']) } as unknown as Shell);
  expect(await pickFiles()).toEqual(['/chosen']);
  keep(['/a', '/b']);
  expect(await pickFiles()).toEqual(['/a', '/b']);
  expect(await pickFiles()).toEqual(['/chosen']);
});
