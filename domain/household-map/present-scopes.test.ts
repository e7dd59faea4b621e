import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMapState } from '../../tests/fixtures/map-states.ts';
import type { MapState } from '../contract/household-map.ts';
import { withPresentScopes } from './present-scopes.ts';

type Mark = Pick<MapState['ecomap']['ties'][number], 'shareScope' | 'sensitive'>;

const secret: Mark = { shareScope: 'office', sensitive: true };
const marked = (state: MapState, mark: Mark): MapState => ({
  ...state,
  kinship: {
    ...state.kinship,
    pregnancies: state.kinship.pregnancies.map((loss) => ({ ...loss, ...mark })),
    emotionalTies: state.kinship.emotionalTies.map((tie) => ({ ...tie, ...mark })),
  },
  ecomap: { ...state.ecomap, ties: state.ecomap.ties.map((tie) => ({ ...tie, ...mark })) },
});
const without = (state: MapState): MapState => ({
  ...state,
  kinship: { ...state.kinship, pregnancies: [], emotionalTies: [] },
  ecomap: { ...state.ecomap, ties: [] },
});

it('leaves a map as it is whose records have not changed, and gives another the marks of today', () => {
  fc.assert(
    fc.property(anyMapState, (state) => {
      expect(withPresentScopes(state, state)).toEqual(state);
      expect(withPresentScopes(state, marked(state, secret))).toEqual(marked(state, secret));
    }),
  );
});

it('keeps in the office what the records do not have any more, but an agency that had a role', () => {
  fc.assert(
    fc.property(anyMapState, (state) => {
      const hadRole = (index: number) => state.ecomap.ties[index]?.sources.includes('role') === true;
      const kept = withPresentScopes(state, without(state));
      const all = marked(state, secret);
      expect(kept.kinship).toEqual(all.kinship);
      expect(kept.ecomap.ties).toEqual(
        all.ecomap.ties.map((tie, index) => (hadRole(index) ? state.ecomap.ties[index] : tie)),
      );
    }),
  );
});
