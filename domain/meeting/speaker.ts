/** Somebody at the table, as he is named in the minutes. */
export interface Speaker<Id> {
  readonly id: Id;
  /** One or two characters; empty where none is free. */
  readonly initial: string;
  /** 社協・日下 */
  readonly name: string;
}

interface Seated<Id> {
  readonly id: Id;
  readonly agencyName: string;
  readonly name: string;
  /** The one that was chosen; empty where none was. */
  readonly initial: string;
}

interface KnownAgency {
  readonly name: string;
  readonly shortName: string;
  readonly people: readonly { readonly name: string; readonly initial: string }[];
}

/**
 * Everybody with a name for the minutes and an initial of his own. What was chosen stands; others get their initial from
 * the agency list, else the first letter of agency or name that nobody has.
 */
export function speakersOf<Id>(
  attendees: readonly Seated<Id>[],
  agencies: readonly KnownAgency[],
): readonly Speaker<Id>[] {
  const taken = new Set(attendees.map(({ initial }) => initial).filter((initial) => initial !== ''));
  return attendees.map((attendee) => {
    const agency = agencies.find(({ name }) => name === attendee.agencyName);
    const short = shortNameOf(attendee.agencyName, agency);
    const family = familyName(attendee.name);
    const known = agency?.people.find(({ name }) => name === attendee.name)?.initial ?? '';
    const initial =
      attendee.initial === ''
        ? ([known, head(short, 1), head(family, 1), head(family, 2), head(short, 2)].find(
            (proposal) => proposal !== '' && !taken.has(proposal),
          ) ?? '')
        : attendee.initial;
    taken.add(initial);
    return { id: attendee.id, initial, name: [short, family].filter((part) => part !== '').join('・') };
  });
}

/**
 * The beginning of a line that is to stand for an initial and a colon just typed: `社：` is 「社協・日下：」. Undefined when
 * the line is no initial.
 * @param typed the line up to the caret
 */
export function speakerPrefix(typed: string, speakers: readonly Speaker<unknown>[]): string | undefined {
  const initial = /^(?<initial>.{1,2})[：:]$/u.exec(typed)?.groups?.['initial'];
  if (initial === undefined) return undefined;
  const wanted = initial.normalize('NFKC').toLowerCase();
  const speaker = speakers.find((other) => other.initial.normalize('NFKC').toLowerCase() === wanted);
  return speaker && `${speaker.name}：`;
}

/** 日下 of 日下 花子; the whole name where it is written without a space. */
export function familyName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}

function shortNameOf(agencyName: string, agency: KnownAgency | undefined): string {
  return (agency === undefined || agency.shortName === '' ? agencyName : agency.shortName).trim();
}

function head(text: string, length: number): string {
  const characters = [...text];
  return characters.length < length ? '' : characters.slice(0, length).join('');
}
