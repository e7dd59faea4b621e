import { ownFolders, reserved, testAdditions, testPattern, zones } from './boundaries/import-table.js';

/**
 * @typedef {import('./boundaries/import-table.js').Zone} Zone
 * @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule
 */

/** @type {import('dependency-cruiser').DependencyType[]} */
const packages = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

/** Files that a tool or a host starts, and so nothing imports. */
const entries = [
  '\\.d\\.ts$',
  testPattern,
  '^build/[^/]+\\.(ts|mjs)$',
  '^build/(scripts|node-host)/[^/]+\\.(ts|mjs)$',
  '^tests/',
  '^electron/(main|preload)/index\\.ts$',
  '^db/host/utility\\.ts$',
  '^renderer/src/main\\.tsx$',
];

/** @type {Rule[]} */
const forbidden = [
  ...zones.flatMap(zoneRules),
  {
    name: 'no-cycle',
    severity: 'error',
    comment: 'Move what both need into a third file.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphan',
    severity: 'error',
    comment: 'Nothing imports this file, and it imports nothing: use it or delete it.',
    from: { orphan: true, path: folders(ownFolders), pathNot: entries },
    to: {},
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    // Type-only imports count: they carry knowledge as much as the others.
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};

/**
 * The table's rules for one zone: the files of the app first, then its tests, which may import more.
 * @param {Zone} zone
 * @param {number} index
 */
function zoneRules(zone, index) {
  const inner = zones.slice(0, index).map(({ folder }) => `^${folder}`);
  const files = { path: `^${zone.folder}`, pathNot: [...inner, testPattern] };
  const testFiles = { path: `^${zone.folder}.*${testPattern}`, pathNot: inner };
  return [
    ...ownRule(zone, files, zone.own),
    ...ownRule(zone, testFiles, [...zone.own, ...testAdditions.own(zone)]),
    ...packageRule(zone, files, []),
    ...packageRule(zone, testFiles, testAdditions.packages),
    ...(zone.node ? [] : [rule(zone, 'node', files, { dependencyTypes: ['core'] })]),
  ];
}

/**
 * @param {Zone} zone
 * @param {Rule['from']} from
 * @param {readonly string[]} allowed
 */
function ownRule(zone, from, allowed) {
  return [rule(zone, 'own', from, { path: folders(ownFolders), pathNot: folders(allowed) })];
}

/**
 * @param {Zone} zone
 * @param {Rule['from']} from
 * @param {readonly string[]} additions
 */
function packageRule(zone, from, additions) {
  if (zone.packages === 'any') {
    const closed = Object.keys(reserved).filter((name) => !reserved[name]?.includes(zone.folder));
    return [rule(zone, 'package', from, { dependencyTypes: packages, path: installed(closed) })];
  }
  const allowed = [...zone.packages, ...additions];
  const to = { dependencyTypes: packages, ...(allowed.length > 0 ? { pathNot: installed(allowed) } : {}) };
  return [rule(zone, 'package', from, to)];
}

/**
 * @param {Zone} zone
 * @param {string} kind
 * @param {Rule['from']} from
 * @param {Rule['to']} to
 * @returns {Rule}
 */
function rule(zone, kind, from, to) {
  const name = `${zone.folder.replace(/\/$/, '').replaceAll('/', '-')}-${kind}`;
  return { name, severity: 'error', comment: zone.instead, from, to };
}

/** @param {readonly string[]} list */
function folders(list) {
  return list.map((folder) => `^${folder}`);
}

/** @param {readonly string[]} names */
function installed(names) {
  return names.map((name) => `(^|/)node_modules/(@types/)?${name}/`);
}
