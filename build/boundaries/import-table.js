/**
 * Who may import whom: the one table behind the lint rule `kasane/import-table` and the dependency check.
 * A file belongs to the first zone whose folder holds it.
 *
 * @typedef {object} Zone
 * @property {string} folder path from the root of the project; ends with '/' or names a file
 * @property {readonly string[]} own folders of ours it may import from
 * @property {readonly string[] | 'any'} packages npm packages it may import ('any' still excludes the reserved ones)
 * @property {boolean} node whether it may import Node's built-in modules
 * @property {string} instead what to do in place of a forbidden import
 */

const inDatabase = ['zod', 'hash-wasm', 'csv-parse'];

/** @type {readonly Zone[]} */
export const zones = [
  {
    folder: 'domain/',
    own: ['domain/'],
    packages: ['zod'],
    node: false,
    instead: 'The domain is pure: take what it needs as an argument, and let db/ or electron/ call it.',
  },
  {
    folder: 'db/operations/',
    own: ['domain/', 'db/'],
    packages: inDatabase,
    node: false,
    instead: 'An operation reaches the outside only through the dependencies that db/core.ts hands it.',
  },
  {
    folder: 'db/repositories/',
    own: ['domain/', 'db/'],
    packages: inDatabase,
    node: false,
    instead: 'A repository holds SQL only: pass values in from db/operations.',
  },
  {
    folder: 'db/migrations/',
    own: ['db/migrations/', 'db/driver/'],
    packages: [],
    node: false,
    instead: 'A released migration must never change with other code: write out in it what it needs.',
  },
  {
    folder: 'db/driver/',
    own: ['domain/', 'db/'],
    packages: [...inDatabase, 'better-sqlite3'],
    node: true,
    instead: 'The driver knows statements and errors, nothing above them.',
  },
  {
    folder: 'db/',
    own: ['domain/', 'db/'],
    packages: inDatabase,
    node: true,
    instead:
      'Code beside the data knows neither window nor driver: go through db/driver or a port of db/core.ts.',
  },
  {
    folder: 'electron/preload/',
    own: ['electron/preload/', 'electron/channels.ts', 'domain/contract/'],
    packages: ['electron'],
    node: false,
    instead:
      'The preload script passes messages on: names from domain/contract, contextBridge and ipcRenderer.',
  },
  {
    folder: 'electron/shell/',
    own: ['domain/', 'electron/shell/', 'db/host/', 'renderer/print/'],
    packages: ['react', 'react-dom', 'zod'],
    node: true,
    instead: 'What both hosts share knows no Electron: take windows, dialogs and printers as arguments.',
  },
  {
    folder: 'electron/',
    own: ['domain/', 'electron/', 'db/host/', 'renderer/print/'],
    packages: ['electron', 'react', 'react-dom', 'zod'],
    node: true,
    instead:
      'The shell starts the core (db/host) and talks to it through the contract; it never touches data.',
  },
  {
    folder: 'renderer/print/',
    own: ['domain/', 'renderer/print/'],
    packages: ['react', 'react-dom'],
    node: false,
    instead: 'A printed document is a static function of its view model in domain/print.',
  },
  {
    folder: 'renderer/',
    own: ['domain/', 'renderer/'],
    packages: 'any',
    node: false,
    instead: 'The window reaches data only through renderer/src/bridge and an operation of the contract.',
  },
  {
    folder: 'build/node-host/',
    own: ['domain/', 'db/', 'electron/shell/', 'renderer/print/', 'build/'],
    packages: 'any',
    node: true,
    instead: 'The node host stands in for electron/: it may not use it, nor the window.',
  },
  {
    folder: 'build/',
    own: ['build/'],
    packages: 'any',
    node: true,
    instead: 'Build tooling knows no code of the app; an entry that needs it belongs in build/node-host.',
  },
  {
    folder: 'tests/',
    own: ['domain/', 'db/', 'electron/', 'renderer/', 'build/', 'tests/'],
    packages: 'any',
    node: true,
    instead: 'Tests drive the app through its hosts or its core.',
  },
];

/** Packages that 'any' does not include, with the zones that may import them. */
export const reserved = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  'better-sqlite3': ['db/driver/'],
  electron: ['electron/', 'electron/preload/'],
  '@playwright/test': ['build/node-host/', 'build/', 'tests/'],
});

/** The folders of the app that the table speaks of. */
export const ownFolders = ['domain/', 'db/', 'electron/', 'renderer/', 'build/', 'tests/'];

/** What a test file may import besides what its zone allows: its own top folder and the aids of testing. */
export const testAdditions = {
  /** @param {Zone} zone */
  own: (zone) => [`${zone.folder.split('/')[0]}/`, 'tests/', 'build/node-host/'],
  packages: ['vitest', 'fast-check'],
  node: true,
};

/** Test files, and the suites that several of them share. */
export const testPattern = '(\\.test\\.tsx?$|/conformance/)';

/**
 * @param {string} file path from the root of the project, with '/'
 * @returns {boolean}
 */
export function isTest(file) {
  return new RegExp(testPattern).test(file);
}

/**
 * @param {string} file path from the root of the project, with '/'
 * @returns {Zone | undefined} nothing for files outside the table, such as configuration at the root
 */
export function zoneOf(file) {
  return zones.find((zone) => file.startsWith(zone.folder));
}

/**
 * @param {Zone} zone
 * @param {string} name of an npm package
 * @returns {boolean}
 */
export function mayImportPackage(zone, name) {
  if (zone.packages !== 'any') return zone.packages.includes(name);
  return reserved[name]?.includes(zone.folder) ?? true;
}
