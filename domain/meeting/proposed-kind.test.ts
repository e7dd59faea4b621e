import { expect, test } from 'vitest';
import { proposedKind } from './proposed-kind.ts';

test.each([
  ['council', false, 'new'],
  ['supporting', false, 'new'],
  ['supporting', true, 'continuing'],
  ['monitoring', true, 'monitoring'],
  ['watch', false, 'monitoring'],
  ['evaluation', true, 'closing'],
] as const)('a case in %s, heard before: %s, is heard as %s', (status, heardBefore, kind) => {
  expect(proposedKind({ status, heardBefore })).toBe(kind);
});
