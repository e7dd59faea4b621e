import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { foldProse } from '../text/fold.ts';
import { noteProblems } from './check.ts';
import { isContact, isInVain } from './method.ts';
import { mentions } from './search.ts';
import { sinceLastContact, stageHistory } from './standing.ts';

const day = (text: string): CivilDate => text as CivilDate;
const today = day('2026-11-20');

const notes = fc
  .array(
    fc.record({
      after: fc.integer({ min: 0, max: 30 }),
      method: fc.constantFrom('phone', 'home-visit', 'absent', 'note-left', 'internal', 'own-method'),
      stage: fc.constantFrom('', 'none', 'family', 'door', 'face'),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let on = day('2026-01-01');
    return steps.map(({ after, method, stage }) => {
      on = addDays(on, after);
      return { contactedOn: on, method, stage };
    });
  });

describe('stage history', () => {
  it('holds each change once, in the order of the days, and ends with the latest stage', () => {
    fc.assert(
      fc.property(notes, (history) => {
        const steps = stageHistory(history);
        const said = history.filter(({ stage }) => stage !== '');
        expect(steps.at(-1)?.stage).toBe(said.at(-1)?.stage);
        for (const [index, step] of steps.entries()) {
          expect(step.stage).not.toBe(steps[index + 1]?.stage);
          expect(
            said.some(({ stage, contactedOn }) => stage === step.stage && contactedOn === step.since),
          ).toBe(true);
          expect((steps[index + 1]?.since ?? '9999') >= step.since).toBe(true);
        }
      }),
    );
  });
});

describe('visits in vain', () => {
  it('are counted from the last contact on, never more than there are', () => {
    fc.assert(
      fc.property(notes, (history) => {
        const { lastContactOn, absences } = sinceLastContact(history);
        const contacts = history.filter(({ method }) => isContact(method));
        expect(lastContactOn).toBe(contacts.at(-1)?.contactedOn ?? null);
        const vain = history.filter(({ method }) => isInVain(method));
        expect(absences).toBeLessThanOrEqual(vain.length);
        if (contacts.length === 0) expect(absences).toBe(vain.length);
        const ended = [...history, { contactedOn: today, method: 'phone', stage: '' }];
        expect(sinceLastContact(ended)).toEqual({ lastContactOn: today, absences: 0 });
      }),
    );
  });
});

const note = {
  contactedOn: today,
  nextOn: null,
  method: 'home-visit',
  body: '',
  thirdParty: '',
  judgement: '',
};

test.each([
  [{}, ['note-empty']],
  [{ body: '会えた' }, []],
  [{ thirdParty: '隣家から' }, []],
  [{ judgement: '見守りが要る' }, []],
  [{ method: 'absent' }, []],
  [{ method: 'note-left', body: ' \n' }, []],
  [{ body: '会えた', contactedOn: day('2026-11-21') }, ['in-future']],
  [{ body: '会えた', nextOn: day('2026-11-19') }, ['end-before-start']],
])('a note with %j: %j', (fields, reasons) => {
  expect(noteProblems({ ...note, ...fields }, today).map(({ reason }) => reason)).toEqual(reasons);
});

test.each(['body', 'thirdParty', 'judgement', 'counterpart', 'nextPlan'])(
  '%s is searched, however spelt',
  (field) => {
    const written = { ...note, counterpart: '', nextPlan: '', [field]: 'デイサービスの話' };
    expect(mentions(written, foldProse('でいさ－びす'))).toBe(true);
    expect(mentions(written, foldProse('配食'))).toBe(false);
  },
);

test('nothing is found across two texts', () => {
  const written = { ...note, body: '配', counterpart: '食', nextPlan: '' };
  expect(mentions(written, foldProse('配食'))).toBe(false);
});
