import { expect, test } from 'vitest';
import type { AssessmentItem } from '../../../../domain/contract/assessment.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { answerTo, choicesOf, shownItems, withAnswer, withLevel } from './answers.ts';

const person = 'p1' as PersonId;

test('an answer replaces the one before, and goes when it says nothing', () => {
  const first = withAnswer([], 'q1', person, ['ある']);
  const second = withAnswer(first, 'q1', null, ['ない']);
  expect([
    answerTo(second, 'q1', person),
    answerTo(second, 'q1', null),
    answerTo(second, 'q2', null),
  ]).toEqual([['ある'], ['ない'], []]);
  expect(withAnswer(second, 'q1', person, [' '])).toEqual([{ item: 'q1', personId: null, values: ['ない'] }]);
});

test('a level keeps its note, and goes with it', () => {
  const noted = withLevel([], 'health', { note: '受診が途切れた' });
  expect(withLevel(noted, 'health', { level: 0 })).toEqual([
    { domain: 'health', level: 0, note: '受診が途切れた' },
  ]);
  expect(withLevel(noted, 'health', { note: '' })).toEqual([]);
});

test('a word once chosen is offered on', () => {
  expect(choicesOf(['石油', '電気'], ['薪', '石油']).map(({ id }) => id)).toEqual(['石油', '電気', '薪']);
});

test('a retired question shows where it was answered; a finished version shows answers alone', () => {
  const item = (code: string, active: boolean) => ({ code, domain: 'life', active }) as AssessmentItem;
  const items = [item('asked', true), item('retired', false), item('gone', false)];
  const answers = [{ item: 'retired', personId: null, values: ['薪'] }];
  const codes = (isFinal: boolean) => shownItems(items, 'life', answers, isFinal).map(({ code }) => code);
  expect([codes(false), codes(true)]).toEqual([['asked', 'retired'], ['retired']]);
});
