import type { RoutinePlan } from '../plan.ts';
import { routinesLongKnown } from './routine-long-known.ts';
import { routinesOthers } from './routine-others.ts';

/** Contacts of an ordinary week, by the person at the centre. */
export const routines: Readonly<Record<string, readonly RoutinePlan[]>> = {
  ...routinesLongKnown,
  ...routinesOthers,
};
