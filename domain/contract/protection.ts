import { z } from 'zod';
import { command, query } from './operation.ts';
import { civilDate, instant, line, personId, protectionId, requiredLine } from './scalars.ts';

const release = z.strictObject({
  releasedAt: instant,
  until: instant,
  relockedAt: instant.nullable(),
  reason: z.string(),
  staffName: z.string(),
});

const protection = z.strictObject({
  id: protectionId,
  from: civilDate,
  until: civilDate,
  reason: z.string(),
  /** Ended or replaced by a renewal; null while it stands. It never ends by itself (reference.md §3.2). */
  endedAt: instant.nullable(),
  endReason: z.string(),
  endedBy: z.string(),
  releases: z.array(release),
});
export type Protection = z.infer<typeof protection>;

/** addressProtection (DV等支援措置): one period stands at a time; what it hides can be shown for minutes, never for good. */
export const protectionContract = {
  'protection.list': query(
    z.strictObject({ personId }),
    z.strictObject({ protections: z.array(protection) }),
    ['not-found'],
  ),
  /** Begins a protection, or renews it: the one that stands is kept as history. */
  'protection.begin': command(
    z.strictObject({ personId, from: civilDate, until: civilDate, reason: line(200) }),
    z.strictObject({ id: protectionId }),
    ['not-found'],
  ),
  'protection.end': command(
    z.strictObject({ id: protectionId, reason: requiredLine(200) }),
    z.strictObject({}),
    ['not-found', 'conflict'],
  ),
  /** Shows what is withheld of one person (and of the household's address) for some minutes. Logged with its reason. */
  'protection.reveal': command(
    z.strictObject({ personId, reason: requiredLine(200), minutes: z.int().min(1).max(60) }),
    z.strictObject({ until: instant }),
    ['not-found', 'conflict'],
  ),
  'protection.relock': command(z.strictObject({ personId }), z.strictObject({}), ['not-found']),
} as const;
