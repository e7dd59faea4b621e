import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseStatuses } from '../../domain/contract/case.ts';
import type { InputOf, OperationName, OutputOf } from '../../domain/contract/index.ts';
import { createCore } from '../core.ts';
import type { Core } from '../core-types.ts';

// The last day of a fiscal year, a 29 February, and an ordinary day.
describe.each(['2026-11-20', '2027-03-31', '2027-04-01', '2028-02-29'])('the sample town on %s', (day) => {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-sample-'));
  let core: Core;
  let calls = 0;

  const call = async <Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> => {
    calls += 1;
    const result = await core.call({ type: 'call', id: String(calls), commandId: null, name, input });
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value as OutputOf<Name>;
  };

  beforeAll(async () => {
    core = createCore({
      officeFolder: join(folder, 'office'),
      practiceFolder: join(folder, 'practice'),
      appVersion: '0.0.0',
      now: () => new Date(`${day}T03:00:00.000Z`),
      utcOffsetMinutes: () => 540,
      checkOutput: true,
      keyCost: { memoryKibibytes: 8, passes: 1 },
    });
    await call('office.create', {
      municipality: '見本町',
      staffName: '試験 担当',
      passphrase: 'もみじ 列車 青い鍋 42',
    });
    await call('office.loadSample', {});
  });

  afterAll(async () => {
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('marks the office as practice', async () => {
    expect((await call('office.status', {})).practice).toBe(true);
  });

  test('holds the households and a case in every state', async () => {
    const { total } = await call('household.list', { districtId: null, withCaseOnly: false, text: '' });
    expect(total).toBeGreaterThanOrEqual(38);
    const { cases } = await call('case.list', { status: 'all', text: '', sort: 'number' });
    expect(cases).toHaveLength(25);
    expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(caseStatuses));
  });

  test('has a today worth opening', async () => {
    const view = await call('today.get', {});
    expect(view.due.some(({ kind, days }) => kind === 'contact' && days < 0)).toBe(true);
    expect(view.due.some(({ kind, days }) => kind === 'contact' && days === 0)).toBe(true);
    expect(view.due.some(({ kind, days }) => kind === 'contact' && days > 0)).toBe(true);
    expect(view.due.some(({ kind, days }) => kind === 'role' && days < 0)).toBe(true);
    expect(view.due.some(({ kind }) => kind === 'protection')).toBe(true);
    expect(view.due.some(({ kind }) => kind === 'meeting')).toBe(true);
    expect(view.meetings).toHaveLength(3);
    expect(view.counts.intakes).toBe(3);
    expect(view.quiet.length).toBeGreaterThanOrEqual(3);
    const silences = view.quiet.map(({ days }) => days);
    for (const days of [45, 61, 94])
      expect(silences.some((silence) => silence >= days && silence <= days + 2)).toBe(true);
  });

  test('withholds where protected people live', async () => {
    const { households } = await call('household.list', { districtId: null, withCaseOnly: false, text: '' });
    const guarded = households.filter(({ addressProtected }) => addressProtected);
    expect(guarded).toHaveLength(2);
    expect(guarded.map(({ address }) => address)).toEqual(['', '']);
  });

  test('derives the ties of a family from its 続柄 and keeps those told by hand', async () => {
    const { households } = await call('household.list', {
      districtId: null,
      withCaseOnly: false,
      text: '岩﨑',
    });
    const household = households[0];
    if (household === undefined) throw new Error('the family is not found');
    const { partnerships, parentages } = await call('kinship.get', { householdId: household.id });
    expect(partnerships.map(({ state }) => state).toSorted()).toEqual(['divorced', 'divorced', 'together']);
    expect(parentages.filter(({ kind }) => kind === 'step')).toHaveLength(1);
    expect(parentages).toHaveLength(7);
  });

  test('keeps finished minutes with their roles and the amendment', async () => {
    const { meetings } = await call('meeting.list', { fiscalYear: null });
    expect(meetings.filter(({ finalised }) => finalised)).toHaveLength(8);
    const details = await Promise.all(meetings.map(({ id }) => call('meeting.get', { id })));
    expect(details.flatMap(({ amendments }) => amendments)).toHaveLength(1);
    for (const detail of details.filter(({ finalisedAt }) => finalisedAt !== null)) {
      expect(detail.agenda.every(({ roles }) => roles.length > 0)).toBe(true);
    }
    expect(new Set(meetings.map(({ title }) => title)).size).toBeGreaterThan(3);
  });

  test('keeps the wording before a correction', async () => {
    const { cases } = await call('case.list', { status: 'all', text: '柿沼', sort: 'number' });
    const found = cases[0];
    if (found === undefined) throw new Error('the case is not found');
    const { notes } = await call('contactNote.list', { caseId: found.id, before: null, limit: 500 });
    expect(notes.length).toBeGreaterThanOrEqual(20);
    expect(notes.filter(({ earlier }) => earlier.length > 0)).toHaveLength(1);
  });
});
