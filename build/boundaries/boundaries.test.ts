import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenRules } from './dependency-lock.ts';
import { lintMessages } from './lint-lock.ts';
import { anyFileOf, typeMessages } from './type-lock.ts';

/** Every column of the import table that a folder is barred from, as an import and as the rule that names it. */
const forbiddenImports = [
  ['domain/x.ts', '../db/file.ts', 'domain-own'],
  ['domain/x.ts', '../electron/file.ts', 'domain-own'],
  ['domain/x.ts', '../renderer/file.ts', 'domain-own'],
  ['domain/x.ts', 'better-sqlite3', 'domain-package'],
  ['domain/x.ts', 'electron', 'domain-package'],
  ['domain/x.ts', 'react', 'domain-package'],
  ['domain/x.ts', 'node:fs', 'domain-node'],
  ['domain/x.ts', 'crypto', 'domain-node'],
  ['db/operations/x.ts', 'node:fs', 'db-operations-node'],
  ['db/operations/x.ts', 'better-sqlite3', 'db-operations-package'],
  ['db/operations/x.ts', '../../electron/file.ts', 'db-operations-own'],
  ['db/repositories/x.ts', 'node:crypto', 'db-repositories-node'],
  ['db/repositories/x.ts', 'better-sqlite3', 'db-repositories-package'],
  ['db/repositories/x.ts', '../../renderer/file.ts', 'db-repositories-own'],
  ['db/migrations/x.ts', '../repositories/file.ts', 'db-migrations-own'],
  ['db/migrations/x.ts', '../../domain/file.ts', 'db-migrations-own'],
  ['db/driver/x.ts', 'electron', 'db-driver-package'],
  ['db/driver/x.ts', '../../electron/file.ts', 'db-driver-own'],
  ['db/keys/x.ts', 'better-sqlite3', 'db-package'],
  ['db/backup/x.ts', 'better-sqlite3', 'db-package'],
  ['db/host/x.ts', 'electron', 'db-package'],
  ['db/host/x.ts', '../../electron/file.ts', 'db-own'],
  ['db/exchange/x.ts', '../../renderer/file.ts', 'db-own'],
  ['electron/preload/x.ts', '../../db/file.ts', 'electron-preload-own'],
  ['electron/preload/x.ts', '../main/file.ts', 'electron-preload-own'],
  ['electron/preload/x.ts', 'zod', 'electron-preload-package'],
  ['electron/preload/x.ts', 'node:fs', 'electron-preload-node'],
  ['electron/main/x.ts', '../../db/repositories/file.ts', 'electron-own'],
  ['electron/main/x.ts', '../../renderer/src/file.ts', 'electron-own'],
  ['electron/main/x.ts', 'better-sqlite3', 'electron-package'],
  ['renderer/src/x.ts', '../../db/file.ts', 'renderer-own'],
  ['renderer/src/x.ts', '../../electron/file.ts', 'renderer-own'],
  ['renderer/src/x.ts', 'better-sqlite3', 'renderer-package'],
  ['renderer/src/x.ts', 'electron', 'renderer-package'],
  ['renderer/src/x.ts', 'node:fs', 'renderer-node'],
  ['renderer/print/x.ts', '../src/file.ts', 'renderer-print-own'],
  ['renderer/print/x.ts', '../../db/file.ts', 'renderer-print-own'],
  ['renderer/print/x.ts', 'react-i18next', 'renderer-print-package'],
  ['renderer/print/x.ts', 'node:fs', 'renderer-print-node'],
  ['build/node-host/x.ts', '../../electron/file.ts', 'build-node-host-own'],
  ['build/node-host/x.ts', '../../renderer/src/file.ts', 'build-node-host-own'],
  ['build/node-host/x.ts', 'better-sqlite3', 'build-node-host-package'],
  ['build/node-host/x.ts', 'electron', 'build-node-host-package'],
  ['build/x.ts', '../db/file.ts', 'build-own'],
  ['tests/e2e/x.ts', 'electron', 'tests-package'],
  ['domain/x.test.ts', '../db/file.ts', 'domain-own'],
  ['db/keys/x.test.ts', 'better-sqlite3', 'db-package'],
] as const;

