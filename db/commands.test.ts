import { join } from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { operations, type OperationName } from '../domain/contract/index.ts';
import { openTestOffice, passphrase, type TestCore } from '../tests/fixtures/core.ts';
import { packetRequest } from '../tests/fixtures/packets.ts';
import {
  addHousehold,
  addMeeting,
  addMember,
  addNote,
  addToAgenda,
  day,
  finaliseMeeting,
  householdFields,
  meetingFields,
  openCase,
  personFields,
} from '../tests/fixtures/records.ts';
import { withRawOffice } from '../tests/fixtures/raw-office.ts';
import { sha256 } from './driver/digest.ts';
import { brokenAuditEntry } from './repositories/log.ts';

const commandId = '7f3f0a52-3f0e-4a5e-9d0e-1f2d3c4b5a69';

test('a command delivered twice is carried out once and answered alike', async () => {
  const office = await openTestOffice();
  const input = { ...householdFields, head: personFields() };
  const first = await office.call('household.add', input, commandId);
  const second = await office.call('household.add', input, commandId);
  expect(second).toEqual(first);
  expect(
    (await office.call('household.list', { districtId: null, withCaseOnly: false, text: '' })).total,
  ).toBe(1);
  const other = await office.fails(
    'district.add',
    { parentId: null, name: '一区', level: 'ward', registerCode: '', sort: 1 },
    commandId,
  );
  expect([other.code, (await office.call('district.list', {})).districts]).toEqual(['conflict', []]);
});

test('a failed command leaves nothing behind, not even its id', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office);
  const change = {
    id,
    rowVersion: 1,
    status: 'suspended',
    changedOn: day('2026-11-20'),
    reason: '',
    nextCheckOn: null,
  } as const;
  expect((await office.fails('case.changeStatus', change, commandId)).code).toBe('validation');
  await office.call('case.changeStatus', { ...change, reason: '転出' }, commandId);
  expect((await office.call('case.get', { id })).status).toBe('suspended');
});

test('a print is numbered once however often it is delivered', async () => {
  const office = await openTestOffice();
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const input = {
    request: { kind: 'minutes', meetingId, agendaItemId: null },
    way: 'pdf',
    recipient: '',
  } as const;
  const [first, second] = [
    await office.call('print.issue', input, commandId),
    await office.call('print.issue', input, commandId),
  ];
  const { total } = await office.call('disclosure.list', { caseId: null, from: null, until: null });
  expect([second, total]).toEqual([first, 1]);
});

const asked = (Object.keys(operations) as OperationName[]).filter(
  (name) => !name.startsWith('office.') && !name.startsWith('backup.'),
);
/** Operations by the first word of their name: those of one record are tried on the same office, one after the other. */
const ofRecords = Map.groupBy(asked, (name) => name.slice(0, name.indexOf('.')));

test.each([...ofRecords])('%s answers garbage with codes a person can be told', async (_record, names) => {
  const office = await openTestOffice();
  const ids = await fill(office);
  for (const name of names) {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), garbageFor(operations[name].input, ids)), async (input) => {
        const result = await office.send(name, input);
        expect([name, result.ok ? 'ok' : result.error.code]).not.toEqual([name, 'internal']);
      }),
      { numRuns: 40 },
    );
  }
});

/** An office with a little of everything, and the ids in it. */
async function fill(office: TestCore): Promise<readonly string[]> {
  const { id: caseId, householdId } = await openCase(office);
  await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  await addNote(office, caseId);
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  const { id: agendaItemId } = await addToAgenda(office, meetingId, caseId);
  const roles = [{ agencyId: null, agencyName: '社協', worker: '', task: '訪問', dueOn: null }];
  await office.call('meeting.setRoles', { agendaItemId, rowVersion: 1, roles });
  await office.call('district.add', {
    parentId: null,
    name: '一区',
    level: 'ward',
    registerCode: '',
    sort: 1,
  });
  await office.call('agency.add', {
    name: '社協',
    shortName: '',
    category: 'social-council',
    phone: '',
    secrecy: true,
    people: [],
  });
  const everything = JSON.stringify(
    await Promise.all([
      office.call('case.get', { id: caseId }),
      office.call('meeting.get', { id: meetingId }),
      office.call('household.get', { id: householdId }),
      office.call('kinship.get', { householdId }),
      office.call('contactNote.list', { caseId, before: null, limit: 1 }),
      office.call('district.list', {}),
      office.call('agency.list', {}),
      office.call('meetingType.list', {}),
    ]),
  );
  return [...new Set(everything.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu) ?? [])];
}

/** Objects of the right shape with any content: whatever passes the schema must be answered too. */
function garbageFor(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fromJsonSchema(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape, ids);
}

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly format?: string;
  readonly pattern?: string;
}

