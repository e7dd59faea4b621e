import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { HandingOver, ScopedStatement } from '../consent/gate.ts';
import { mayRelease } from './release.ts';

const statement: ScopedStatement = {
  status: 'written',
  requestedOn: null,
  expiresOn: null,
  allAgencies: true,
  agencyIds: [],
  items: [],
};
const request = (fields: Partial<HandingOver> = {}): Omit<HandingOver, 'parts'> => ({
  rule: 'consent',
  recipientAgencyId: null,
  recipientBound: false,
  persons: [{ personId: 'p', statement }],
  exceptionReason: '',
  today: '2026-11-20' as CivilDate,
  ...fields,
});
const file = { shareScope: 'consented', sensitive: false } as const;

test.each([
  ['with consent', file, request(), null],
  ['without consent', file, request({ persons: [{ personId: 'p', statement: null }] }), 'release-consent'],
  ['about nobody the office knows', file, request({ persons: [] }), 'release-consent'],
  ['of the office alone', { ...file, shareScope: 'office' }, request(), 'release-office'],
  ['for statistics', { ...file, shareScope: 'statistics' }, request(), 'release-statistics'],
  ['of support meetings alone', { ...file, shareScope: 'council' }, request(), 'release-council'],
  [
    'of support meetings, to one of its members',
    { ...file, shareScope: 'council' },
    request({ rule: 'secrecy', recipientBound: true, persons: [{ personId: 'p', statement: null }] }),
    null,
  ],
  [
    'of support meetings, to somebody else who is named with that law',
    { ...file, shareScope: 'council' },
    request({ rule: 'secrecy' }),
    'release-council',
  ],
  ['that is sensitive', { ...file, sensitive: true }, request(), 'release-sensitive'],
  [
    'of support meetings, to somebody not bound, for a reason',
    { shareScope: 'council', sensitive: true },
    request({ rule: 'secrecy', exceptionReason: '頼まれたから' }),
    'release-council',
  ],
  [
    'with a reason',
    { shareScope: 'office', sensitive: true },
    request({ exceptionReason: '警察の照会' }),
    null,
  ],
] as const)('a file %s', (_what, given, asked, reason) => {
  expect(mayRelease(given, asked)).toEqual(reason === null ? { ok: true } : { ok: false, reason });
});

test('nothing of the office alone, for statistics or sensitive leaves without a reason, whatever else is said', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('consent', 'secrecy' as const),
      fc.boolean(),
      fc.constantFrom('office', 'statistics', 'consented', 'council' as const),
      (rule, recipientBound, shareScope) => {
        const sensitive = shareScope === 'consented' || shareScope === 'council';
        expect(mayRelease({ shareScope, sensitive }, request({ rule, recipientBound })).ok).toBe(false);
      },
    ),
  );
});
