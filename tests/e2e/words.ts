import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export type Language = 'ja' | 'en';

/** A text of the locale files by its key, such as `household:field.name`. Throws where there is none. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function wordsOf(language: Language): Words {
  const folder = join(import.meta.dirname, '../../renderer/locales', language);
  const files = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        basename(file, '.json'),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
      ]),
  );
  return (key, values = {}) => {
    const [file = '', path = ''] = key.split(':');
    const text = path
      .split('.')
      .reduce<unknown>(
        (inner, name) =>
          typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined,
        files.get(file),
      );
    if (typeof text !== 'string') throw new Error(`no text ${key} in ${language}`);
    return text.replaceAll(/\{\{(\w+)\}\}/gu, (_whole, name: string) => String(values[name] ?? ''));
  };
}

export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
