import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPlainText } from '../build/node-host/demo/find-plain-text.ts';
import { plantEverywhere } from './fixtures/secrets.ts';
import type { InputOf, OperationName, OutputOf } from '../domain/contract/index.ts';

const passphrase = '梅雨の夜に蛙が三匹歌い出す';

/** Stands in every field that tells of a household. */
const marker = '誰も知らない合い言葉';

let folder = '';
const names: string[] = [];
let core: RunningCore;

/** `npm run core` in a process of its own, so that looking at its files disturbs none of its locks. */
interface RunningCore {
  readonly process: ChildProcessWithoutNullStreams;
  call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kasane-secrecy-'));
  mkdirSync(join(folder, 'temporary'));
  writeFileSync(join(folder, 'passphrase.txt'), passphrase);
  core = startCore();
  await core.call('office.create', { municipality: '見本町', staffName: '見本 花子', passphrase });
  await core.call('office.loadSample', {});
  const { households } = await core.call('household.list', {
    districtId: null,
    withCaseOnly: false,
    text: '',
  });
  for (const { id } of households) {
    const { members } = await core.call('household.get', { id });
    names.push(...members.flatMap(({ name, kana }) => [name, kana]));
  }
  await plantEverywhere(core, marker, null);
  names.push(marker);
}, 60_000);

afterAll(() => {
  core.process.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function startCore(): RunningCore {
  const program = resolve(import.meta.dirname, '../build/node-host/core.ts');
  const temporary = join(folder, 'temporary');
  const child = spawn(
    process.execPath,
    [program, '--office', join(folder, 'office'), '--passphrase-file', join(folder, 'passphrase.txt')],
    {
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    },
  );
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    async call(name, input) {
      child.stdin.write(`${JSON.stringify({ name, input, commandId: crypto.randomUUID() })}\n`);
      const { value } = (await answers.next()) as { value: string };
      const answer = JSON.parse(value) as { ok: boolean; value: unknown };
      expect(answer).toMatchObject({ ok: true });
      return answer.value as never;
    },
  };
}

function filesWithNames(): string[] {
  return findPlainText([join(folder, 'office'), join(folder, 'temporary')], names);
}

test('the search finds a name that does stand in clear', () => {
  const planted = join(folder, 'temporary', 'planted');
  writeFileSync(planted, `x${names[0] ?? ''}y`);
  expect(filesWithNames()).toEqual([planted]);
  rmSync(planted);
});

test('no file holds a name of the sample town in clear while the office is open', () => {
  expect(names.length).toBeGreaterThan(100);
  expect(filesWithNames()).toEqual([]);
});

test('nor after the program was killed, and nothing that was saved is lost', async () => {
  const before = (await core.call('office.facts', {})).counts;
  core.process.kill('SIGKILL');
  await once(core.process, 'exit');
  expect(filesWithNames()).toEqual([]);
  core = startCore();
  expect((await core.call('office.facts', {})).counts).toEqual(before);
});
