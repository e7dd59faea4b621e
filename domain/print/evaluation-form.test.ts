import { expect, test } from 'vitest';
import { evaluationForm } from './evaluation-form.ts';

type Content = Parameters<typeof evaluationForm>[0];

const content: Content = {
  household: '架空家',
  principal: '架空 太郎',
  plan: '第1回',
  period: '',
  evaluatedOn: 'R8.11.20',
  evaluator: '見本 花子',
  finished: false,
  meeting: '',
  goals: [],
  roles: [],
  changes: [],
  changesNote: '',
  voice: '助かった。',
  rolesReview: '',
  remaining: '',
  answers: [],
  conclusion: '',
};

const linesOf = (fields: Partial<Content>): number[] =>
  evaluationForm({ ...content, ...fields }, []).flatMap((part) => {
    if (part.type === 'text') return part.lines;
    return part.type === 'fields'
      ? part.fields.flatMap(({ label, lines }) => (label === '変化のようす' ? lines : []))
      : [];
  });

test('what is not yet written has lines to write on, until the evaluation is finished', () => {
  expect(linesOf({})).toEqual([2, 0, 3, 3]);
  expect(linesOf({ finished: true })).toEqual([0, 0, 0, 0]);
});
