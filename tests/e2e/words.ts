import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../build/node-host/project-root.ts';

export type Language = 'ja' | 'en';

/** A text of the locale files by its key, such as `household:field.name`. Throws where there is none. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function wordsOf(language: Language): Words {
  const files = filesOf(language);
  return (key, values = {}) => {
    const [file = '', path = ''] = key.split(':');
    const text = path
      .split('.')
      .reduce<unknown>(
        (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
        files.get(file),
      );
    if (typeof text !== 'string') throw new Error(`no text ${key} in ${language}`);
    return text.replaceAll(/\{\{(\w+)\}\}/gu, (_whole, name: string) => String(values[name] ?? ''));
  };
}

/** Every text of a language that has no place to be filled in. */
export function wordsIn(language: Language): string[] {
  return [...filesOf(language).values()].flatMap(textsIn).filter((text) => !text.includes('{{'));
}

function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

function filesOf(language: Language): ReadonlyMap<string, unknown> {
  const folder = join(projectRoot(), 'renderer/locales', language);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names.map((name) => [
      basename(name, '.json'),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
    ]),
  );
}

export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
