import { expect, test } from 'vitest';
import { paragraph } from '../contract/scalars.ts';
import { withPlainLineBreaks } from './line-breaks.ts';

test('whatever another program takes for the end of a line or page is one line break, which may be saved', () => {
  const pasted = '一\v二\f三\r\n四\r五\u2028六\u0085七\n八\t九';
  const text = withPlainLineBreaks(pasted);
  expect(text.split('\n')).toEqual(['一', '二', '三', '四', '五', '六', '七', '八\t九']);
  expect([paragraph().safeParse(pasted).success, paragraph().safeParse(text).success]).toEqual([false, true]);
});
