import { expect, test } from 'vitest';
import { optionsIn, problemOf } from './question-fields.ts';

test('choices are the lines that say something, each once', () => {
  expect(optionsIn(' ある \n\nない\r\nある\n')).toEqual(['ある', 'ない']);
});

test.each([
  [
    { label: ' ', kind: 'text', options: [] },
    { field: 'label', reason: 'required' },
  ],
  [
    { label: '暖房', kind: 'choice', options: [] },
    { field: 'options', reason: 'required' },
  ],
  [
    { label: '暖房', kind: 'choices', options: ['長'.repeat(61)] },
    { field: 'options', reason: 'too-long' },
  ],
  [{ label: '暖房', kind: 'text', options: [] }, null],
  [{ label: '暖房', kind: 'choice', options: ['ある'] }, null],
] as const)('%j: %j', ({ label, kind, options }, expected) => {
  expect(problemOf({ label, kind, options: [...options] })).toEqual(expected);
});
