import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { readArguments } from '../../build/node-host/arguments.ts';
import type { CaseId } from '../../domain/contract/scalars.ts';
import { fillLargeOffice, largeScale } from './large-office.ts';
import { measure, type BenchRow } from './measure.ts';
import { openMeasuredOffice, type Call, type MeasuredOffice } from './measured-office.ts';

// npm run bench: what encryption and the core cost, as ratios to the same SQL on a plain SQLite file.
const { json } = readArguments('npm run bench -- [--json <file>]', [], ['json']);
const folder = mkdtempSync(join(tmpdir(), 'kasane-bench-'));
const machine = {
  processors: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  node: process.versions.node,
};

try {
  console.log(
    `${String(machine.processors)} processors, ${String(machine.memoryGiB)} GiB, ${machine.system}, Node ${machine.node}`,
  );
  const rows = [...(await sampleTown()), ...(await largeOffice())];
  if (json !== undefined)
    writeFileSync(resolve(json), `${JSON.stringify({ machine, rows }, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function sampleTown(): Promise<BenchRow[]> {
  const office = await openMeasuredOffice(mkdtempSync(join(folder, 'sample-')), { through: 'core' });
  const { counts } = await office.call('office.facts', {});
  const scale = `${String(counts['households'])} households, ${String(counts['cases'])} cases, ${String(counts['contact_notes'])} notes`;
  return measureAll(office, scale);
}

async function largeOffice(): Promise<BenchRow[]> {
  const office = await openMeasuredOffice(mkdtempSync(join(folder, 'large-')), {
    through: 'file',
    write: (database, staff, today) => database.write((tx) => fillLargeOffice(tx, staff, today)),
  });
  return measureAll(office, largeScale);
}

async function measureAll(office: MeasuredOffice, scale: string): Promise<BenchRow[]> {
  const { cases } = await office.call('case.list', { status: 'all', text: '', sort: 'number' });
  const ids = cases.map(({ id }) => id);
  const caseOf = (round: number): CaseId => {
    const id = ids[round % ids.length];
    if (id === undefined) throw new Error('The office has no case.');
    return id;
  };
  const scenarios: readonly (readonly [string, (round: number) => readonly Call[]])[] = [
    [
      'open a case',
      (round) => [
        { name: 'case.get', input: { id: caseOf(round) } },
        { name: 'contactNote.list', input: { caseId: caseOf(round), before: null, limit: 50 } },
      ],
    ],
    ['case list', () => [{ name: 'case.list', input: { status: 'open', text: '', sort: 'nextDue' } }]],
    ['today', () => [{ name: 'today.get', input: {} }]],
    [
      'save a note',
      (round) => [{ name: 'contactNote.add', input: { caseId: caseOf(round), ...note(office) } }],
    ],
  ];
  const rows: BenchRow[] = [];
  console.log(
    `\n${scale}\n${'p50'.padStart(28)}${'p95'.padStart(12)}${'plain p50'.padStart(14)}${'ratio'.padStart(9)}`,
  );
  for (const [name, callsOf] of scenarios) {
    const row = await measure(office, name, scale, callsOf);
    console.log(
      `${name.padEnd(16)}${inMilliseconds(row.p50ms)}${inMilliseconds(row.p95ms)}  ${inMilliseconds(row.baselineP50ms)}${row.ratio.toFixed(2).padStart(9)}`,
    );
    rows.push(row);
  }
  await office.close();
  return rows;
}

function note({ today }: MeasuredOffice) {
  return {
    contactedOn: today,
    method: 'home-visit',
    counterpart: '本人',
    memberIds: [],
    minutes: 30,
    nextOn: null,
    nextPlan: '',
    body: '玄関先で話を聞く。前回より表情が明るい。受診は済んだとのこと。',
    shareScope: 'consented',
    sensitive: false,
  } as const;
}

function inMilliseconds(time: number): string {
  return `${time.toFixed(2)} ms`.padStart(12);
}
