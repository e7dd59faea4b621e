import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addHousehold } from '../tests/fixtures/records.ts';
import { passphrase, startTestCore } from '../tests/fixtures/core.ts';

const megabyte = 1024 * 1024;

test('on a full disk a command fails as a whole, what was saved stays, and work goes on when there is room', async (context) => {
  const office = startTestCore();
  const folder = join(office.folder, 'office');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    context.skip('only root may mount a small disk');
  }
  try {
    await office.call('office.create', { municipality: '見本町', staffName: '見本 花子', passphrase });
    const { id } = await addHousehold(office);
    const filler = join(folder, 'filler');
    expect(fill(filler)).toBe(true);

    const draft = { form: 'intake', content: '長い下書き'.repeat(30_000) };
    expect((await office.fails('draft.save', draft)).code).toBe('disk-full');
    expect((await office.call('draft.get', { form: 'intake' })).draft).toBeNull();
    expect((await office.call('household.get', { id })).members).toHaveLength(1);

    rmSync(filler);
    await office.call('draft.save', draft);
    await office.call('office.lock', {});
    await office.call('office.unlock', { passphrase });
    expect((await office.call('draft.get', { form: 'intake' })).draft?.content).toBe(draft.content);
  } finally {
    await office.core.close();
    execFileSync('umount', [folder], { stdio: 'ignore' });
  }
});

/** Fills the disk but for a few kilobytes; false when it never was full. */
function fill(path: string): boolean {
  for (let size = megabyte; size >= 4096; size /= 2) {
    for (let count = 0; count < 16; count += 1) {
      try {
        writeFileSync(path, new Uint8Array(size), { flag: 'a' });
      } catch {
        break;
      }
      if (count === 15) return false;
    }
  }
  return true;
}
