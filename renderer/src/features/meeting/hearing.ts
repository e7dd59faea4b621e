import type { AgendaItem } from '../../../../domain/contract/meeting.ts';

/** How one case is heard, as its form keeps it. */
export type Hearing = Pick<AgendaItem, 'kind' | 'legalBasis' | 'exceptionReason' | 'questions'>;

export function toHearing({ kind, legalBasis, exceptionReason, questions }: Hearing): Hearing {
  return { kind, legalBasis, exceptionReason, questions };
}
