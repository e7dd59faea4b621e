import { performance } from 'node:perf_hooks';

interface Check {
  readonly name: string;
  readonly ok: boolean;
}

/** What the demonstration did and found; every step is told on standard output. */
export interface Report {
  readonly checks: readonly Check[];
  /** Milliseconds of each step. */
  readonly timings: Readonly<Record<string, number>>;
  step<T>(name: string, work: () => Promise<T> | T): Promise<T>;
  check(name: string, ok: boolean): void;
}

export function startReport(): Report {
  const checks: Check[] = [];
  const timings: Record<string, number> = {};
  return {
    checks,
    timings,
    async step(name, work) {
      const number = Object.keys(timings).length + 1;
      process.stdout.write(`${String(number).padStart(2)}. ${name}: `);
      const started = performance.now();
      const result = await Promise.resolve()
        .then(work)
        .catch((error: unknown) => {
          console.log('failed');
          throw error;
        });
      const time = Math.round(performance.now() - started);
      timings[name] = time;
      console.log(`${(time / 1000).toFixed(1)} s`);
      return result;
    },
    check(name, ok) {
      checks.push({ name, ok });
      if (!ok) console.log(`    NOT TRUE: ${name}`);
    },
  };
}
