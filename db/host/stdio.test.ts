import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createFixtureCore } from './conformance/fixture-core.ts';
import { readLines } from './read-lines.ts';
import { serveStdio } from './stdio.ts';

async function answers(lines: readonly (string | Buffer)[], events = false): Promise<unknown[]> {
  const output = new PassThrough();
  const written = text(output);
  await serveStdio(
    createFixtureCore(),
    { input: Readable.from(lines.map((line) => Buffer.from(line))), output },
    { events },
  );
  output.end();
  return (await written)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

test('answers requests without an id in their order', async () => {
  expect(
    await answers([
      '{"name":"fixture.append","input":1}\n{"name":"fixture.append","input":2}\n',
      '{"name":"fixture.list","input":{}}',
    ]),
  ).toEqual([
    { id: null, ok: true, value: {} },
    { id: null, ok: true, value: {} },
    { id: null, ok: true, value: [1, 2] },
  ]);
});

test('answers a line that is no request and goes on', async () => {
  const result = await answers([
    'not json\n',
    '{"id":"a"}\n',
    '\n',
    '{"id":"b","name":"fixture.echo","input":3}\n',
  ]);
  expect(result).toMatchObject([
    { id: null, ok: false, error: { code: 'validation' } },
    { id: 'a', ok: false, error: { code: 'validation' } },
    { id: 'b', ok: true, value: 3 },
  ]);
});

test('shows events only where they are asked for', async () => {
  const line = '{"id":"a","name":"fixture.append","input":1}\n';
  expect(await answers([line])).toHaveLength(1);
  expect(await answers([line], true)).toContainEqual({ event: 'changed', topics: ['case'] });
});

async function linesOf(chunks: readonly Buffer[], longest: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of readLines(Readable.from(chunks), longest)) lines.push(line);
  return lines;
}

test('puts a character that two chunks share together', async () => {
  const bytes = Buffer.from('𠮷田\n見本\n');
  expect(await linesOf([bytes.subarray(0, 2), bytes.subarray(2, 9), bytes.subarray(9)], 100)).toEqual([
    '𠮷田',
    '見本',
  ]);
});

test('skips a line that is too long without keeping it and reads the next', async () => {
  expect(await linesOf([Buffer.from('aaaaaa'), Buffer.from('aaaaaa\nbb\n')], 10)).toEqual([null, 'bb']);
});
