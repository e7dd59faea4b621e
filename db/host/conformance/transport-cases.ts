import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Result } from '../../../domain/contract/wire.ts';
import { codeOf, message, nextEvent, valueOf, type ConformanceCase, type Connection } from './connection.ts';

/** What every transport owes the application, shown on the fixture core. */
export const transportCases: readonly ConformanceCase[] = [
  test('gives each of many concurrent calls its own answer', async (connection) => {
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    const answers = await Promise.all(
      numbers.map((number) => valueOf(connection.send(message('fixture.echo', { number })))),
    );
    assert.deepEqual(
      answers,
      numbers.map((number) => ({ number })),
    );
  }),
  test('carries calls out in the order in which they were sent', async (connection) => {
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    await Promise.all(numbers.map((number) => connection.send(message('fixture.append', number))));
    assert.deepEqual(await valueOf(connection.send(message('fixture.list'))), numbers);
  }),
  test('refuses a name the contract does not know', async (connection) => {
    assert.equal(await codeOf(connection.send(message('fixture.none'))), 'unknown-operation');
  }),
  test('refuses names every object inherits', async (connection) => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      assert.equal(await codeOf(connection.send(message(name))), 'unknown-operation', name);
    }
  }),
  test('answers invalid input with the places of its problems', async (connection) => {
    const result = await connection.send(
      message('fixture.parse', { name: '長すぎる氏名', lines: [{ age: 1 }, { age: 'x' }] }),
    );
    assert.deepEqual(
      result,
      failure('validation', [
        { path: ['name'], reason: 'too-long' },
        { path: ['lines', 1, 'age'], reason: 'invalid_type' },
      ]),
    );
  }),
  test('carries five megabytes of text there and back', async (connection) => {
    const text = '髙𠮷邊󠄂の世帯 '.repeat(300_000);
    const answer = (await valueOf(connection.send(message('fixture.echo', { text })))) as { text: string };
    // Not deepEqual: a difference of this size could not be printed.
    assert(answer.text === text);
  }),
  test('leaves every JSON value as it is', async (connection) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (generated) => {
        // -0 is no JSON value.
        const value: unknown = JSON.parse(JSON.stringify(generated));
        assert.equal(
          JSON.stringify(await valueOf(connection.send(message('fixture.echo', value)))),
          JSON.stringify(value),
        );
      }),
      { numRuns: 100 },
    );
  }),
  test('keeps keys with a meaning of their own as plain keys', async (connection) => {
    const text = '{"__proto__":{"polluted":true},"constructor":1,"then":2,"toJSON":3}';
    const answer = await valueOf(connection.send(message('fixture.echo', JSON.parse(text))));
    assert.equal(JSON.stringify(answer), text);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  }),
  test('cancels a call that is under way and answers the next', async (connection) => {
    const waiting = message('fixture.wait');
    const underWay = nextEvent(
      connection,
      (event) => event.event === 'progress' && event.callId === waiting.id,
    );
    const answer = connection.send(waiting);
    await underWay;
    connection.cancel('00000000-0000-7000-8000-000000000000');
    connection.cancel(waiting.id);
    assert.equal(await codeOf(answer), 'cancelled');
    assert.equal(await valueOf(connection.send(message('fixture.echo', 1))), 1);
  }),
  test('refuses a second call under the id of one that is under way', async (connection) => {
    const waiting = message('fixture.wait');
    const underWay = nextEvent(connection, (event) => event.event === 'progress');
    const answer = connection.send(waiting);
    await underWay;
    assert.equal(await codeOf(connection.send({ ...message('fixture.echo'), id: waiting.id })), 'conflict');
    connection.cancel(waiting.id);
    assert.equal(await codeOf(answer), 'cancelled');
  }),
  test('tells of changes', async (connection) => {
    const changed = nextEvent(connection, (event) => event.event === 'changed');
    await connection.send(message('fixture.append', 1));
    assert.deepEqual(await changed, { event: 'changed', topics: ['case'] });
  }),
  test('answers a malformed call that has an id', async (connection) => {
    assert.equal(await codeOf(connection.send(message(''))), 'validation');
    assert.equal(await codeOf(connection.send({ ...message('fixture.echo'), commandId: 'x' })), 'validation');
  }),
  test('survives frames that are no messages', async (connection) => {
    for (const frame of [
      null,
      7,
      'text',
      [],
      {},
      { type: 'call' },
      { type: 'none', id: 'a' },
      { id: {} },
      { type: 'cancel', id: 3 },
    ]) {
      connection.postRaw(frame);
    }
    assert.equal(await valueOf(connection.send(message('fixture.echo', 'still here'))), 'still here');
  }),
  test('heeds no file token from a window', async (connection) => {
    connection.postRaw({ type: 'grant', token: 'abcdefghijklmnop', path: '/etc' });
    assert.deepEqual(await valueOf(connection.send(message('fixture.grants'))), []);
  }),
  test('tells of the lock and answers `locked` afterwards', async (connection) => {
    const told = nextEvent(connection, (event) => event.event === 'locked');
    await connection.send(message('office.lock'));
    assert.deepEqual(await told, { event: 'locked' });
    assert.equal(await codeOf(connection.send(message('fixture.echo'))), 'locked');
  }),
  {
    name: 'answers `core-stopped` when the core dies, and a new core works',
    run: async (open) => {
      const connection = await open();
      const waiting = message('fixture.wait');
      const underWay = nextEvent(connection, (event) => event.event === 'progress');
      const answer = connection.send(waiting);
      await underWay;
      await connection.crash();
      assert.equal(await codeOf(answer), 'core-stopped');
      assert.equal(await codeOf(connection.send(message('fixture.echo'))), 'core-stopped');
      await connection.close();
      const next = await open();
      assert.equal(await valueOf(next.send(message('fixture.echo', 'back'))), 'back');
      await next.close();
    },
  },
];

function test(name: string, check: (connection: Connection) => Promise<void>): ConformanceCase {
  return {
    name,
    run: async (open) => {
      const connection = await open();
      try {
        await check(connection);
      } finally {
        await connection.close();
      }
    },
  };
}

function failure(code: 'validation', problems: { path: (string | number)[]; reason: string }[]): Result {
  return { ok: false, error: { code, problems, retryAfterSeconds: null } };
}
