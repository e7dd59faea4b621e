import { expect, test } from 'vitest';
import { dataFolders } from './data-folder.ts';

test.each([
  ['win32', { APPDATA: '/users/hanako/roaming' }, '/users/hanako/roaming/Kasane'],
  ['win32', {}, '/home/hanako/AppData/Roaming/Kasane'],
  ['darwin', {}, '/home/hanako/Library/Application Support/Kasane'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/kasane'],
  ['linux', {}, '/home/hanako/.local/share/kasane'],
])('on %s with %j the data lies in %s', (platform, environment, data) => {
  expect(dataFolders(undefined, { platform, home: '/home/hanako', environment })).toEqual({
    data,
    office: `${data}/office`,
    practice: `${data}/practice`,
  });
});

test('a chosen folder is taken as it is', () => {
  expect(dataFolders('/srv/demo', { platform: 'linux', home: '/', environment: {} }).office).toBe(
    '/srv/demo/office',
  );
});
