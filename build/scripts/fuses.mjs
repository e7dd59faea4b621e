import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * electron-builder calls this on the unpacked app, before it is signed. All fuses are stated: packaging fails
 * on an Electron that knows one more, so that a person decides about it.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function setFuses({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName !== 'win32') throw new Error(`No fuses are stated for ${electronPlatformName}.`);
  await flipFuses(join(appOutDir, `${packager.appInfo.productFilename}.exe`), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    // The key derivation is WebAssembly; without trap handlers each of its memory accesses is checked in code.
    [FuseV1Options.WasmTrapHandlers]: true,
  });
}
