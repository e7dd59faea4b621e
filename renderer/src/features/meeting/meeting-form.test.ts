import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { meetingTypeId } from '../../../../domain/contract/scalars.ts';
import { blankBasics, readBasics, toTypedBasics } from './meeting-form.ts';

const today = '2026-11-20' as CivilDate;
const typeId = meetingTypeId.parse('01936d0a-0000-7000-8000-000000000001');
const typed = { ...blankBasics, typeId, heldOn: '12/4', startsAt: '1330', endsAt: '午後3時', place: '役場' };

test('reads day and times as one types them at a desk', () => {
  expect(readBasics(typed, today)).toEqual({
    ok: true,
    fields: {
      typeId,
      heldOn: '2026-12-04',
      startsAt: '13:30',
      endsAt: '15:00',
      place: '役場',
      chair: '',
      recorder: '',
      programme: '',
      opening: '',
    },
  });
});

test('names every field that lacks something or cannot be read', () => {
  expect(readBasics(blankBasics, today)).toEqual({
    ok: false,
    problems: { typeId: 'required', heldOn: 'required', startsAt: 'required' },
  });
  expect(readBasics({ ...typed, heldOn: '2/30', endsAt: '13:00', place: 'あ'.repeat(101) }, today)).toEqual({
    ok: false,
    problems: { heldOn: 'no-such-date', endsAt: 'end-before-start', place: 'too-long' },
  });
});

test('what was saved is typed so that it reads back the same', () => {
  const read = readBasics(typed, today);
  if (!read.ok) throw new Error('not read');
  expect(readBasics(toTypedBasics(read.fields), today)).toEqual(read);
  expect(toTypedBasics(read.fields).heldOn).toBe('R8.12.4');
});
