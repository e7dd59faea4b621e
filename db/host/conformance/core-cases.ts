import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { operations } from '../../../domain/contract/index.ts';
import type { OutputOf } from '../../../domain/contract/index.ts';
import { codeOf, message, nextEvent, valueOf, type Connection, type OpenConnection } from './connection.ts';

/** The office of the conformance cases. Where a host unlocks by itself, it must be given this passphrase. */
export const passphrase = 'みほん町の 合言葉 二十六番';

/** One requirement on the application as it is seen through a transport. `folder` is empty and belongs to the case. */
export interface CoreCase {
  readonly name: string;
  run(open: OpenConnection, folder: string): Promise<void>;
}

/** What the application owes every window, whatever the transport. */
export const coreCases: readonly CoreCase[] = [
  fresh('describes the whole contract', async (connection) => {
    const described = (await valueOf(
      connection.send(message('contract.describe')),
    )) as OutputOf<'contract.describe'>;
    const listed = described.operations.map(({ name, kind }) => [name, kind] as const);
    assert.deepEqual(
      Object.fromEntries(listed),
      Object.fromEntries(Object.entries(operations).map(([name, { kind }]) => [name, kind])),
    );
    assert(
      described.operations.every(
        ({ input, output }) => typeof input === 'object' && typeof output === 'object',
      ),
    );
  }),
  fresh('answers `locked` while no office is open', async (connection) => {
    assert.equal(await codeOf(connection.send(message('code.list'))), 'locked');
    assert.equal(
      await codeOf(connection.send(message('draft.save', { form: 'intake', content: '' }, randomUUID()))),
      'locked',
    );
  }),
  fresh('refuses names outside the contract', async (connection) => {
    for (const name of ['office.none', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      assert.equal(await codeOf(connection.send(message(name))), 'unknown-operation', name);
    }
  }),
  fresh('leaves dialogs and printing to the host', async (connection) => {
    assert.equal(await codeOf(connection.send(message('file.pickBackupTarget'))), 'unavailable');
  }),
  fresh('names the fields of invalid input, and repeats none of it', async (connection) => {
    const input = { municipality: '', staffName: '氏'.repeat(10_000), passphrase: 5, secret: 'hidden text' };
    const result = await connection.send(message('office.create', input));
    assert(!result.ok);
    assert.equal(result.error.code, 'validation');
    const paths = result.error.problems.map(({ path }) => path.join('.'));
    for (const field of ['municipality', 'staffName', 'passphrase']) assert(paths.includes(field), field);
    assert.doesNotMatch(JSON.stringify(result), /氏氏|hidden text/u);
  }),
  opened('keeps text as it was typed', async (connection) => {
    const content = `髙﨑 𠮷 邊󠄂 が が\u0000\r\n\t"\\' ; DROP TABLE drafts; ${'長い文。'.repeat(40_000)}`;
    await saveDraft(connection, content);
    assert((await draft(connection)) === content);
  }),
  opened('refuses five megabytes in one field by its name', async (connection) => {
    const result = await connection.send(
      message('draft.save', { form: 'intake', content: 'あ'.repeat(1_700_000) }, randomUUID()),
    );
    assert(!result.ok);
    assert.deepEqual([result.error.code, result.error.problems[0]?.path], ['validation', ['content']]);
  }),
  opened('carries commands out in the order in which they were sent', async (connection) => {
    const numbers = Array.from({ length: 20 }, (_, index) => String(index));
    await Promise.all(numbers.map((number) => saveDraft(connection, number)));
    assert.equal(await draft(connection), '19');
  }),
  opened('carries a command out once, however often it is delivered', async (connection) => {
    const commandId = randomUUID();
    const area = { parentId: null, name: 'first', level: 'area', registerCode: '', sort: 1 };
    const send = () => valueOf(connection.send(message('district.add', area, commandId)));
    const [first, second] = [await send(), await send()];
    assert.deepEqual(second, first);
    const { districts } = (await valueOf(
      connection.send(message('district.list')),
    )) as OutputOf<'district.list'>;
    assert.equal(districts.length, 1);
  }),
  opened('tells what a commit changed', async (connection) => {
    const changed = nextEvent(
      connection,
      (event) => event.event === 'changed' && event.topics.includes('draft'),
    );
    await saveDraft(connection, 'text');
    await changed;
  }),
  opened('survives frames that are no messages', async (connection) => {
    for (const frame of [null, 7, 'text', [], {}, { type: 'call' }, { type: 'none', id: 'a' }])
      connection.postRaw(frame);
    await saveDraft(connection, 'still here');
    assert.equal(await draft(connection), 'still here');
  }),
  opened('locks, and opens again with the right passphrase alone', async (connection) => {
    await saveDraft(connection, 'kept');
    const told = nextEvent(connection, (event) => event.event === 'locked');
    await valueOf(connection.send(message('office.lock')));
    await told;
    assert.equal(await codeOf(connection.send(message('code.list'))), 'locked');
    assert.equal(
      await codeOf(connection.send(message('office.unlock', { passphrase: 'another one, quite wrong' }))),
      'wrong-passphrase',
    );
    await valueOf(connection.send(message('office.unlock', { passphrase })));
    assert.equal(await draft(connection), 'kept');
  }),
  {
    name: 'loses nothing that was saved when the core is killed',
    run: async (open, folder) => {
      const connection = await open(folder);
      await create(connection);
      await saveDraft(connection, 'saved');
      await connection.crash();
      assert.equal(await codeOf(connection.send(message('code.list'))), 'core-stopped');
      await connection.close();
      const next = await open(folder);
      await unlock(next);
      assert.equal(await draft(next), 'saved');
      await next.close();
    },
  },
];

function fresh(name: string, check: (connection: Connection) => Promise<void>): CoreCase {
  return {
    name,
    run: async (open, folder) => {
      const connection = await open(folder);
      try {
        await check(connection);
      } finally {
        await connection.close();
      }
    },
  };
}

function opened(name: string, check: (connection: Connection) => Promise<void>): CoreCase {
  return fresh(name, async (connection) => {
    await create(connection);
    await check(connection);
  });
}

async function create(connection: Connection): Promise<void> {
  await valueOf(
    connection.send(message('office.create', { municipality: '見本町', staffName: '試験 担当', passphrase })),
  );
}

/** Some hosts unlock by themselves when they start. */
async function unlock(connection: Connection): Promise<void> {
  const { state } = (await valueOf(connection.send(message('office.status')))) as OutputOf<'office.status'>;
  if (state !== 'open') await valueOf(connection.send(message('office.unlock', { passphrase })));
}

async function saveDraft(connection: Connection, content: string): Promise<void> {
  await valueOf(connection.send(message('draft.save', { form: 'intake', content }, randomUUID())));
}

async function draft(connection: Connection): Promise<string | undefined> {
  const answer = (await valueOf(
    connection.send(message('draft.get', { form: 'intake' })),
  )) as OutputOf<'draft.get'>;
  return answer.draft?.content;
}
