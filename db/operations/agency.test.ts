import { expect, test } from 'vitest';
import { openTestOffice } from '../../tests/fixtures/core.ts';
import { openCase } from '../../tests/fixtures/records.ts';

const fields = {
  name: '見本社協',
  shortName: '社協',
  category: 'social-council',
  phone: '',
  secrecy: true,
  people: [
    { name: '架空 一', post: '係長', initial: '架' },
    { name: '架空 二', post: '', initial: '' },
  ],
};

test('an agency keeps its people in order and is replaced as a whole', async () => {
  const office = await openTestOffice();
  const { id } = await office.call('agency.add', fields);
  await office.call('agency.save', {
    id,
    rowVersion: 1,
    ...fields,
    active: false,
    people: [...fields.people].reverse(),
  });
  const { agencies } = await office.call('agency.list', {});
  expect(agencies).toEqual([
    { id, rowVersion: 2, ...fields, active: false, people: [...fields.people].reverse() },
  ]);
  expect((await office.fails('agency.add', { ...fields, category: 'unknown' })).problems).toEqual([
    { path: ['category'], reason: 'unknown-choice' },
  ]);
});

test('a case shows the name of an agency that is no longer active', async () => {
  const office = await openTestOffice();
  const { id: leadAgencyId } = await office.call('agency.add', fields);
  const { id } = await openCase(office, {}, { leadAgencyId });
  await office.call('agency.save', { id: leadAgencyId, rowVersion: 1, ...fields, active: false });
  expect((await office.call('case.get', { id })).leadAgencyName).toBe('見本社協');
});
