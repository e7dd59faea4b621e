import { addDays } from '../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../domain/contract/index.ts';
import type { ContactNoteId } from '../../../domain/contract/scalars.ts';
import type { Opened } from './cases.ts';
import type { Filling } from './filling.ts';

/** Writes 支援経過: `longest` notes to the first case of the list, the rest to the others, many to a few of them. */
export function writeNotes(
  filling: Filling,
  [long, ...others]: readonly Opened[],
  { total, longest }: { total: number; longest: number },
): void {
  if (long === undefined) return;
  for (let number = 0; number < longest; number += 1) writeNote(filling, long, number);
  for (let number = longest; number < total; number += 1) {
    const subject = others[Math.floor(others.length * filling.chance() ** 1.3)];
    if (subject !== undefined) writeNote(filling, subject, number);
  }
}

function writeNote(filling: Filling, subject: Opened, number: number): void {
  const { carry, chance, between, dayBetween, prose, pick, today } = filling;
  const contactedOn = dayBetween(subject.receivedOn, subject.until);
  const method = pick(methods);
  const isPlanned = number % 20 === 0;
  const fields: Omit<InputOf<'contactNote.correct'>, 'id' | 'reason'> = {
    contactedOn,
    startsAt: chance() < 0.5 ? '10:30' : null,
    method,
    counterpart: pick(['本人', '母', '長男', '民生委員', '']),
    place: '',
    memberIds: subject.household.members.slice(0, between(0, 2)).map(({ personId }) => personId),
    minutes: pick([15, 30, 45, 60]),
    body: prose(between(2, 9)),
    thirdParty: method === 'third-party' || chance() < 0.06 ? prose(2) : '',
    judgement: chance() < 0.25 ? prose(2) : '',
    stage: chance() < 0.08 ? pick(['none', 'family', 'door', 'face', 'regular']) : '',
    nextOn: isPlanned ? addDays(contactedOn, between(7, 40)) : null,
    nextPlan: isPlanned ? '電話で様子を聞く' : '',
    shareScope: pick(['consented', 'consented', 'council', 'office']),
    sensitive: chance() < 0.02,
  };
  const { id } = carry('contactNote.add', { caseId: subject.id, ...fields }, contactedOn);
  const present = number % 50 === 7 ? correct(filling, id, fields) : id;
  if (isPlanned && contactedOn < addDays(today, -35))
    carry('contactNote.finishNext', { id: present, done: true }, contactedOn);
  if (number % 400 === 9)
    carry('contactNote.withdraw', { id: present, reason: '別の世帯の記録' }, contactedOn);
  // What was taken back is written again, so that the counts are of what stands.
  if (number % 400 === 9) carry('contactNote.add', { caseId: subject.id, ...fields }, contactedOn);
}

function correct(
  { carry }: Filling,
  id: ContactNoteId,
  fields: Omit<InputOf<'contactNote.correct'>, 'id' | 'reason'>,
): ContactNoteId {
  return carry(
    'contactNote.correct',
    { id, reason: '聞き違い', ...fields, body: `${fields.body}（訂正）` },
    fields.contactedOn,
  ).id;
}

/** As often as they occur: four of twenty visits are in vain. */
const methods = [
  'phone',
  'phone',
  'phone',
  'phone',
  'phone',
  'home-visit',
  'home-visit',
  'home-visit',
  'home-visit',
  'home-visit',
  'absent',
  'absent',
  'absent',
  'note-left',
  'third-party',
  'office-visit',
  'office-visit',
  'accompany',
  'agency-phone',
  'internal',
] as const;
