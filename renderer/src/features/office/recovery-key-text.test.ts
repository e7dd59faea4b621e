import { expect, test } from 'vitest';
import { endsKey, groupsOf } from './recovery-key-text.ts';

const key = 'AB2C-DE3F-GH4J-KM5N-PQ6R-ST7U-VW8X-YZ9A';

test('has eight groups', () => {
  expect(groupsOf(key)).toHaveLength(8);
  expect(groupsOf(key).at(-1)).toBe('YZ9A');
});

test.each(['VW8X-YZ9A', 'vw8xyz9a', ' vw8x yz9a ', 'ＶＷ８Ｘ－ＹＺ９Ａ', 'VW8XーYZ9A'])(
  'accepts %j',
  (typed) => {
    expect(endsKey(key, typed)).toBe(true);
  },
);

test.each(['', 'YZ9A', 'AB2C-DE3F', 'VW8X-YZ9B', key])('does not accept %j', (typed) => {
  expect(endsKey(key, typed)).toBe(false);
});