const permittedImports = [
  ['domain/y.ts', './file.ts'],
  ['domain/y.ts', 'zod'],
  ['domain/y.test.ts', 'fast-check'],
  ['db/operations/y.ts', '../repositories/file.ts'],
  ['db/operations/y.ts', '../../domain/file.ts'],
  ['db/driver/y.ts', 'better-sqlite3'],
  ['db/driver/y.ts', 'node:fs'],
  ['db/keys/y.ts', 'hash-wasm'],
  ['db/migrations/y.ts', '../driver/file.ts'],
  ['db/migrations/y.test.ts', '../keys/file.ts'],
  ['db/host/conformance/y.ts', 'fast-check'],
  ['electron/preload/y.ts', '../channels.ts'],
  ['electron/preload/y.ts', 'electron'],
  ['electron/preload/y.ts', '../../domain/contract/file.ts'],
  ['electron/main/y.ts', '../../db/host/file.ts'],
  ['electron/main/y.ts', '../../renderer/print/file.ts'],
  ['renderer/src/y.ts', '../../domain/file.ts'],
  ['renderer/src/y.ts', '../print/file.ts'],
  ['renderer/src/y.ts', 'react-i18next'],
  ['renderer/print/y.ts', 'react'],
  ['renderer/print/y.ts', '../../domain/file.ts'],
  ['build/node-host/y.ts', '../../db/host/file.ts'],
  ['build/node-host/y.ts', '@playwright/test'],
  ['tests/e2e/y.ts', '../../electron/main/file.ts'],
] as const;

describe('lint', () => {
  test.each(forbiddenImports)('%s may not import %s', async (file, specifier) => {
    const messages = await lintMessages(file, `import '${specifier}';\n`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(new RegExp(`^[a-z/-]+ may not import '${specifier}'\\. [A-Z].+\\.$`));
  });

  test.each(permittedImports)('%s may import %s', async (file, specifier) => {
    expect(await lintMessages(file, `import '${specifier}';\n`)).toEqual([]);
  });

  test.each([
    ["export { a } from '../db/file.ts';"],
    ["export * from '../db/file.ts';"],
    ["import type { A } from '../db/file.ts';"],
    ["await import('../db/file.ts');"],
  ])('every form of import counts: %s', async (text) => {
    expect(await lintMessages('domain/x.ts', text)).toEqual([
      expect.stringContaining('domain/ may not import'),
    ]);
  });

  test.each([
    ['domain/x.ts', 'export const now = new Date();', 'take the present date'],
    ['domain/x.ts', 'export const now = Date.now();', 'take the present instant'],
    ['domain/x.ts', 'export const chance = Math.random();', 'take a generator'],
    ['db/backup/x.ts', 'await source.backup(path);', 'VACUUM INTO'],
    ['db/driver/x.ts', 'export const bytes = this.database.serialize();', 'plaintext'],
    ['electron/main/x.ts', 'await shell.openExternal(url);', 'electron/main/open-external.ts'],
    ['electron/main/x.ts', 'const { openExternal } = shell;', 'electron/main/open-external.ts'],
    ['renderer/src/x.tsx', 'export const A = () => <p dangerouslySetInnerHTML={x} />;', 'React children'],
    ['renderer/src/x.tsx', 'export const A = () => <p style={x} />;', 'use a class'],
    ['renderer/print/x.tsx', 'export const A = () => useState(0);', 'without hooks'],
    ['renderer/print/x.tsx', 'export const A = () => React.useMemo(f);', 'without hooks'],
    ['renderer/src/x.tsx', 'export const A = () => <p>保存</p>;', 'renderer/locales'],
    ['renderer/src/x.tsx', "export const a = 'ほぞん';", 'renderer/locales'],
    ['renderer/src/x.tsx', 'export const a = `${b}件`;', 'renderer/locales'],
    ['renderer/src/x.tsx', 'export const A = () => <p title="カナ" />;', 'renderer/locales'],
  ])('%s may not say %s', async (file, text, instead) => {
    expect(await lintMessages(file, text)).toEqual([expect.stringContaining(instead)]);
  });

  test.each([
    ['domain/x.ts', "export const day = new Date('2025-04-01');"],
    ['db/host/x.ts', 'export const now = Date.now();'],
    ['electron/main/open-external.ts', 'await shell.openExternal(url);'],
    ['renderer/src/x.tsx', 'export const A = () => <p className={x}>{t("save")}</p>;'],
    ['renderer/print/x.tsx', 'export const A = () => <col style={x} />;'],
    ['renderer/src/x.tsx', '// 保存する\nexport const A = () => useState(0);'],
    ['renderer/src/x.test.tsx', "export const a = '保存';"],
  ])('%s may say %s', async (file, text) => {
    expect(await lintMessages(file, text)).toEqual([]);
  });
});

describe('dependency check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-boundaries-'));
  const named = (file: string, index: number) => file.replace(/[xy](?=\.)/, `case-${String(index)}`);
  const cycle = ['domain/cycle-a.ts', 'domain/cycle-b.ts'] as const;
  let broken = new Map<string, string[]>();

  beforeAll(async () => {
    const files = new Map<string, string>([
      [cycle[0], "import './cycle-b.ts';\n"],
      [cycle[1], "import './cycle-a.ts';\n"],
      ['domain/alone.ts', 'export const alone = true;\n'],
    ]);
    for (const [index, [file, specifier]] of [...forbiddenImports, ...permittedImports].entries()) {
      const path = named(file, index);
      files.set(path, `import '${specifier}';\n`);
      if (specifier.startsWith('.')) files.set(posix.join(path, '..', specifier), 'export const a = 1;\n');
    }
    broken = await brokenRules(folder, files);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(forbiddenImports.map((row, index) => [...row, index] as const))(
    '%s may not import %s: %s',
    (file, _specifier, rule, index) => {
      expect(broken.get(named(file, index))).toEqual([rule]);
    },
  );

  test.each(permittedImports.map((row, index) => [...row, index + forbiddenImports.length] as const))(
    '%s may import %s',
    (file, _specifier, index) => {
      expect(broken.get(named(file, index))).toEqual([]);
    },
  );

  test('files may not import each other in a circle, nor lie about unused', () => {
    expect(broken.get(cycle[0])).toEqual(['no-cycle']);
    expect(broken.get('domain/alone.ts')).toEqual(['no-orphan']);
  });
});

