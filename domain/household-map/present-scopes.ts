import type { EcomapTie } from '../contract/ecomap.ts';
import type { MapState } from '../contract/household-map.ts';

type Scope = Pick<EcomapTie, 'shareScope' | 'sensitive'>;

/**
 * A map kept on an earlier day, with how far each loss, feeling and tie may go today: what was made secret since is
 * secret on it too (reference.md §3.2). What the records do not have any more was taken out of them for a reason and
 * stays with the office; only an agency that once had a role was agreed upon with the household and keeps its mark.
 * @param recorded the same day as the records have it today
 */
export function withPresentScopes(kept: MapState, recorded: MapState): MapState {
  const losses = scopesBy(recorded.kinship.pregnancies, idOf);
  const feelings = scopesBy(recorded.kinship.emotionalTies, idOf);
  const ties = scopesBy(recorded.ecomap.ties, endsOf);
  return {
    ...kept,
    kinship: {
      ...kept.kinship,
      pregnancies: kept.kinship.pregnancies.map((loss) => ({
        ...loss,
        ...(losses.get(loss.id) ?? ofOffice),
      })),
      emotionalTies: kept.kinship.emotionalTies.map((tie) => ({
        ...tie,
        ...(feelings.get(tie.id) ?? ofOffice),
      })),
    },
    ecomap: {
      ...kept.ecomap,
      ties: kept.ecomap.ties.map((tie) => ({
        ...tie,
        ...(ties.get(endsOf(tie)) ?? (tie.sources.includes('role') ? {} : ofOffice)),
      })),
    },
  };
}

const ofOffice = { shareScope: 'office', sensitive: true } as const satisfies Scope;

function scopesBy<T extends Scope>(records: readonly T[], key: (record: T) => string): Map<string, Scope> {
  return new Map(
    records.map((record) => [key(record), { shareScope: record.shareScope, sensitive: record.sensitive }]),
  );
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** One tie runs between a node and a member, or the household. */
function endsOf({ node, memberId }: Pick<EcomapTie, 'node' | 'memberId'>): string {
  return `${node} ${memberId ?? ''}`;
}
