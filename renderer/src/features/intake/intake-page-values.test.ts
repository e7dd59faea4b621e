import { expect, test } from 'vitest';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { fieldOf } from '../../forms/problems.ts';
import { freshIntakePage, problemsBefore, toCase } from './intake-page-values.ts';

const today = '2026-11-20' as CivilDate;
const fresh = freshIntakePage(today, '見本 花子', '');
const filled = {
  ...fresh,
  route: 'family',
  chiefComplaint: '眠れない',
  urgency: 'week',
  screening: 'plan',
  isNewHousehold: true,
  name: '試 太郎',
};

test('an empty form names every field that must be filled', () => {
  const fields = new Set(problemsBefore(fresh, today).map(fieldOf));
  expect(fields).toEqual(
    new Set(['householdId', 'principalId', 'route', 'chiefComplaint', 'urgency', 'screening']),
  );
});

test('a new household needs a name, and neither household nor person has to be chosen', () => {
  expect(problemsBefore(filled, today)).toEqual([]);
  expect(problemsBefore({ ...filled, name: '' }, today).map(fieldOf)).toEqual(['name']);
});

test('what cannot be read as a date is refused at its field and never dropped', () => {
  const unread = { ...filled, birth: '昭和のころ', consentOn: 'きのうの前', receivedOn: '13月' };
  expect(problemsBefore(unread, today).map(fieldOf).toSorted()).toEqual(['birth', 'consentOn', 'receivedOn']);
});

test('a reception on a later day is refused before a household is made', () => {
  expect(problemsBefore({ ...filled, receivedOn: 'R8.11.21' }, today).map(fieldOf)).toEqual(['receivedOn']);
});

test('the main issue goes along only while it is among the issues', () => {
  const chosen = { ...filled, issues: ['601'], mainIssue: '601' };
  expect(toCase(chosen, today).intake.mainIssue).toBe('601');
  expect(toCase({ ...chosen, issues: ['205'] }, today).intake.mainIssue).toBeNull();
});
