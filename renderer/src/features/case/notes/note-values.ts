import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import { isConsented, type ConsentStatus, type ShareScope } from '../../../../../domain/consent/gate.ts';
import type { ContactNote } from '../../../../../domain/contract/case.ts';
import type { InputOf } from '../../../../../domain/contract/index.ts';
import { optionalDay, requiredDay, typedDay } from '../../../forms/typed-date.ts';

/** 支援経過 as it stands in the form; `reason` is asked for in a correction alone. */
export interface NoteValues {
  contactedOn: string;
  method: string | null;
  counterpart: string;
  memberIds: string[];
  minutes: number | null;
  body: string;
  nextOn: string;
  nextPlan: string;
  shareScope: ShareScope;
  sensitive: boolean;
  reason: string;
}

/** Without consent a note begins as 支援会議限定: it may be opened further later, never closed after the fact. */
export function freshNote(today: CivilDate, consent: ConsentStatus): NoteValues {
  return {
    contactedOn: typedDay(today),
    method: null,
    counterpart: '',
    memberIds: [],
    minutes: null,
    body: '',
    nextOn: '',
    nextPlan: '',
    shareScope: isConsented(consent) ? 'consented' : 'council',
    sensitive: false,
    reason: '',
  };
}

export function noteValuesOf(note: ContactNote): NoteValues {
  const { method, counterpart, memberIds, minutes, body, nextPlan, shareScope, sensitive } = note;
  return {
    method,
    counterpart,
    minutes,
    body,
    nextPlan,
    shareScope,
    sensitive,
    memberIds: [...memberIds],
    contactedOn: typedDay(note.contactedOn),
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
    nextOn: optionalDay(values.nextOn, today),
  };
}
