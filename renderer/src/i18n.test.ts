import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const locales = fileURLToPath(new URL('../locales/', import.meta.url));
const namespaces = (language: string): string[] =>
  readdirSync(`${locales}${language}`)
    .filter((file) => file.endsWith('.json'))
    .sort();

test('both languages have the same namespaces', () => {
  expect(namespaces('en')).toEqual(namespaces('ja'));
  expect(namespaces('ja')).toContain('common.json');
});

describe.each(namespaces('ja'))('%s', (file) => {
  const ja = words('ja', file);
  const en = words('en', file);

  test('has the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...ja.keys()].sort());
  });

  test('has no empty value', () => {
    const empty = [...ja, ...en].filter(([, value]) => value.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test('asks for the same placeholders in both languages', () => {
    for (const [key, value] of ja)
      expect([key, placeholders(en.get(key) ?? '')]).toEqual([key, placeholders(value)]);
  });

  test('has no exclamation mark', () => {
    expect([...ja, ...en].filter(([, value]) => /[!！]/.test(value)).map(([key]) => key)).toEqual([]);
  });
});

function words(language: string, file: string): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
    } else flat.set(path, String(value));
  };
  walk(JSON.parse(readFileSync(`${locales}${language}/${file}`, 'utf8')), '');
  return flat;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();
}
