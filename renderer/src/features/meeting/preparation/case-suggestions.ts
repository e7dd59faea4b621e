import type { OutputOf } from '../../../../../domain/contract/index.ts';

const suggestions = ['undecided', 'monitoring', 'last', 'quiet'] as const;
type Suggestion = (typeof suggestions)[number];

interface Facts {
  readonly due: Pick<OutputOf<'today.get'>['due'][number], 'kind' | 'caseNumber'>[];
  readonly quiet: Pick<OutputOf<'today.get'>['quiet'][number], 'caseNumber'>[];
  readonly undecided: readonly { readonly caseNumber: string }[];
  /** The agenda of the last meeting of the type. */
  readonly last: readonly { readonly caseNumber: string }[];
}

/** What speaks for putting a case on the agenda, by case number. */
export function suggestCases({
  due,
  quiet,
  undecided,
  last,
}: Facts): ReadonlyMap<string, readonly Suggestion[]> {
  const monitored = due.filter(({ kind }) => kind === 'monitoring' || kind === 'plan-end');
  const numbers: Record<Suggestion, readonly { readonly caseNumber: string }[]> = {
    undecided,
    monitoring: monitored,
    last,
    quiet,
  };
  const found = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    for (const caseNumber of new Set(numbers[suggestion].map((entry) => entry.caseNumber))) {
      found.set(caseNumber, [...(found.get(caseNumber) ?? []), suggestion]);
    }
  }
  return found;
}
