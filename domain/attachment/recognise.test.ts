import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentLimit } from '../contract/attachment.ts';
import { formats } from './formats.ts';
import { mayBeCalled, recogniseFile } from './recognise.ts';

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string): number[] => ascii(text).flatMap((byte) => [byte, 0]);
const bytes = (...parts: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat());

const zip = [0x50, 0x4b, 0x03, 0x04, ...Array.from({ length: 26 }, () => 0)];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const png = bytes([0x89], ascii('PNG\r\n'), [0x1a, 0x0a]);

/** One file of each kind. */
const samples: Readonly<Record<string, Uint8Array>> = {
  'a.jpg': bytes([0xff, 0xd8, 0xff, 0xe0]),
  'a.JPEG': bytes([0xff, 0xd8, 0xff, 0xe1]),
  'a.png': png,
  'a.gif': bytes(ascii('GIF89a')),
  'a.webp': bytes(ascii('RIFF0000WEBPVP8 ')),
  'a.tif': bytes([0x49, 0x49, 0x2a, 0x00]),
  'a.tiff': bytes([0x4d, 0x4d, 0x00, 0x2a]),
  'a.heic': bytes([0, 0, 0, 24], ascii('ftypheic')),
  'a.pdf': bytes(ascii('%PDF-1.7')),
  'a.docx': bytes(zip, ascii('word/document.xml')),
  'a.xlsx': bytes(zip, ascii('xl/workbook.xml')),
  'a.pptx': bytes(zip, ascii('ppt/presentation.xml')),
  'with a password.xlsx': bytes(compound, wide('EncryptedPackage')),
  'a.odt': bytes(zip, ascii('mimetypeapplication/vnd.oasis.opendocument.text')),
  'a.ods': bytes(zip, ascii('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')),
  'a.doc': bytes(compound, wide('WordDocument')),
  'a.xls': bytes(compound, wide('Workbook')),
  'a.ppt': bytes(compound, wide('PowerPoint Document')),
  'a.txt': new TextEncoder().encode('訪問の記録\r\n\t1'),
  'utf16.txt': bytes([0xff, 0xfe], wide('a')),
  'a.csv': bytes([0x93, 0xfa, 0x95, 0x74], ascii(',1\n')),
};

const endings = formats.flatMap((format) => format.endings);

test.each(Object.entries(samples))('%s is taken', (name, content) => {
  const recognised = recogniseFile(name, content);
  expect(recognised.ok).toBe(true);
  if (recognised.ok) expect(mayBeCalled(name, recognised.mediaType)).toBe(true);
});

test.each([
  ['写真.png', new Uint8Array(), 'file-empty'],
  ['写真.png', new Uint8Array(attachmentLimit + 1), 'file-too-large'],
  ['setup.exe', bytes(ascii('MZ')), 'file-executable'],
  ['写真.jpg', bytes(ascii('MZ'), [0x90]), 'file-executable'],
  ['写真.jpg', bytes([0x7f], ascii('ELF')), 'file-executable'],
  ['写真.jpg', bytes([0xcf, 0xfa, 0xed, 0xfe]), 'file-executable'],
  ['メモ.txt', bytes(ascii('#!/bin/sh')), 'file-executable'],
  ['メモ.txt', bytes([0x4c, 0, 0, 0, 1, 0x14, 2, 0]), 'file-executable'],
  ['メモ.txt.BAT', bytes(ascii('dir')), 'file-executable'],
  ['メモ.ｅｘｅ', bytes(ascii('a')), 'file-executable'],
  ['メモ.js .', bytes(ascii('a')), 'file-executable'],
  ['表.xlsm', bytes(zip, ascii('xl/workbook.xml')), 'file-executable'],
  ['表.xlsx', bytes(zip, ascii('xl/workbook.xml xl/vbaProject.bin')), 'file-executable'],
  ['表.xls', bytes(compound, wide('Workbook _VBA_PROJECT')), 'file-executable'],
  ['表.docx', bytes(zip, ascii('xl/workbook.xml')), 'file-type'],
  ['写真.pdf', png, 'file-type'],
  ['setup.doc', bytes(compound, wide('Property')), 'file-type'],
  ['メモ.txt', bytes([0x00, 0x01]), 'file-type'],
  ['絵.svg', bytes(ascii('<svg/>')), 'file-type'],
  ['資料.zip', bytes(zip), 'file-type'],
  ['名前だけ', bytes(ascii('a')), 'file-type'],
])('%s is refused: %#', (name, content, problem) => {
  expect(recogniseFile(name, content)).toEqual({ ok: false, problem });
});

test('a program is refused under every name', () => {
  const starts = [ascii('MZ'), [0x7f, ...ascii('ELF')], ascii('#!'), [0xcf, 0xfa, 0xed, 0xfe]];
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 50 }),
      fc.string(),
      fc.constantFrom(...endings),
      (start, rest, stem, ending) => {
        expect(recogniseFile(`${stem}.${ending}`, bytes(start, rest))).toEqual({
          ok: false,
          problem: 'file-executable',
        });
      },
    ),
  );
});

test('what is taken has a name that goes with its content', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(samples)),
      fc.string(),
      fc.constantFrom(...endings, 'exe', 'zip', ''),
      (content, stem, ending) => {
        const name = `${stem}.${ending}`;
        const recognised = recogniseFile(name, content);
        expect(recognised.ok ? mayBeCalled(name, recognised.mediaType) : true).toBe(true);
        expect(recognised.ok && programs.has(ending)).toBe(false);
      },
    ),
  );
});

test('any content at all is judged', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array({ maxLength: 200 }), (name, content) => {
      const recognised = recogniseFile(name, content);
      expect(recognised.ok ? content.length > 0 : recognised.problem).toBeTruthy();
    }),
  );
});

const programs: ReadonlySet<string> = new Set(['exe', 'zip', '']);
