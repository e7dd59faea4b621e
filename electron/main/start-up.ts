import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { dataFolders, type DataFolders } from '../shell/data-folder.ts';

/** Chromium's own traffic and reports. The app has no network; these keep the browser inside it from making any. */
const switches: readonly (readonly [string, string?])[] = [
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-quic'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  ['disable-http-cache'],
];

/**
 * Everything that must be said before the app is ready.
 * `--data <folder>` chooses where the office lies; `--content-protection` hides the window from screen recording.
 */
export function foldersAndSwitches(): { folders: DataFolders; contentProtection: boolean } {
  app.enableSandbox();
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  const chosen = argumentAfter('--data');
  const folders = dataFolders(chosen === undefined ? undefined : resolve(chosen), {
    platform: process.platform,
    home: homedir(),
    environment: process.env,
  });
  // Chromium's profile stays apart from the office, so that the office folder holds nothing but the office.
  app.setPath('userData', join(folders.data, 'browser'));
  return { folders, contentProtection: app.commandLine.hasSwitch('content-protection') };
}

function argumentAfter(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
}
