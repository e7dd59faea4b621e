import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { parseClockTime } from '../../../../domain/calendar/clock-time.ts';
import { parseCivilDate } from '../../../../domain/calendar/partial-date.ts';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { MeetingTypeId } from '../../../../domain/contract/scalars.ts';
import { typedDay } from '../../forms/typed-date.ts';
import type { Read } from './useAutosave.ts';

export type BasicFields = Pick<
  MeetingDetail,
  'typeId' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'chair' | 'recorder' | 'programme' | 'opening'
>;

/** The basic fields as typed: dates and times are text until they can be read. */
export interface TypedBasics {
  readonly typeId: MeetingTypeId | null;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  readonly programme: string;
  readonly opening: string;
}

export const blankBasics: TypedBasics = {
  typeId: null,
  heldOn: '',
  startsAt: '',
  endsAt: '',
  place: '',
  chair: '',
  recorder: '',
  programme: '',
  opening: '',
};

export function toTypedBasics({
  typeId,
  heldOn,
  startsAt,
  endsAt,
  place,
  chair,
  recorder,
  programme,
  opening,
}: BasicFields): TypedBasics {
  return {
    typeId,
    heldOn: typedDay(heldOn),
    startsAt,
    endsAt: endsAt ?? '',
    place,
    chair,
    recorder,
    programme,
    opening,
  };
}

/** Reads the typed fields; months and days without a year mean those closest to `today`. */
export function readBasics(typed: TypedBasics, today: CivilDate): Read<BasicFields> {
  const { typeId, place, chair, recorder, programme, opening } = typed;
  const heldOn = parseCivilDate(typed.heldOn, { today });
  const startsAt = parseClockTime(typed.startsAt);
  const endsAt = parseClockTime(typed.endsAt);
  const problems: Record<string, string> = {};
  if (typeId === null) problems['typeId'] = 'required';
  if (!heldOn.ok) problems['heldOn'] = heldOn.reason === 'empty' ? 'required' : 'no-such-date';
  if (!startsAt.ok) problems['startsAt'] = startsAt.reason === 'empty' ? 'required' : 'no-such-time';
  if (!endsAt.ok && endsAt.reason !== 'empty') problems['endsAt'] = 'no-such-time';
  if (startsAt.ok && endsAt.ok && endsAt.value < startsAt.value) problems['endsAt'] = 'end-before-start';
  if (place.length > 100) problems['place'] = 'too-long';
  if (chair.length > 60) problems['chair'] = 'too-long';
  if (recorder.length > 60) problems['recorder'] = 'too-long';
  if (programme.length > 2_000) problems['programme'] = 'too-long';
  if (opening.length > 4_000) problems['opening'] = 'too-long';
  if (typeId === null || !heldOn.ok || !startsAt.ok || Object.keys(problems).length > 0)
    return { ok: false, problems };
  const fields = { heldOn: heldOn.value, startsAt: startsAt.value, endsAt: endsAt.ok ? endsAt.value : null };
  return { ok: true, fields: { typeId, ...fields, place, chair, recorder, programme, opening } };
}
