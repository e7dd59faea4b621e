import { expect, test } from 'vitest';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { chooseFiles, everyFile, type FileWishes } from './file-order.ts';

const file = (name: string, fields: Partial<Attachment>): Attachment =>
  ({
    name,
    kind: 'image',
    owner: 'case',
    takenOn: null,
    addedAt: '2026-11-01T00:00:00.000Z',
    ...fields,
  }) as never;

const files = [
  file('写真10.png', { takenOn: '2026-11-02' as never }),
  file('写真9.png', { owner: 'contact-note', takenOn: '2026-11-03' as never }),
  file('診断書.pdf', { kind: 'pdf', owner: 'household' }),
  file('同意書.pdf', { kind: 'pdf', owner: 'consent', addedAt: '2026-11-01T01:00:00.000Z' }),
];

const named = (wishes: Partial<FileWishes>): string[] =>
  chooseFiles(
    files,
    { ...everyFile, ...wishes },
    ({ takenOn, addedAt }) => takenOn ?? addedAt.slice(0, 10),
  ).map(({ name }) => name);

test.each([
  [{}, ['写真10.png', '写真9.png', '同意書.pdf', '診断書.pdf']],
  [{ order: 'date' as const }, ['写真9.png', '写真10.png', '同意書.pdf', '診断書.pdf']],
  [{ order: 'name' as const }, ['写真9.png', '写真10.png', '診断書.pdf', '同意書.pdf']],
  [{ kind: 'pdf' as const }, ['同意書.pdf', '診断書.pdf']],
  [{ owner: 'contact-note' as const }, ['写真9.png']],
  [{ kind: 'pdf' as const, owner: 'case' as const }, []],
])('%j shows %j', (wishes, expected) => {
  expect(named(wishes)).toEqual(expected);
});
