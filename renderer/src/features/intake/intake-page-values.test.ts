import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { fieldOf } from '../../forms/problems.ts';
import { freshIntakePage, problemsBefore, toCase, toReceived, wayOf } from './intake-page-values.ts';
import { undecided } from './intake-values.ts';

const today = '2026-11-20' as CivilDate;
const nowhere = { concernId: null, referralSlipId: null };
const fresh = freshIntakePage(today, '見本 花子', null, '');
const filled = {
  ...fresh,
  route: 'family',
  chiefComplaint: '眠れない',
  urgency: 'week',
  screening: 'plan',
  isNewHousehold: true,
  name: '試 太郎',
};
const wrong = (values: typeof filled) => problemsBefore(values, nowhere, today).map(fieldOf);

test('an empty form names every field that must be filled', () => {
  const fields = new Set(problemsBefore(fresh, nowhere, today).map(fieldOf));
  expect(fields).toEqual(
    new Set(['householdId', 'principalId', 'route', 'chiefComplaint', 'urgency', 'screening']),
  );
});

test('a new household needs a name, and neither household nor person has to be chosen', () => {
  expect(wrong(filled)).toEqual([]);
  expect(wrong({ ...filled, name: '' })).toEqual(['name']);
});

test('what cannot be read as a date is refused at its field and never dropped', () => {
  const unread = { ...filled, birth: '昭和のころ', consentOn: 'きのうの前', receivedOn: '13月' };
  expect(wrong(unread).toSorted()).toEqual(['birth', 'consentOn', 'receivedOn']);
});

test('a reception on a later day is refused before a household is made', () => {
  expect(wrong({ ...filled, receivedOn: 'R8.11.21' })).toEqual(['receivedOn']);
});

test('the main issue goes along only while it is among the issues', () => {
  const chosen = { ...filled, issues: ['601'], mainIssue: '601' };
  expect(toCase(chosen, nowhere, today).intake.mainIssue).toBe('601');
  expect(toCase({ ...chosen, issues: ['205'] }, nowhere, today).intake.mainIssue).toBeNull();
});

test('the outcome decides whether a case is made; not yet decided makes none', () => {
  expect(wayOf(fresh)).toBe('case');
  expect(wayOf({ ...fresh, screening: 'information' })).toBe('none');
  expect(wayOf({ ...fresh, screening: 'support-meeting' })).toBe('meeting');
  expect(wayOf({ ...fresh, screening: undecided })).toBe('none');
  expect(toReceived({ ...filled, screening: undecided }, nowhere, today).screening).toBe('');
});

test('a visitor counts only while the box is ticked, and no consent is claimed in the form without it', () => {
  const visited = { ...filled, visitorName: '試 花', hasVisitor: true };
  expect(toReceived(visited, nowhere, today).visitorName).toBe('試 花');
  expect(toReceived({ ...visited, hasVisitor: false }, nowhere, today).visitorName).toBe('');
  const switched = { ...filled, form: 'unconsented', consentStatus: 'written' } as const;
  expect(toCase(switched, nowhere, today).consentStatus).toBe('unconfirmed');
});
