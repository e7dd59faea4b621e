import { performance } from 'node:perf_hooks';
import { operations } from '../../domain/contract/index.ts';
import type { Call, MeasuredOffice } from './measured-office.ts';
import { replay } from './statements.ts';

/** Milliseconds, rounded to thousandths. */
export interface Summary {
  readonly p50ms: number;
  readonly p95ms: number;
}

/** One line of the result at the contract. */
export interface BenchRow extends Summary {
  readonly name: string;
  readonly scale: string;
  /** What it is compared with. */
  readonly baseline: string;
  readonly baselineP50ms: number;
  /** p50ms / baselineP50ms, or the median of that of pairs measured one after the other. */
  readonly ratio: number;
}

const baseline = 'the same SQL on the same data in a plain SQLite file';
const warmUps = 10;
const mostRounds = 200;
/** Where the rounds take longer than the time allows, so many are measured all the same. */
const fewestRounds = 20;
const mostMilliseconds = 6_000;

/**
 * Measures complete calls of the core against nothing but their SQL on the plain file, in turns, so that both meet
 * the same machine.
 * @param callsOf the calls that make up one round
 */
export async function measure(
  office: MeasuredOffice,
  name: string,
  scale: string,
  callsOf: (round: number) => readonly Call[],
): Promise<BenchRow> {
  const times: number[] = [];
  const plainTimes: number[] = [];
  const deadline = performance.now() + mostMilliseconds;
  for (let round = 0; round < mostRounds + warmUps; round += 1) {
    if (round >= fewestRounds + warmUps && performance.now() > deadline) break;
    const calls = callsOf(round);
    const statements = calls.map((call) => ({ access: accessOf(call), list: office.statementsOf(call) }));
    const ours = async () => {
      const started = performance.now();
      for (const { name: operation, input } of calls) await office.call(operation, input);
      return performance.now() - started;
    };
    const plain = () => {
      const started = performance.now();
      for (const { access, list } of statements) office.plain.commit(access, (tx) => replay(list, tx));
      return performance.now() - started;
    };
    // Who comes second finds a processor that is awake.
    const [time, plainTime] = round % 2 === 0 ? [await ours(), plain()] : reversed(plain(), await ours());
    if (round < warmUps) continue;
    times.push(time);
    plainTimes.push(plainTime);
  }
  const p50ms = percentile(times, 0.5);
  const baselineP50ms = percentile(plainTimes, 0.5);
  return {
    name,
    scale,
    ...summaryOf(times),
    baseline,
    baselineP50ms: rounded(baselineP50ms),
    ratio: Math.round((p50ms / baselineP50ms) * 100) / 100,
  };
}

export function summaryOf(times: readonly number[]): Summary {
  return { p50ms: rounded(percentile(times, 0.5)), p95ms: rounded(percentile(times, 0.95)) };
}

function accessOf({ name }: Call): 'read' | 'write' {
  return operations[name].kind === 'query' ? 'read' : 'write';
}

function reversed(first: number, second: number): [number, number] {
  return [second, first];
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1_000) / 1_000;
}
