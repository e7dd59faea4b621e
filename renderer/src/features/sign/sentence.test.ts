import { expect, test } from 'vitest';
import ja from '../../../locales/ja/sign.json';
import type { Sign } from '../../../../domain/contract/sign.ts';
import { sentenceOf } from './sentence.ts';

const words = { aged: (name: string, age: number) => `${name}(${String(age)})`, day: (date: string) => date };

const sign = (rule: Sign['rule'], ...facts: Sign['facts']): Sign => ({
  rule,
  personIds: [],
  facts,
  dismissal: null,
});

/** The sentence as it stands on the screen. */
function said(given: Sign): string {
  const { key, values } = sentenceOf(given, words);
  const template = key
    .split('.')
    .reduce<unknown>((place, step) => (place as Record<string, unknown>)[step], ja.sentence);
  return String(template).replace(/\{\{(\w+)\}\}/gu, (_all, name: string) =>
    String(values[name] ?? `<${name}>`),
  );
}

test.each<[Sign, string]>([
  [
    sign(
      'parent-and-child',
      { fact: 'old-parent', values: { name: '母', age: 82, other: '長男' } },
      { fact: 'grown-child', values: { name: '長男', age: 54 } },
      { fact: 'work-unknown', values: { name: '長男' } },
    ),
    '母(82)と長男(54)が同居し、長男さんの就労が記録されていません。',
  ],
  [
    sign(
      'young-carer',
      { fact: 'young', values: { name: '孫', age: 14 } },
      { fact: 'cares-for', values: { name: '孫', other: '祖母' } },
    ),
    '孫(14)が、祖母さんの世話をしていると記録されています。',
  ],
  [
    sign(
      'young-carer',
      { fact: 'young', values: { name: '孫', age: 14 } },
      { fact: 'needs-care', values: { name: '母', need: '療養中' } },
      { fact: 'no-able-adult', values: { name: '母' } },
    ),
    '孫(14)が、支えのいる母さんと暮らしています。ほかに支えられる大人は記録されていません。',
  ],
  [
    sign(
      'double-care',
      { fact: 'small-child', values: { name: '父', other: '子', age: 5 } },
      { fact: 'lives-with-need', values: { name: '父', other: '祖母', need: '要介護2' } },
    ),
    '父さんが、子(5)を育てながら、支えのいる祖母さんと暮らしています。',
  ],
  [
    sign(
      'single-parent',
      { fact: 'child-of', values: { name: '母', other: '子', age: 8 } },
      { fact: 'other-parent-absent', values: { name: '子' } },
    ),
    '母さんが、子(8)を一人で育てています。',
  ],
  [
    sign(
      'old-only',
      { fact: 'age', values: { name: '夫', age: 80 } },
      { fact: 'age', values: { name: '妻', age: 78 } },
    ),
    '夫(80)、妻(78)だけで暮らしています。',
  ],
  [
    sign('no-key-person', { fact: 'key-person-absent-note', values: { note: '親族とは疎遠' } }),
    'キーパーソンはいないと記録されています（親族とは疎遠）。',
  ],
  [
    sign('no-contact', {
      fact: 'last-contact',
      values: { caseNumber: '8-001', since: '2026-09-01', days: 80 },
    }),
    'ケース 8-001 は、80日間だれとも連絡が取れていません（最後の連絡 2026-09-01）。',
  ],
])('%# says it whole', (given, expected) => {
  expect(said(given)).toBe(expected);
});
