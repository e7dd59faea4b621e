import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { agency, type Agency } from '../../../../domain/contract/agency.ts';
import { attendeeId, roleId } from '../../../../domain/contract/scalars.ts';
import {
  agencyNamed,
  attendeeChoices,
  missingMembers,
  readAttendeeRows,
  rebasedAttendees,
  toAttendeeRows,
  withSavedIds,
  type Attendee,
} from './attendee-rows.ts';
import { blankRole, readRoleRows, rebasedRoles, tidyDue, toRoleRows, type Role } from './role-rows.ts';

const today = '2026-11-20' as CivilDate;
const welfare: Agency = agency.parse({
  id: '01936d0a-0000-7000-8000-000000000001',
  name: '見本町社会福祉協議会',
  shortName: '社協',
  category: 'other',
  phone: '',
  secrecy: true,
  people: [
    { name: '日下 実', post: '係長', initial: '社' },
    { name: '田島 弓', post: '', initial: '' },
  ],
  active: true,
  rowVersion: 1,
});
const attendee = (changes: Partial<Attendee>): Attendee => ({
  agencyId: null,
  agencyName: '',
  post: '',
  name: '',
  attendance: 'invited',
  bound: false,
  ...changes,
});

test('attendees: empty rows are not there, an agency may come without a name, a post alone may not', () => {
  const known = attendee({ name: '日下 実' });
  expect(readAttendeeRows([known, attendee({ name: ' ' })])).toEqual({ ok: true, fields: [known] });
  const agencyAlone = attendee({ agencyName: welfare.name });
  expect(readAttendeeRows([agencyAlone])).toEqual({ ok: true, fields: [agencyAlone] });
  expect(readAttendeeRows([known, attendee({ post: '医師' })])).toEqual({
    ok: false,
    problems: { '1.name': 'required' },
  });
});

test('attendees: a row keeps the id of its person, a new one gets that of its saving, and nobody takes over another', () => {
  const [first, second] = [
    '01936d0a-0000-7000-8000-000000000011',
    '01936d0a-0000-7000-8000-000000000012',
  ].map((id) => attendeeId.parse(id));
  const known = attendee({ id: first, agencyName: '社協', name: '日下 実' });
  const added = attendee({ agencyName: '社協', name: '田島 弓' });
  const saved = [known, { ...added, id: second }];
  const { agencyId, ...others } = added;
  const inOtherOrder = { ...others, agencyId };
  expect(toAttendeeRows(saved)).toEqual(saved);
  expect(withSavedIds([added, attendee({}), known], saved)).toEqual([
    { ...added, id: second },
    attendee({}),
    known,
  ]);
  expect(withSavedIds([{ ...known, name: '日下 まこと' }, added], [known])).toEqual([
    { ...known, name: '日下 まこと' },
    added,
  ]);
  expect(withSavedIds([known], [{ ...added, id: second }])).toEqual([attendee({ ...known, id: undefined })]);
  expect(JSON.stringify(withSavedIds([inOtherOrder], saved))).toBe(
    JSON.stringify(toAttendeeRows([{ ...added, id: second }])),
  );
});

test('attendees: who is on the list already is not offered again, the agency alone is', () => {
  const taken = [attendee({ agencyName: welfare.name, name: '日下 実' })];
  expect(attendeeChoices([welfare], taken).map(({ name }) => name)).toEqual(['田島 弓', welfare.name]);
  expect(attendeeChoices([{ ...welfare, active: false }], [])).toEqual([]);
});

test('an agency is meant only where its name is written as in the list', () => {
  expect(agencyNamed([welfare], ' 見本町社会福祉協議会 ')).toBe(welfare.id);
  expect(agencyNamed([welfare], '社協')).toBeNull();
});

test('roles: agency and task are needed, the due date must exist', () => {
  const row = { ...blankRole, agencyName: '社協', task: '訪問', due: '12/5' };
  expect(readRoleRows([row, blankRole], today)).toEqual({
    ok: true,
    fields: [{ agencyId: null, agencyName: '社協', worker: '', task: '訪問', dueOn: '2026-12-05' }],
  });
  expect(readRoleRows([{ ...blankRole, worker: '日下', due: '2/30' }], today)).toEqual({
    ok: false,
    problems: { '0.agencyName': 'required', '0.task': 'required', '0.due': 'no-such-date' },
  });
});

