import type { Attachment } from '../contract/attachment.ts';
import { codesOf, holdsAscii, holdsWide, startsWith } from './bytes.ts';

/** A kind of file an office keeps, and how to tell it. */
export interface Format {
  readonly kind: Attachment['kind'];
  readonly mediaType: string;
  readonly endings: readonly string[];
  readonly fits: (content: Uint8Array) => boolean;
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const image = (mediaType: string, endings: readonly string[], fits: Format['fits']): Format => ({
  kind: 'image',
  mediaType,
  endings,
  fits,
});

/** Word, Excel and PowerPoint since 2007; with a password they are wrapped in the older container. */
const openXml = (ending: string, mediaType: string, part: string): Format => ({
  kind: 'office',
  mediaType: `application/vnd.openxmlformats-officedocument.${mediaType}`,
  endings: [ending],
  fits: (content) =>
    startsWith(content, zip)
      ? holdsAscii(content, part)
      : startsWith(content, compound) && holdsWide(content, 'EncryptedPackage'),
});

const openDocument = (ending: string, type: string): Format => ({
  kind: 'office',
  mediaType: `application/vnd.oasis.opendocument.${type}`,
  endings: [ending],
  // The first entry of the archive is called `mimetype` and says it, uncompressed.
  fits: (content) =>
    startsWith(content, zip) &&
    startsWith(content, codesOf(`mimetypeapplication/vnd.oasis.opendocument.${type}`), 30),
});

const olderOffice = (ending: string, mediaType: string, streams: readonly string[]): Format => ({
  kind: 'office',
  mediaType,
  endings: [ending],
  fits: (content) => startsWith(content, compound) && streams.some((stream) => holdsWide(content, stream)),
});

const plain = (ending: string, mediaType: string): Format => ({
  kind: 'text',
  mediaType,
  endings: [ending],
  fits: isText,
});

const heic = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

export const formats: readonly Format[] = [
  image('image/jpeg', ['jpg', 'jpeg'], (content) => startsWith(content, [0xff, 0xd8, 0xff])),
  image('image/png', ['png'], (content) =>
    startsWith(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  ),
  image(
    'image/gif',
    ['gif'],
    (content) => startsWith(content, codesOf('GIF87a')) || startsWith(content, codesOf('GIF89a')),
  ),
  image(
    'image/webp',
    ['webp'],
    (content) => startsWith(content, codesOf('RIFF')) && startsWith(content, codesOf('WEBP'), 8),
  ),
  image(
    'image/tiff',
    ['tif', 'tiff'],
    (content) =>
      startsWith(content, [0x49, 0x49, 0x2a, 0x00]) || startsWith(content, [0x4d, 0x4d, 0x00, 0x2a]),
  ),
  image('image/heic', ['heic', 'heif'], (content) =>
    heic.some((brand) => startsWith(content, codesOf(`ftyp${brand}`), 4)),
  ),
  {
    kind: 'pdf',
    mediaType: 'application/pdf',
    endings: ['pdf'],
    fits: (content) => startsWith(content, codesOf('%PDF-')),
  },
  openXml('docx', 'wordprocessingml.document', 'word/document.xml'),
  openXml('xlsx', 'spreadsheetml.sheet', 'xl/workbook.xml'),
  openXml('pptx', 'presentationml.presentation', 'ppt/presentation.xml'),
  openDocument('odt', 'text'),
  openDocument('ods', 'spreadsheet'),
  olderOffice('doc', 'application/msword', ['WordDocument']),
  olderOffice('xls', 'application/vnd.ms-excel', ['Workbook', 'Book']),
  olderOffice('ppt', 'application/vnd.ms-powerpoint', ['PowerPoint Document']),
  plain('txt', 'text/plain'),
  plain('csv', 'text/csv'),
];

/** Text in UTF-8, Shift_JIS or UTF-16 with its mark: no control characters but tabs, line and page ends. */
function isText(content: Uint8Array): boolean {
  const isWide = startsWith(content, [0xff, 0xfe]) || startsWith(content, [0xfe, 0xff]);
  return isWide || content.every((byte) => byte >= 0x20 || allowedControls.has(byte));
}

const allowedControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b]);
