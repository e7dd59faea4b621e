import type { ParsedInputOf } from '../../../../../domain/contract/index.ts';

/** What the list shows, and in which order. */
export type CaseQuery = ParsedInputOf<'case.list'>;

export const freshQuery: CaseQuery = {
  status: 'open',
  text: '',
  priority: '',
  urgency: '',
  leadAgencyId: null,
  sort: 'nextDue',
};

/** Whether the list leaves out something the person may be looking for. */
export function isFiltered({ sort: _sort, text, ...query }: CaseQuery): boolean {
  return (
    text.trim() !== '' ||
    query.status !== 'open' ||
    query.priority !== '' ||
    query.urgency !== '' ||
    query.leadAgencyId !== null
  );
}
