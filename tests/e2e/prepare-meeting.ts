import type { Caller } from '../fixtures/core.ts';
import { addMeeting, openCase } from '../fixtures/records.ts';
import type { Office } from './office.ts';
import { call } from './pages/open-case.ts';

/** A meeting with two cases and two people who are called to it. */
export async function prepareMeeting(office: Office, heldOn = office.day(), startsAt = '13:30') {
  const { page } = office;
  const caller: Caller = { call: (name, input) => call(page, name, input) };
  const { id: agencyId } = await caller.call('agency.add', {
    name: '見本町社会福祉協議会',
    shortName: '社協',
    category: 'other',
    phone: '',
    secrecy: true,
    people: [],
  });
  const { id } = await addMeeting(caller, 'art106-6', { heldOn, startsAt });
  for (const name of ['架空 太郎', '仮名 花子']) {
    const { id: caseId } = await openCase(caller, { name });
    await caller.call('meeting.addCase', {
      meetingId: id,
      caseId,
      kind: 'new',
      legalBasis: 'art106-6',
      exceptionReason: '',
      questions: '',
    });
  }
  const { rowVersion } = await caller.call('meeting.get', { id });
  const called = { post: '', attendance: 'invited', bound: true } as const;
  await caller.call('meeting.setAttendees', {
    id,
    rowVersion,
    attendees: [
      { ...called, agencyId, agencyName: '見本町社会福祉協議会', name: '日下 花子' },
      { ...called, agencyId: null, agencyName: '民生委員', name: '平出 次郎' },
    ],
  });
  return id;
}