function fromJsonSchema(shape: Shape, ids: readonly string[]): fc.Arbitrary<unknown> {
  const part = (inner: Shape) => fromJsonSchema(inner, ids);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(part));
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  switch (shape.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, value]) => [key, part(value)])),
      );
    case 'array':
      return fc.array(part(shape.items ?? {}), { maxLength: 3 });
    case 'string':
      if (shape.format === 'uuid') return fc.constantFrom(...ids, '01890000-0000-7000-8000-000000000000');
      return fc.oneof(
        fc.constantFrom(
          '',
          ' ',
          '10:00',
          '02',
          'phone',
          '2026-11-01',
          '𠮷',
          '"',
          `'; DROP TABLE persons; --`,
          '%',
          '\u0000',
          '\ud800',
        ),
        fc.string({ maxLength: 30 }),
        ...(shape.pattern === undefined ? [] : [fc.stringMatching(new RegExp(shape.pattern, 'u'))]),
      );
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer(), fc.constantFrom(1, 2), fc.integer({ min: 0, max: 20 }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.constantFrom('0001-01-01', '1868-01-25', '2026-11-01', '9999-12-31', '2026-02-30', null, 0);
  }
}

test('days at the ends of the calendar are answered', async () => {
  const office = await openTestOffice();
  for (const receivedOn of ['0001-01-01', '1867-12-31']) {
    const { id } = await openCase(office, {}, {}, { receivedOn: day(receivedOn) });
    await addNote(office, id, {
      contactedOn: day(receivedOn),
      method: 'phone',
      nextOn: day('9999-12-31'),
      shareScope: 'office',
    });
  }
  const { id: typeId } = (await office.call('meetingType.list', {})).types[0] ?? {};
  if (typeId === undefined) throw new Error('no type');
  for (const heldOn of ['1900-04-01', '2999-12-31']) {
    const { id: meetingId } = await office.call(
      'meeting.add',
      meetingFields(typeId, { heldOn: day(heldOn) }),
    );
    const { cases } = await office.call('case.list', { status: 'all', text: '', sort: 'nextDue' });
    for (const { id: caseId } of cases) {
      await addToAgenda(office, meetingId, caseId);
    }
    await office.call('print.issue', {
      request: packetRequest(meetingId),
      way: 'pdf',
      recipient: '',
    });
  }
  expect((await office.call('today.get', {})).quiet).toHaveLength(2);
});

test('names of operations that are none, and those of the shell, are refused', async () => {
  const office = await openTestOffice();
  for (const name of ['', 'constructor', '__proto__', 'case.none']) {
    expect(await office.send(name, {})).toMatchObject({ ok: false, error: { code: 'unknown-operation' } });
  }
  expect(await office.send('print.preview', {})).toMatchObject({ ok: false, error: { code: 'unavailable' } });
});

test('every command is in the log by ids alone, and the log shows when it was touched', async () => {
  const office = await openTestOffice();
  const { id: householdId } = await addHousehold(office, { name: '架空 秘密' });
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  await finaliseMeeting(office, meetingId);
  await office.call('print.issue', {
    request: { kind: 'minutes', meetingId, agendaItemId: null },
    way: 'pdf',
    recipient: '',
  });
  await office.fails('household.save', { id: householdId, rowVersion: 9, ...householdFields });
  await office.call('office.lock', {});
  const folder = join(office.folder, 'office');
  await withRawOffice(folder, passphrase, (database) => {
    const entries = database.read((tx) =>
      tx.all<{ action: string; subject: string }>('SELECT action, subject FROM audit_log ORDER BY sequence'),
    );
    expect(entries.map((entry) => entry.action)).toEqual([
      'office.create',
      'household.add',
      'meeting.add',
      'meeting.setAttendees',
      'meeting.finalise',
      'print.issue',
      'office.lock',
    ]);
    expect(entries[1]?.subject).toContain(`id=${householdId}`);
    expect(entries[5]?.subject).toBe(`meetingId=${meetingId}`);
    expect(JSON.stringify(entries)).not.toContain('架空');
    const broken = () => database.read((tx) => brokenAuditEntry(tx, sha256));
    expect(broken()).toBeNull();
    // Somebody with the key and a tool of his own, each attempt taken back again.
    for (const [sql, at] of [
      [`UPDATE audit_log SET subject = 'id=x' WHERE sequence = 3`, 3],
      [`UPDATE audit_log SET at = '2026-01-01T00:00:00.000Z' WHERE sequence = 1`, 1],
      ['DELETE FROM audit_log WHERE sequence = 4', 4],
      ['UPDATE audit_log SET sequence = sequence + 100 WHERE sequence = 2', 2],
    ] as const) {
      expect(() =>
        database.write((tx) => {
          for (const name of ['audit_log_no_update', 'audit_log_no_delete']) tx.run(`DROP TRIGGER ${name}`);
          tx.run(sql);
          expect([sql, brokenAuditEntry(tx, sha256)]).toEqual([sql, at]);
          throw new Error('taken back');
        }),
      ).toThrow('taken back');
    }
    expect(broken()).toBeNull();
  });
});
