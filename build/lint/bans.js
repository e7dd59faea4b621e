/**
 * Constructs that are forbidden in a part of the project; each message says what to do instead.
 * @typedef {{ selector: string, message: string }} Ban
 */

/** @type {readonly Ban[]} */
const everywhere = [
  {
    selector:
      "MemberExpression:matches([property.name='openExternal'], [property.value='openExternal']), ObjectPattern > Property[key.name='openExternal']",
    message: 'Links leave the app through the one gate, electron/main/open-external.ts.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Render text as React children; markup from records would be executed.',
  },
];

/** @type {readonly Ban[]} */
const data = [
  {
    selector: "CallExpression[callee.property.name='backup']",
    message:
      'The driver’s backup() always fails on an encrypted file: make a copy with VACUUM INTO (db/backup).',
  },
  {
    selector: "CallExpression[callee.property.name='serialize']",
    message:
      'The driver’s serialize() returns the database as plaintext: make a copy with VACUUM INTO (db/backup).',
  },
];

/** @type {readonly Ban[]} */
const pure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: take the present date or instant as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock: take the present instant as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain has no randomness: take a generator as an argument.',
  },
];

/** @type {readonly Ban[]} */
const window = [
  {
    selector: "JSXAttribute[name.name='style']",
    message:
      'The content security policy forbids inline styles: use a class, or set a CSS custom property through a ref.',
  },
];

/** @type {readonly Ban[]} */
const paper = [
  {
    selector: 'CallExpression[callee.name=/^use[A-Z]/], CallExpression[callee.property.name=/^use[A-Z]/]',
    message:
      'A printed document is rendered once, without hooks: compute it in its view model in domain/print.',
  },
];

/** The gate itself may use what it guards. */
const gate = 'electron/main/open-external.ts';

/**
 * ESLint replaces the options of a rule instead of adding to them, so each entry states its folder's whole list.
 * @type {readonly import('eslint').Linter.Config[]}
 */
export const bans = [
  { rules: restrict(everywhere) },
  { files: ['domain/**'], ignores: ['**/*.test.ts'], rules: restrict([...everywhere, ...pure]) },
  { files: ['db/**'], rules: restrict([...everywhere, ...data]) },
  { files: ['renderer/**'], rules: restrict([...everywhere, ...window]) },
  // A printed page has a policy of its own, which allows inline styles.
  { files: ['renderer/print/**'], rules: restrict([...everywhere, ...paper]) },
  { files: [gate], rules: restrict(everywhere.slice(1)) },
];

/**
 * @param {readonly Ban[]} list
 * @returns {import('eslint').Linter.RulesRecord}
 */
function restrict(list) {
  return { 'no-restricted-syntax': ['error', ...list] };
}
