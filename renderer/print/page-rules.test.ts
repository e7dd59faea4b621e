import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cssString, pageRules } from './page-rules.ts';

const margins = { title: '会議録', handling: '取扱注意', mark: '', issue: '令和8年11月20日', parts: [] };

describe('cssString', () => {
  test('writes letters and digits as they are, everything else as a code point', () => {
    expect(cssString('第8回 "𠮷"')).toBe('"第8回\\20 \\22 𠮷\\22 "');
  });

  test('never ends the string, the rule or the style element early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cssString(text).slice(1, -1)).not.toMatch(/["'<>{}\n\r\f;]|\\(?![\da-f]+ )/u);
      }),
    );
  });

  test('can be read back', () => {
    const readBack = (css: string) =>
      css
        .slice(1, -1)
        .replaceAll(/\\([\da-f]+) /gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => readBack(cssString(text)) === text));
  });
});

describe('pageRules', () => {
  test('numbers every page', () => {
    expect(pageRules(margins)).toContain('@bottom-right { content: counter(page) " / " counter(pages); }');
  });

  test('does not number sheets that go to different people', () => {
    expect(pageRules({ ...margins, apart: true })).not.toContain('counter(pages)');
  });

  test('says above the handling what the whole print is, on the pages of a copy as well', () => {
    const copy = { handling: '要回収', issue: '', pages: null, isFirst: false };
    const parts = [{ page: 'part-1', title: '次第', copy }];
    const rules = pageRules({ ...margins, mark: '練習用', parts });
    expect(rules).toContain('@top-right { content: "練習用\\a 取扱注意"; }');
    expect(rules).toContain('@top-right { content: "練習用\\a 要回収"; }');
    expect(pageRules(margins)).toContain('@top-right { content: "取扱注意"; }');
  });

  test('gives a part its own running title', () => {
    expect(pageRules({ ...margins, parts: [{ page: 'case-1', title: '8-014' }] })).toContain(
      '@page case-1 { @top-left { content: "8\\2d 014"; } }',
    );
  });
});
