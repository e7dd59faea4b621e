import type { CaseSummary } from '../contract/case.ts';
import type { AgendaItem } from '../contract/meeting.ts';

/** As what a case is heard (reference.md §3.4): a proposal from its state that the office changes where it is otherwise. */
export function proposedKind(facts: {
  readonly status: CaseSummary['status'];
  /** It has been on an agenda before. */
  readonly heardBefore: boolean;
}): AgendaItem['kind'] {
  const { status, heardBefore } = facts;
  if (status === 'evaluation') return 'closing';
  if (status === 'monitoring' || status === 'watch') return 'monitoring';
  return heardBefore ? 'continuing' : 'new';
}
