import type { CivilDate } from '../calendar/civil-date.ts';

/** Acts of the story in any order, carried out day by day; those of one day in the order they were added. */
export interface Timeline {
  add(on: CivilDate, act: () => void): void;
  run(): void;
}

export function createTimeline(): Timeline {
  const acts: { on: CivilDate; act: () => void }[] = [];
  return {
    add: (on, act) => {
      acts.push({ on, act });
    },
    run: () => {
      for (const { act } of acts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) act();
    },
  };
}
