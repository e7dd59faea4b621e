import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { bans } from './build/lint/bans.js';
import { importTable } from './build/lint/import-table.js';
import { noLiteralJapanese } from './build/lint/no-literal-japanese.js';

// No warnings: a rule is an error or it is off.
export default defineConfig(
  globalIgnores(['out/', 'dist/', 'test-results/', 'playwright-report/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { kasane: { rules: { 'import-table': importTable, 'no-literal-japanese': noLiteralJapanese } } },
    rules: { 'kasane/import-table': 'error', eqeqeq: 'error', 'no-console': 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Text is taken apart by code points on purpose; graphemes go through domain/text.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Ports are asynchronous by contract even where an adapter has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['**/*.tsx'],
    ignores: ['**/*.test.tsx', 'renderer/locales/**'],
    rules: { 'kasane/no-literal-japanese': 'error' },
  },
  ...bans,
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // What a command prints is its purpose.
  { files: ['build/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
