import type { ContactMethod, NotePlan } from '../plan.ts';

/** One contact so many days ago. `counterpart` names whom was spoken to: 本人, given names of members, agencies. */
export function note(
  ago: number, method: ContactMethod, counterpart: string, body: string,
  more: Omit<NotePlan, 'ago' | 'method' | 'counterpart' | 'body'> = {},
): NotePlan {
  return { ago, method, counterpart, body, ...more };
}
