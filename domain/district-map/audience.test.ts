import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapAudiences } from '../contract/district-map.ts';
import { mayShow, nameFor, whyHidden, type Shown } from './audience.ts';

const consent = fc.constantFrom('given', 'refused', 'withdrawn', 'none');
const households: fc.Arbitrary<Shown> = fc.record({
  addressProtected: fc.boolean(),
  districtIds: fc.subarray(['area', 'ward', 'group']),
  consent: fc.record({ commissioner: consent, residents: consent }),
  caseConsent: fc.constantFrom('given', 'refused', 'none'),
});
const areas = fc.subarray(['ward', 'other']).map((ids) => new Set(ids));

test('a protected household stands on no map', () => {
  fc.assert(
    fc.property(fc.constantFrom(...mapAudiences), households, areas, (audience, household, own) => {
      expect(whyHidden(audience, { ...household, addressProtected: true }, own)).toBe('protected');
    }),
  );
});

test('the office sees every other', () => {
  fc.assert(
    fc.property(households, (household) => {
      expect(mayShow('office', household, new Set())).toBe(!household.addressProtected);
    }),
  );
});

test('residents see what was consented to for them, and for nothing else', () => {
  fc.assert(
    fc.property(households, areas, (household, own) => {
      expect(mayShow('residents', household, own)).toBe(
        !household.addressProtected && household.consent.residents === 'given',
      );
    }),
  );
});

test('a 民生委員 sees the own districts only, with a yes and without a no', () => {
  fc.assert(
    fc.property(households, areas, (household, own) => {
      const said = [household.consent.commissioner, household.caseConsent];
      const yes = said.includes('given') && !said.includes('refused') && !said.includes('withdrawn');
      const inside = household.districtIds.some((id) => own.has(id));
      expect(mayShow('commissioner', household, own)).toBe(!household.addressProtected && inside && yes);
    }),
  );
});

test('nobody has a name on the map of residents', () => {
  const household = { headName: '架空 太郎', label: '架空家' };
  expect(mapAudiences.map((audience) => nameFor(audience, household))).toEqual([
    '架空 太郎',
    '架空 太郎',
    '',
  ]);
  expect(nameFor('office', { headName: '', label: '（世帯主未設定）' })).toBe('（世帯主未設定）');
});
