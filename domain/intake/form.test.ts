import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOfForm, type IntakeFormKind } from './form.ts';
import { awaitsEmergencyStep, nextStepOf } from './outcome.ts';

test('a record in the form with consent never explains a missing consent, and nothing else is touched', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<IntakeFormKind>('consented', 'unconsented'),
      fc.record({ noConsentReason: fc.string(), consentOutlook: fc.string(), content: fc.string() }),
      (form, fields) => {
        const kept = fieldsOfForm(form, fields);
        expect(kept).toEqual(
          form === 'unconsented' ? fields : { ...fields, noConsentReason: '', consentOutlook: '' },
        );
        expect(fieldsOfForm(form, kept)).toEqual(kept);
      },
    ),
  );
});

test('an outcome says what comes next; the office may add its own', () => {
  expect(['', 'information', 'referred', 'unreachable'].map(nextStepOf)).toEqual(Array(4).fill('none'));
  expect(nextStepOf('support-meeting')).toBe('meeting');
  fc.assert(
    fc.property(fc.stringMatching(/^own-[a-z0-9]{1,20}$/u), (own) => {
      expect(nextStepOf(own)).toBe('case');
    }),
  );
});

test('an urgent intake asks for its first step until there is one', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.nat(20), (alerts, steps) => {
      expect(awaitsEmergencyStep(alerts, steps)).toBe(alerts && steps === 0);
    }),
  );
});
