import { parseClockTime } from '../../../../../domain/calendar/clock-time.ts';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import { isConsented, type ConsentStatus, type ShareScope } from '../../../../../domain/consent/gate.ts';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import type { InputOf, OutputOf } from '../../../../../domain/contract/index.ts';
import { optionalDay, requiredDay, typedDay } from '../../../forms/typed-date.ts';

/** 支援経過 as it stands in the form; `reason` is asked for in a correction alone. */
export interface NoteValues {
  contactedOn: string;
  startsAt: string;
  method: string | null;
  stage: string;
  counterpart: string;
  place: string;
  memberIds: string[];
  minutes: number | null;
  body: string;
  thirdParty: string;
  judgement: string;
  nextOn: string;
  nextPlan: string;
  shareScope: ShareScope;
  sensitive: boolean;
  reason: string;
}

/**
 * A visit is most often like the last one. Without consent a note begins as 支援会議限定: it may be opened further
 * later, never closed after the fact.
 */
export function freshNote(
  today: CivilDate,
  consent: ConsentStatus,
  last: OutputOf<'contactNote.standing'>['last'],
): NoteValues {
  return {
    contactedOn: typedDay(today),
    startsAt: '',
    method: last?.method ?? null,
    stage: '',
    counterpart: '',
    place: '',
    memberIds: [...(last?.memberIds ?? [])],
    minutes: null,
    body: '',
    thirdParty: '',
    judgement: '',
    nextOn: '',
    nextPlan: '',
    shareScope: isConsented(consent) ? 'consented' : 'council',
    sensitive: false,
    reason: '',
  };
}

export function noteValuesOf(note: ContactNote): NoteValues {
  const { method, stage, counterpart, place, memberIds, minutes, nextPlan, shareScope, sensitive } = note;
  const { body, thirdParty, judgement } = note;
  return {
    method,
    stage,
    counterpart,
    place,
    minutes,
    body,
    thirdParty,
    judgement,
    nextPlan,
    shareScope,
    sensitive,
    memberIds: [...memberIds],
    contactedOn: typedDay(note.contactedOn),
    startsAt: note.startsAt ?? '',
    nextOn: typedDay(note.nextOn),
    reason: '',
  };
}

export function toNote(values: NoteValues, today: CivilDate): Omit<InputOf<'contactNote.add'>, 'caseId'> {
  const { reason: _reason, ...fields } = values;
  return {
    ...fields,
    method: values.method ?? '',
    contactedOn: requiredDay(values.contactedOn, today),
    startsAt: typedTime(values.startsAt),
    nextOn: optionalDay(values.nextOn, today),
  };
}

/** What cannot be read goes through as typed, so that the core refuses it and nothing typed is dropped in silence. */
function typedTime(typed: string): string | null {
  if (typed.trim() === '') return null;
  const read = parseClockTime(typed);
  return read.ok ? read.value : typed.trim();
}
