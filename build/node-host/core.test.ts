import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../domain/contract/index.ts';

const passphrase = '梅雨の夜に蛙が三匹歌い出す';
const facts = { municipality: '見本町', staffName: '見本 花子' };

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasane-core-'));
  writeFileSync(join(folder, 'passphrase.txt'), `${passphrase}\n`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly id: string | null;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string };
}

/** Pipes lines into `npm run core` and gives its answers. */
function ask(office: string, ...lines: (object | string)[]): Answer[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, 'core.ts'),
      '--office',
      join(folder, office),
      '--passphrase-file',
      join(folder, 'passphrase.txt'),
    ],
    {
      input: lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

test('describes every operation of the contract with the schemas of its input and output', () => {
  const [answer] = ask('none', { id: 'a', name: 'contract.describe', input: {} });
  const described = (
    answer?.value as { operations: { name: string; kind: string; input: object; output: object }[] }
  ).operations;
  expect(described.map(({ name }) => name).toSorted()).toEqual(Object.keys(operations).toSorted());
  for (const { input, output } of described) {
    expect(input).toHaveProperty('$schema');
    expect(output).toHaveProperty('$schema');
  }
  expect(described.find(({ name }) => name === 'case.open')?.input).toMatchObject({
    type: 'object',
    additionalProperties: false,
  });
});

test('answers a malformed line and goes on with the next', () => {
  const answers = ask(
    'none',
    'no JSON at all',
    { id: 'b', name: 'office.status' },
    { id: 'c', name: 'no.such', input: {} },
    { id: 'd', name: 'office.status', input: {} },
  );
  expect(answers.map(({ id, ok, error }) => [id, ok, error?.code])).toEqual([
    [null, false, 'validation'],
    ['b', false, 'validation'],
    ['c', false, 'unknown-operation'],
    ['d', true, undefined],
  ]);
});

test('creates an office, and unlocks it with the passphrase file when it is there', () => {
  expect(ask('office', { name: 'office.create', input: { ...facts, passphrase } })[0]).toMatchObject({
    ok: true,
    value: facts,
  });
  expect(ask('office', { name: 'office.facts', input: {} })[0]).toMatchObject({
    ok: true,
    value: { municipality: facts.municipality },
  });
});
