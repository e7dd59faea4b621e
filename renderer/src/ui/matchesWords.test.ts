import { expect, test } from 'vitest';
import { matchesWords } from './matchesWords.ts';

const choice = {
  id: '1',
  name: '地域包括支援センター',
  detail: '見本町 高齢',
  keywords: 'ちいきほうかつ ﾎｳｶﾂ',
};

test.each(['', '包括', 'ホウカツ', 'ちいき', 'せんたー', '包括　高齢'])('finds %j', (typed) => {
  expect(matchesWords(choice, typed)).toBe(true);
});

test.each(['社協', '包括 児童'])('does not find %j', (typed) => {
  expect(matchesWords(choice, typed)).toBe(false);
});
