import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMapState } from '../../tests/fixtures/map-states.ts';
import type { MapState } from '../contract/household-map.ts';
import { mapForReader, unconsentedName } from './reader-map.ts';
import { officeReading } from './reading.ts';

/** Whoever is closed, and the reasons by which records about them stay. */
const readers = anyMapState.chain((state) =>
  fc.record({
    state: fc.constant(state),
    closed: fc.subarray(peopleOf(state).map(({ personId }) => personId)).map((ids) => new Set(ids)),
  }),
);

it('leaves of members who are closed the bare symbol, and of kin nothing', () => {
  fc.assert(
    fc.property(readers, ({ state, closed }) => {
      const { state: shown } = mapForReader(state, readingWithout(closed));
      expect(shown.members.map(({ personId, sex }) => [personId, sex])).toEqual(
        state.members.map(({ personId, sex }) => [personId, sex]),
      );
      for (const { personId, name, kana, birth, marks, careNeed, note, whereabouts, age } of shown.members) {
        if (!closed.has(personId)) continue;
        const details = { name, kana, birth: birth.text, marks, careNeed, note, whereabouts, age };
        expect(details).toEqual({
          name: unconsentedName,
          kana: '',
          birth: '',
          marks: [],
          careNeed: '',
          note: '',
          whereabouts: '',
          age: null,
        });
      }
      expect(shown.kinship.relatives.some(({ personId }) => closed.has(personId))).toBe(false);
    }),
  );
});

it('says of somebody closed neither the words of the relation nor how they came to the family', () => {
  fc.assert(
    fc.property(readers, ({ state, closed }) => {
      const { members, kinship } = mapForReader(state, readingWithout(closed)).state;
      const words = members.filter(({ personId }) => closed.has(personId));
      expect(words.every(({ relationshipText }) => relationshipText === '')).toBe(true);
      const kinds = kinship.parentages
        .filter(({ child, parent }) => closed.has(child) || closed.has(parent))
        .map(({ kind }) => kind);
      expect(kinds.every((kind) => kind === 'birth')).toBe(true);
      expect(kinship.twins.flatMap(({ persons }) => persons).filter((id) => closed.has(id))).toEqual([]);
    }),
  );
});

it('leaves out the marks of health of whom they may not be told, and counts the people', () => {
  fc.assert(
    fc.property(anyMapState, (state) => {
      const { state: shown, leftOut } = mapForReader(state, { ...officeReading, tells: () => false });
      expect(peopleOf(shown).every(({ careNeed, marks }) => careNeed === '' && marks.length === 0)).toBe(
        true,
      );
      const marked = (people: readonly { personId: string; careNeed: string; marks: readonly string[] }[]) =>
        people
          .filter(({ careNeed, marks }) => careNeed !== '' || marks.length > 0)
          .map(({ personId }) => personId);
      const drawn = new Set(peopleOf(shown).map(({ personId }) => personId as string));
      expect(leftOut.filter((reason) => reason === 'consent')).toHaveLength(
        marked(peopleOf(state)).filter((id) => drawn.has(id)).length,
      );
    }),
  );
});

it('says of no loss, feeling, care or tie that concerns somebody closed, and counts them', () => {
  fc.assert(
    fc.property(readers, ({ state, closed }) => {
      const { state: shown, leftOut } = mapForReader(state, readingWithout(closed));
      const { pregnancies, emotionalTies, careTies, partnerships } = shown.kinship;
      const people = [
        ...pregnancies.flatMap(({ mother, father }) => [mother, father]),
        ...emotionalTies.flatMap(({ personA, personB }) => [personA, personB]),
        ...careTies.flatMap(({ carer, cared }) => [carer, cared]),
        ...shown.ecomap.ties.map(({ memberId }) => memberId),
        ...partnerships
          .filter(({ startedOn, endedOn }) => startedOn !== null || endedOn !== null)
          .flatMap(({ personA, personB }) => [personA, personB]),
      ];
      expect(people.filter((id) => id !== null && closed.has(id))).toEqual([]);
      const stay = state.kinship.emotionalTies.filter(({ personA, personB }) =>
        [personA, personB].every((id) => state.members.some(({ personId }) => personId === id)),
      );
      const gone = stay.filter(({ id }) => !emotionalTies.some((tie) => tie.id === id));
      expect(leftOut.filter((reason) => reason === 'consent').length).toBeGreaterThanOrEqual(gone.length);
    }),
  );
});

it('shows the office everything but what paper never says of protected people', () => {
  fc.assert(
    fc.property(anyMapState, (state) => {
      const { state: shown, leftOut } = mapForReader(state, officeReading);
      expect(shown.members.map(({ name }) => name)).toEqual(state.members.map(({ name }) => name));
      expect(leftOut.every((reason) => reason === 'protected')).toBe(true);
      const isGuarded = peopleOf(state).some(({ addressProtected }) => addressProtected);
      if (isGuarded) expect(peopleOf(shown).every(({ whereabouts }) => whereabouts === '')).toBe(true);
    }),
  );
});

function readingWithout(closed: ReadonlySet<string>): Parameters<typeof mapForReader>[1] {
  return {
    isOpen: (id) => !closed.has(id),
    tells: (id) => !closed.has(id),
    stays: ({ personIds }) => (personIds.some((id) => closed.has(id)) ? 'consent' : null),
  };
}

function peopleOf({ members, kinship }: MapState) {
  return [...members, ...kinship.relatives];
}
