import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { isTest, mayImportPackage, ownFolders, testAdditions, zoneOf } from '../boundaries/import-table.js';

const root = join(import.meta.dirname, '..', '..');

/**
 * Reports imports that the table of build/boundaries/import-table.js does not allow, type-only ones included.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importTable = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = fromRoot(context.filename);
    const zone = zoneOf(file);
    if (!zone) return {};
    /** @param {any} node with the specifier as its source, where it has one */
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      if (isAllowed(file, zone, source.value)) return;
      context.report({
        node: source,
        message: `${zone.folder} may not import '${source.value}'. ${zone.instead}`,
      });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/**
 * @param {string} file
 * @param {import('../boundaries/import-table.js').Zone} zone
 * @param {string} specifier
 * @returns {boolean}
 */
function isAllowed(file, zone, specifier) {
  const test = isTest(file);
  if (specifier.startsWith('.')) {
    const target = fromRoot(join(root, dirname(file), specifier));
    if (!ownFolders.some((folder) => target.startsWith(folder))) return zone.node;
    const allowed = test ? [...zone.own, ...testAdditions.own(zone)] : zone.own;
    return allowed.some((folder) => target.startsWith(folder));
  }
  if (isBuiltin(specifier)) return zone.node || (test && testAdditions.node);
  const name = packageOf(specifier);
  return mayImportPackage(zone, name) || (test && testAdditions.packages.includes(name));
}

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** @param {string} path */
function fromRoot(path) {
  return relative(root, path).split(sep).join('/');
}
