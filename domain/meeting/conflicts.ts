import { foldForSearch } from '../text/fold.ts';

/** Where and when people meet on one day; times are `HH:MM`, the end null where it is open. */
export interface Sitting {
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: string;
  /** Everybody needed there, chair and recorder too; an agency is empty where none is known. */
  readonly people: readonly { readonly agencyName: string; readonly name: string }[];
}

interface SittingConflict {
  readonly kind: 'place' | 'person';
  /** The room or the person, as `wanted` spells it. */
  readonly what: string;
}

/** How long a meeting is taken to last whose end is open. 【推定】 */
const openMinutes = 120;
const dayMinutes = 24 * 60;

/**
 * What two meetings of one day cannot both have: the room, or somebody. Spellings of one room or name are the same, and
 * a name without an agency is whoever bears it; meetings that only touch do not disturb each other.
 */
export function conflictsBetween(wanted: Sitting, other: Sitting): SittingConflict[] {
  if (!overlap(wanted, other)) return [];
  const place = foldForSearch(wanted.place);
  const people = wanted.people.filter((person) => other.people.some((present) => isSame(person, present)));
  return [
    ...(place !== '' && place === foldForSearch(other.place)
      ? [{ kind: 'place' as const, what: wanted.place }]
      : []),
    ...new Map(
      people.map(({ name }) => [foldForSearch(name), { kind: 'person' as const, what: name }]),
    ).values(),
  ];
}

type Named = Sitting['people'][number];

function isSame(a: Named, b: Named): boolean {
  const [agencyA, agencyB] = [foldForSearch(a.agencyName), foldForSearch(b.agencyName)];
  const name = foldForSearch(a.name);
  return (
    name !== '' && name === foldForSearch(b.name) && (agencyA === agencyB || agencyA === '' || agencyB === '')
  );
}

function overlap(a: Sitting, b: Sitting): boolean {
  return minutesOf(a.startsAt) < endOf(b) && minutesOf(b.startsAt) < endOf(a);
}

/** At least a minute after the beginning, at most the end of the day. */
function endOf({ startsAt, endsAt }: Sitting): number {
  const start = minutesOf(startsAt);
  return Math.min(endsAt === null ? start + openMinutes : Math.max(minutesOf(endsAt), start + 1), dayMinutes);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
