import type { Agency } from '../../../../domain/contract/agency.ts';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { rebased, withIds, type Kept } from './kept-rows.ts';
import type { Read } from './useAutosave.ts';

type Saved = MeetingDetail['attendees'][number];

export interface Attendee extends Pick<
  Saved,
  'agencyId' | 'agencyName' | 'post' | 'name' | 'attendance' | 'bound'
> {
  /** By which a row stays the same person; none while it is not saved yet. */
  readonly id?: Saved['id'] | undefined;
}

/** Somebody of an agency, called to one meeting or to all of a type. */
export type Person = Omit<Attendee, 'id' | 'attendance'>;

/** As many as the contract takes. */
export const maxAttendees = 100;

export function toAttendeeRows(attendees: readonly Attendee[]): readonly Attendee[] {
  return attendees.map(({ id, agencyId, agencyName, post, name, attendance, bound }) => ({
    ...(id !== undefined && { id }),
    agencyId,
    agencyName,
    post,
    name,
    attendance,
    bound,
  }));
}

/** The rows with the ids that saving has given to those that were new. */
export function withSavedIds(rows: readonly Attendee[], saved: readonly Attendee[]): readonly Attendee[] {
  return toAttendeeRows(withIds(rows, saved, isSamePerson));
}

/** Rows that were kept, with what has been saved of the attendees since. */
export function rebasedAttendees(
  kept: Kept<readonly Attendee[]>,
  saved: readonly Attendee[],
): readonly Attendee[] {
  return toAttendeeRows(rebased(kept, toAttendeeRows(saved), isSamePerson));
}

function isSamePerson(row: Person, saved: Person): boolean {
  return row.agencyName === saved.agencyName && row.name === saved.name;
}

/** Rows with nothing in them are not there; every other needs a name or an agency. Problems stand under `<row>.name`. */
export function readAttendeeRows(rows: readonly Attendee[]): Read<readonly Attendee[]> {
  const problems = rows.flatMap((row, index) =>
    row.post.trim() !== '' && row.name.trim() === '' && row.agencyName.trim() === ''
      ? [[`${String(index)}.name`, 'required'] as const]
      : [],
  );
  if (problems.length > 0) return { ok: false, problems: Object.fromEntries(problems) };
  return { ok: true, fields: rows.filter((row) => !isBlankPerson(row)) };
}

/** Who may be called: every person of every agency, and each agency alone where the person is not known yet. */
export function attendeeChoices(agencies: readonly Agency[], taken: readonly Person[]) {
  return agencies
    .filter(({ active }) => active)
    .flatMap((agency) => [
      ...agency.people
        .filter(({ name }) => !taken.some((row) => row.name === name && row.agencyName === agency.name))
        .map(({ name, post }, index) => ({
          id: `${agency.id}/${String(index)}`,
          name,
          detail: [agency.name, post].filter((text) => text !== '').join(' '),
          keywords: agency.shortName,
          row: { agencyId: agency.id, agencyName: agency.name, post, name, bound: agency.secrecy },
        })),
      {
        id: agency.id,
        name: agency.name,
        detail: undefined,
        keywords: agency.shortName,
        row: { agencyId: agency.id, agencyName: agency.name, post: '', name: '', bound: agency.secrecy },
      },
    ]);
}

/** The agency a typed name means, where it is written as in the list. */
export function agencyNamed(agencies: readonly Agency[], name: string): Agency['id'] | null {
  return agencies.find((agency) => agency.name === name.trim())?.id ?? null;
}

/** Members of the body who are not called: by name, or by agency where the type names no person. */
export function missingMembers<Row extends Person>(
  members: readonly Row[],
  rows: readonly Person[],
): readonly Row[] {
  const isCalled = (member: Row, row: Person): boolean =>
    member.agencyName.trim() === row.agencyName.trim() &&
    (member.name.trim() === '' || member.name.trim() === row.name.trim());
  return members.filter((member) => !rows.some((row) => isCalled(member, row)));
}

export function isBlankPerson({ agencyName, post, name }: Person): boolean {
  return [agencyName, post, name].every((text) => text.trim() === '');
}
