import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { readArguments } from '../../build/node-host/arguments.ts';
import { measureDrag } from './drag.ts';
import { decadeScale, fillDecadeOffice } from './decade/office.ts';
import { measureGenogram, type GenogramBench } from './genogram.ts';
import { measure, type BenchRow, type Summary } from './measure.ts';
import { measurePacket } from './packet.ts';
import { measurePan } from './pan.ts';
import { measureTyping } from './meeting-typing.ts';
import { openMeasuredOffice, type MeasuredOffice } from './measured-office.ts';
import { measurePainted, type PaintedRow } from './painted.ts';
import { scenariosOf } from './scenarios.ts';

// npm run bench: what an office feels like, and what encryption and the core cost as ratios to the same SQL on a plain
// SQLite file. `--scale sample` leaves the office of ten years out, `--only` measures what has these words in its name.
const usage = 'npm run bench -- [--json <file>] [--scale sample|decade] [--only <words>] [--painted no]';
const {
  json,
  scale,
  only = '',
  painted = 'yes',
} = readArguments(usage, [], ['json', 'scale', 'only', 'painted']);
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
  const genogram = drawnFamilies();
  const frames = await movedByHand();
  const typing = await typedAtMeeting();
  const paper = await printedPacket();
  const sample = scale === 'decade' ? [] : await sampleTown();
  const decade = scale === 'sample' ? { rows: [], painted: [] } : await decadeOffice();
  const result = {
    machine,
    rows: [...genogram.rows, ...paper, ...sample, ...decade.rows],
    painted: decade.painted,
    crossings: genogram.crossings,
    frames,
    typing,
  };
  if (json !== undefined) writeFileSync(resolve(json), `${JSON.stringify(result, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function drawnFamilies(): GenogramBench {
  if (!'genogram'.includes(only)) return { rows: [], crossings: {} };
  const measured = measureGenogram();
  console.log(`\nThe household map\n${heading(['p50', 'p95', 'copy p50', 'ratio'])}`);
  for (const row of measured.rows)
    console.log(`${line(row)}${inMilliseconds(row.baselineP50ms)}${row.ratio.toFixed(2).padStart(12)}`);
  const crossed = Object.entries(measured.crossings).map(([family, count]) => `${family} ${String(count)}`);
  console.log(`Crossings: ${crossed.join(', ') || 'none'}; none in all others.`);
  return measured;
}

/** How evenly maps move under the hand; needs a browser, like everything painted. */
async function movedByHand() {
  if (painted !== 'yes' || !'frames'.includes(only)) return null;
  const [drag, pan] = [await measureDrag(), await measurePan()];
  console.log(
    `\nFrames per second: dragging one of ${String(drag.persons)} persons ${String(drag.framesPerSecond)} (work within a frame ${String(drag.workP95ms)} ms at p95), panning ${String(pan.pins)} households ${String(pan.framesPerSecondP50)}, one frame in twenty below ${String(pan.framesPerSecondP95)}`,
  );
  return { drag, pan };
}

/** How fast letters appear in the minutes of a meeting; needs a browser, like everything painted. */
async function typedAtMeeting() {
  if (painted !== 'yes' || !'meeting typing'.includes(only)) return null;
  const typing = await measureTyping();
  console.log(
    `\nTyping in a meeting of ${String(typing.cases)} cases with ${String(typing.characters)} characters in the present one, from key to paint: p50 ${typing.p50ms.toFixed(2)} ms, p95 ${typing.p95ms.toFixed(2)} ms`,
  );
  return typing;
}

/** A bound packet against Chromium printing the same page; needs a browser, like everything painted. */
async function printedPacket(): Promise<BenchRow[]> {
  if (painted !== 'yes' || !'packet'.includes(only)) return [];
  const row = await measurePacket(folder);
  console.log(
    `\nPaper\n${heading(['p50', 'p95', 'alone p50', 'ratio'])}\n${line(row)}${inMilliseconds(row.baselineP50ms)}${row.ratio.toFixed(2).padStart(12)}`,
  );
  return [row];
}

async function sampleTown(): Promise<BenchRow[]> {
  const office = await openMeasuredOffice(mkdtempSync(join(folder, 'sample-')), { through: 'core' });
  const { counts } = await office.call('office.facts', {});
  const measured = await measureAll(
    office,
    `${String(counts['households'])} households, ${String(counts['cases'])} cases, ${String(counts['contact_notes'])} notes`,
  );
  await office.close();
  return measured;
}

async function decadeOffice(): Promise<{ rows: BenchRow[]; painted: PaintedRow[] }> {
  const started = performance.now();
  const office = await openMeasuredOffice(mkdtempSync(join(folder, 'decade-')), {
    through: 'file',
    write: (database, staff, today) => database.write((tx) => fillDecadeOffice(tx, staff, today)),
  });
  console.log(
    `\nThe office of ten years was filled in ${((performance.now() - started) / 1_000).toFixed(0)} s.`,
  );
  const rows = await measureAll(office, decadeScale);
  await office.close();
  if (painted !== 'yes') return { rows, painted: [] };
  const onScreen = await measurePainted(office.officeFolder, office.passphrase, { scale: decadeScale, only });
  console.log(`\nFrom the hand to the painted screen\n${heading(['p50', 'p95'])}`);
  for (const row of onScreen) console.log(line(row));
  return { rows, painted: onScreen };
}

async function measureAll(office: MeasuredOffice, name: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  console.log(`\n${name}\n${heading(['p50', 'p95', 'plain p50', 'ratio'])}`);
  for (const [scenario, callsOf] of await scenariosOf(office)) {
    if (!scenario.includes(only)) continue;
    const row = await measure(office, scenario, name, callsOf);
    console.log(`${line(row)}${inMilliseconds(row.baselineP50ms)}${row.ratio.toFixed(2).padStart(12)}`);
    rows.push(row);
  }
  return rows;
}

function heading(columns: readonly string[]): string {
  return ''.padEnd(32) + columns.map((column) => column.padStart(12)).join('');
}

function line({ name, p50ms, p95ms }: Summary & { readonly name: string }): string {
  return name.padEnd(32) + inMilliseconds(p50ms) + inMilliseconds(p95ms);
}

function inMilliseconds(time: number): string {
  return `${time.toFixed(2)} ms`.padStart(12);
}
