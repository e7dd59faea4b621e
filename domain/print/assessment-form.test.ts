import { expect, test } from 'vitest';
import { assessmentForm, type AssessmentContent, type QuestionOnForm } from './assessment-form.ts';

const question = (fields: Partial<QuestionOnForm>): QuestionOnForm => ({
  label: '住まい',
  options: [],
  reported: false,
  perPerson: false,
  answers: [{ name: '', words: [] }],
  ...fields,
});

function fieldOf(asked: Partial<QuestionOnForm>) {
  const content: AssessmentContent = {
    household: '',
    principal: '',
    assessedOn: '',
    assessor: '',
    version: '',
    wishes: '',
    strengths: '',
    acceptance: '',
    worries: '',
    judgement: '',
    domains: [{ label: '領域', level: null, note: '', questions: [question(asked)] }],
    severities: [],
  };
  const part = assessmentForm(content).find((each) => 'title' in each && each.title === '領域');
  if (part?.type !== 'fields') throw new Error('no domain');
  return { note: part.note, level: part.fields[0]?.value, ...part.fields[1] };
}

test('a question without an answer says so, and so does a level that is not known', () => {
  expect(fieldOf({ options: ['持家', '借家'] })).toMatchObject({
    value: '（未記入）',
    choices: [],
    level: '（未記入）',
  });
});

test('国への報告事項 stand in a thick frame, and the form says what the frame means', () => {
  expect(fieldOf({ reported: true })).toMatchObject({ strong: true, note: '太枠は国への報告事項' });
  expect(fieldOf({})).toMatchObject({ strong: false, note: '' });
});

test('a choice is marked among its options; words the list no longer offers stay readable', () => {
  const { choices, value } = fieldOf({
    options: ['持家', '借家'],
    answers: [{ name: '', words: ['借家', '旧い選択肢'] }],
  });
  expect(choices?.map(({ mark }) => mark)).toEqual(['', '○']);
  expect(value).toBe('旧い選択肢');
});

test('answers of several members stand by name, those not asked together', () => {
  const answers = [
    { name: '太郎', words: ['良い'] },
    { name: '花子', words: [] },
    { name: '次郎', words: [] },
  ];
  expect(fieldOf({ perPerson: true, answers }).value).toBe('太郎　良い\n（未記入）花子、次郎');
});