test('roles: a due date that can be read is written in our spelling, any other stays as typed', () => {
  expect(tidyDue({ ...blankRole, due: '2026-12-05' }, today).due).toBe('R8.12.5');
  expect(tidyDue({ ...blankRole, due: '年内' }, today).due).toBe('年内');
  expect(
    toRoleRows([{ agencyId: null, agencyName: '社協', worker: '', task: '訪問', dueOn: null }])[0]?.due,
  ).toBe('');
});

test('members of the body who are not called: by name, or by agency where no person is named', () => {
  const named = {
    agencyId: null,
    agencyName: '見本町社会福祉協議会',
    post: '',
    name: '日下 実',
    bound: true,
  };
  const unnamed = { ...named, agencyName: '見本病院', name: '' };
  const rows = [attendee({ agencyName: '見本町社会福祉協議会', name: '田島 弓' })];
  expect(missingMembers([named, unnamed], rows)).toEqual([named, unnamed]);
  expect(
    missingMembers(
      [named, unnamed],
      [...rows, attendee({ ...named, post: '係長' }), attendee({ agencyName: '見本病院', name: '相沢 透' })],
    ),
  ).toEqual([]);
});

const [firstRole, secondRole, thirdRole] = ['21', '22', '23'].map((end) =>
  roleId.parse(`01936d0a-0000-7000-8000-0000000000${end}`),
);
const role = (changes: Partial<Role>): Role => ({
  agencyId: null,
  agencyName: '社協',
  worker: '',
  task: '畑に同行する',
  dueOn: null,
  ...changes,
});

test('roles that were kept: a day given elsewhere stays, a field that was typed into stays typed', () => {
  const base = toRoleRows([role({ id: firstRole })]);
  const saved = [role({ id: firstRole, dueOn: '2026-12-05' as CivilDate })];
  const added = { ...blankRole, task: '主治医に聞く' };
  expect(rebasedRoles({ typed: [...base, added], base }, saved)).toEqual([...toRoleRows(saved), added]);
  const typed = [{ ...base[0]!, worker: '日下' }];
  expect(rebasedRoles({ typed, base }, saved)).toEqual([{ ...typed[0], due: 'R8.12.5' }]);
});

test('roles that were kept: what was added elsewhere is there, what was taken out here or there is not', () => {
  const [first, second, third] = [
    role({ id: firstRole, task: '訪問' }),
    role({ id: secondRole, task: '電話' }),
    role({ id: thirdRole, task: '同行' }),
  ] as const;
  const base = toRoleRows([first, second]);
  expect(rebasedRoles({ typed: base.slice(1), base }, [first, second, third])).toEqual(
    toRoleRows([second, third]),
  );
  expect(rebasedRoles({ typed: base, base }, [second])).toEqual(toRoleRows([second]));
  const reworded = { ...base[0]!, task: '週に一度の訪問' };
  const { id: _, ...anew } = reworded;
  expect(rebasedRoles({ typed: [reworded], base }, [second])).toEqual([anew]);
});

test('roles that were kept: one that was saved meanwhile is not there twice, however it was typed on', () => {
  const typed = [{ ...blankRole, agencyName: '社協', task: '訪問する。' }];
  const base = toRoleRows([role({ task: '訪問する' })]);
  const saved = [role({ id: firstRole, task: '訪問する' })];
  expect(rebasedRoles({ typed, base }, saved)).toEqual(typed);
  expect(rebasedRoles({ typed: base, base: [] }, saved)).toEqual(toRoleRows(saved));
  expect(rebasedRoles({ typed: base, base: null }, saved)).toEqual(toRoleRows(saved));
});

test('attendees that were kept: who was marked present elsewhere is present', () => {
  const id = attendeeId.parse('01936d0a-0000-7000-8000-000000000011');
  const base = [attendee({ id, name: '日下 花子' })];
  const added = attendee({ post: '係長' });
  const saved = [attendee({ id, name: '日下 花子', attendance: 'present' })];
  expect(rebasedAttendees({ typed: [...base, added], base }, saved)).toEqual([...saved, added]);
  expect(rebasedAttendees({ typed: base, base: null }, saved)).toEqual(base);
});
