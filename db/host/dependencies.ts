import type { CoreDependencies } from '../core-types.ts';

/** What a core in a process of its own is started with: values that can be cloned. */
export interface PlainDependencies {
  readonly officeFolder: string;
  readonly practiceFolder: string;
  readonly appVersion: string;
  readonly checkOutput: boolean;
  readonly keyCost?: CoreDependencies['keyCost'];
  /** ISO 8601 moment at which the clock starts, for repeatable runs; the real time without it. */
  readonly clockStartsAt?: string;
  /** Fixed offset for repeatable runs; the computer's time zone without it. */
  readonly utcOffsetMinutes?: number;
}

/** Adds the clock, which cannot be cloned. */
export function coreDependencies(plain: PlainDependencies): CoreDependencies {
  const { clockStartsAt, utcOffsetMinutes, keyCost, ...rest } = plain;
  const ahead = clockStartsAt === undefined ? 0 : Date.parse(clockStartsAt) - Date.now();
  return {
    ...rest,
    ...(keyCost && { keyCost }),
    now: () => new Date(Date.now() + ahead),
    utcOffsetMinutes: () => utcOffsetMinutes ?? -new Date().getTimezoneOffset(),
  };
}
