import type { ContactMethod, NotePlan, RoutinePlan } from '../plan.ts';

/** One contact so many days ago. `counterpart` names whom was spoken to: 本人, given names of members, agencies. */
export function note(
  ago: number,
  method: ContactMethod,
  counterpart: string,
  body: string,
  more: Omit<NotePlan, 'ago' | 'method' | 'counterpart' | 'body'> = {},
): NotePlan {
  return { ago, method, counterpart, body, ...more };
}

/** A contact whose day follows from the told ones around it. */
export function routine(
  method: ContactMethod,
  counterpart: string,
  body: string,
  next: string,
  scope?: RoutinePlan['scope'],
): RoutinePlan {
  return { method, counterpart, body, next, ...(scope === undefined ? {} : { scope }) };
}
