import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMapState } from '../../tests/fixtures/map-states.ts';
import { readSnapshot, toSnapshot } from './snapshot.ts';

it('reads a map as it was kept, but for what is not drawn', () => {
  fc.assert(
    fc.property(anyMapState, (state) => {
      const bare = <Person extends { note: string }>(person: Person) => ({ ...person, note: '' });
      expect(readSnapshot(toSnapshot(state))).toEqual({
        ...state,
        members: state.members.map(bare),
        kinship: { ...state.kinship, relatives: state.kinship.relatives.map(bare) },
      });
    }),
  );
});

it('fills up a map of an earlier version, and passes over what is recorded no more', () => {
  fc.assert(
    fc.property(anyMapState, (state) => {
      const kept = JSON.parse(toSnapshot(state)) as typeof state;
      const earlier = {
        ...kept,
        members: kept.members.map(({ marks: _marks, careNeed: _careNeed, ...member }) => ({
          ...member,
          faxNumber: '',
        })),
        kinship: {
          ...kept.kinship,
          careTies: undefined,
          emotionalTies: kept.kinship.emotionalTies.map(({ sensitive: _sensitive, ...tie }) => tie),
        },
        ecomap: undefined,
      };
      const read = readSnapshot(JSON.stringify(earlier));
      expect(read).toMatchObject({
        members: kept.members.map(({ personId }) => ({ personId, marks: [], careNeed: '' })),
        ecomap: { nodes: [], ties: [] },
      });
      expect(read?.kinship.careTies).toEqual([]);
      expect(read?.kinship.emotionalTies.every(({ sensitive }) => sensitive)).toBe(true);
      expect(JSON.stringify(read)).not.toContain('faxNumber');
    }),
  );
});

it('is no map where nothing of one can be read', () => {
  for (const content of ['', '{', 'null', '[]', '{"members":1}']) expect(readSnapshot(content)).toBeNull();
});
