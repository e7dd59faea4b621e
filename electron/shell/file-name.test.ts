import { expect, test } from 'vitest';
import { fileNameOf, fitting, safeFileName } from './file-name.ts';
import { countPdfPages } from './pdf-pages.ts';

test.each([
  ['会議シート 令和8年11月20日', '会議シート 令和8年11月20日'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['../../etc/passwd', 'etc passwd'],
  ['  二  行\n名 ', '二 行 名'],
  ['a\u202Efdp.exe', 'a fdp.exe'],
  ['CON', '_CON'],
  ['', '_'],
  ['…', '…'],
  ['名前...', '名前'],
])('%j becomes %j', (words, name) => {
  expect(fileNameOf(words)).toBe(name);
});

test('shortens by characters, not by halves of them', () => {
  expect(fileNameOf('𠮷'.repeat(200))).toBe('𠮷'.repeat(80));
});

test('counts pages and not the tree of pages', () => {
  const pdf =
    '<</Type /Pages /Count 2>> <</Type /Page\n/Parent 1>> <</Type/Page/Parent 1>> <</Type /PageLabel>>';
  expect(countPdfPages(Buffer.from(pdf))).toBe(2);
});

test.each([
  ['玄関の写真.JPG', '玄関の写真.JPG'],
  ['../../a/b.pdf', 'a b.pdf'],
  ['con.txt', '_con.txt'],
  ['名前だけ', '名前だけ'],
  ['a.p"d/f', 'a.p d f'],
])('the file %j is saved as %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('a name that is too long keeps its ending', () => {
  expect(fitting(`${'長'.repeat(300)}.pdf`)).toBe(`${'長'.repeat(196)}.pdf`);
  expect(fitting('a\u0007b.png')).toBe('a b.png');
});