describe('types', () => {
  const noDocument = /Cannot find name 'document'/;
  const noNode = /Cannot find (name|module) '(process|node:fs)'/;
  const notOfProject = /is not (under 'rootDir'|listed within the file list)/;

  const cases: { folder: string; forbidden: [text: string, message: RegExp][]; permitted: string[] }[] = [
    {
      folder: 'domain',
      forbidden: [
        ['document.title;', noDocument],
        ['process.pid;', noNode],
        ["import 'node:fs'; fs;", /Cannot find name 'fs'|node:fs/],
        [`import '../${anyFileOf('db')}';`, notOfProject],
      ],
      permitted: [`import './${anyFileOf('domain').slice('domain/'.length)}';`, "import 'zod';"],
    },
    {
      folder: 'db',
      forbidden: [
        ['document.title;', noDocument],
        [`import '../${anyFileOf('electron')}';`, notOfProject],
      ],
      permitted: ['process.pid;', `import '../${anyFileOf('domain')}';`],
    },
    {
      folder: 'electron',
      forbidden: [['document.title;', noDocument]],
      permitted: ['process.pid;', `import '../${anyFileOf('db')}';`],
    },
    {
      folder: 'renderer',
      forbidden: [
        ['process.pid;', noNode],
        ["export * from 'node:fs';", noNode],
        [`import '../${anyFileOf('db')}';`, notOfProject],
      ],
      permitted: ['document.title;', `import '../${anyFileOf('domain')}';`],
    },
    {
      folder: 'renderer/print',
      forbidden: [
        ['document.title;', noDocument],
        ['process.pid;', noNode],
        [`import '../../${anyFileOf('renderer/src')}';`, notOfProject],
      ],
      permitted: [`import '../../${anyFileOf('domain')}';`],
    },
  ];

  test.each(cases)('$folder knows only its own surroundings', ({ folder, forbidden, permitted }) => {
    const texts = [...forbidden.map(([text]) => text), ...permitted];
    const messages = typeMessages(
      folder,
      new Map(texts.map((text, index) => [String(index), `${text}\nexport {};\n`])),
    );
    forbidden.forEach(([text, message], index) => {
      expect(messages.get(String(index)), text).toContainEqual(expect.stringMatching(message));
    });
    permitted.forEach((text, index) => {
      expect(messages.get(String(index + forbidden.length)), text).toEqual([]);
    });
  });
});
