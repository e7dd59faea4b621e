import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionOf, lineAt, withLine } from './note-line.ts';

test('the line is the one in which the caret stands, whatever the text', () => {
  const text = fc
    .array(fc.constantFrom('あ', '、', '\n', 'x'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(30), (written, place) => {
      const caret = Math.min(place, written.length);
      const { from, to, text: line } = lineAt(written, caret);
      expect(line).not.toContain('\n');
      expect(from <= caret && caret <= to).toBe(true);
      expect(written.slice(0, from) + line + written.slice(to)).toBe(written);
      expect(written.split('\n')).toContain(line);
    }),
  );
});

test.each([
  ['決定：訪問は社協に一本化', '訪問は社協に一本化'],
  ['・訪問は社協に一本化 ', '訪問は社協に一本化'],
  ['決定が遅れている', '決定が遅れている'],
])('the decision in %s', (line, decision) => {
  expect(decisionOf(line)).toBe(decision);
});

test('a line is added beneath the others', () => {
  expect(withLine('', '一')).toBe('一');
  expect(withLine('一', '二')).toBe('一\n二');
  expect(withLine('一\n', '二')).toBe('一\n二');
});
