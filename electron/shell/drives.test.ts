import { expect, test } from 'vitest';
import { findDrives } from './drives.ts';

const nothing = { list: () => Promise.resolve([]), exists: () => Promise.resolve(false) };

test('finds every Windows root but the system drive', async () => {
  const exists = (folder: string) => Promise.resolve(['C:\\', 'D:\\', 'E:\\'].includes(folder));
  const drives = await findDrives({
    ...nothing,
    platform: 'win32',
    environment: { SystemDrive: 'c:' },
    exists,
  });
  expect(drives).toEqual([
    { path: 'D:\\', label: 'D:' },
    { path: 'E:\\', label: 'E:' },
  ]);
});

test('finds the volumes of the person on Linux', async () => {
  const list = (folder: string) => Promise.resolve(folder === '/run/media/hanako' ? ['USB'] : []);
  const drives = await findDrives({ ...nothing, platform: 'linux', environment: { USER: 'hanako' }, list });
  expect(drives).toEqual([{ path: '/run/media/hanako/USB', label: 'USB' }]);
});

test('looks nowhere without a user name', async () => {
  const list = () => Promise.resolve(['root-of-everything']);
  expect(await findDrives({ ...nothing, platform: 'linux', environment: {}, list })).toEqual([]);
});
