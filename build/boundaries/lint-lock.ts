import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '..', '..');

// The locks are syntactic; without type information a text needs no file on disk.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

/**
 * Lints a text as if it were the file.
 * @param file path from the root of the project
 * @returns the messages of the locks
 */
export async function lintMessages(file: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath: join(root, file) });
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, fatal }) => fatal ?? /^(kasane\/|no-restricted)/.test(ruleId ?? ''))
    .map(({ message }) => message);
}
