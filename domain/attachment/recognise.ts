import type { Attachment } from '../contract/attachment.ts';
import { attachmentLimit } from '../contract/attachment.ts';
import { holdsAscii, holdsWide, startsWith } from './bytes.ts';
import { endingOf } from './ending.ts';
import { formats, type Format } from './formats.ts';

type FileProblem = 'file-empty' | 'file-too-large' | 'file-executable' | 'file-type';

export type Recognised =
  | {
      readonly ok: true;
      readonly kind: Attachment['kind'];
      readonly mediaType: string;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * What a file is, by its name and its content: both must say the same. Refuses what is empty, larger than
 * `attachmentLimit`, a program or something that carries one, and what the office cannot show to be a document.
 * @param content the whole file, or more than `attachmentLimit` bytes of it
 */
export function recogniseFile(name: string, content: Uint8Array): Recognised {
  if (content.length === 0) return refused('file-empty');
  if (content.length > attachmentLimit) return refused('file-too-large');
  const ending = endingOf(name);
  if (programEndings.has(ending) || isProgram(content)) return refused('file-executable');
  const format = formats.find(({ endings }) => endings.includes(ending));
  if (!format?.fits(content)) return refused('file-type');
  if (carriesMacros(format, content)) return refused('file-executable');
  return { ok: true, kind: format.kind, mediaType: format.mediaType };
}

/** Whether a name may stand on a file of this kind: its ending says how another PC would open it. */
export function mayBeCalled(name: string, mediaType: string): boolean {
  return formats.some((format) => format.mediaType === mediaType && format.endings.includes(endingOf(name)));
}

const programEndings: ReadonlySet<string> = new Set(
  (
    'exe com bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta lnk url scr pif cpl msi msp msc reg jar sh app dll ' +
    'docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm'
  ).split(' '),
);

/** MZ, ELF, Mach-O in its four ways and as a bundle (as Java classes), a script's first line, a shortcut. */
const programStarts: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x23, 0x21],
  [0xef, 0xbb, 0xbf, 0x23, 0x21],
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
];

function isProgram(content: Uint8Array): boolean {
  return programStarts.some((start) => startsWith(content, start));
}

/** VBA lies in `vbaProject.bin` of the newer Office files and in the stream `_VBA_PROJECT` of the older. */
function carriesMacros(format: Format, content: Uint8Array): boolean {
  if (format.kind !== 'office') return false;
  return holdsAscii(content, 'vbaProject.bin') || holdsWide(content, '_VBA_PROJECT');
}

function refused(problem: FileProblem): Recognised {
  return { ok: false, problem };
}
