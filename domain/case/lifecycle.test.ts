import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { caseStatuses } from '../contract/case.ts';
import { refuseClosing, closingWarnings } from './closing.ts';
import { refuseIssue } from './issue.ts';
import {
  mayHaveNextCheck,
  needsReason,
  nextStatuses,
  refuseNextCheck,
  refuseStep,
  type CaseStatus,
  type Step,
} from './lifecycle.ts';

const today = '2026-11-20' as CivilDate;
const days = fc.integer({ min: -400, max: 5 }).map((offset) => addDays(today, offset));
const steps = fc.record<Step>({
  status: fc.constantFrom(...caseStatuses),
  changedOn: days,
  reason: fc.constantFrom('', ' ', '転出'),
  nextCheckOn: fc.option(fc.integer({ min: -400, max: 400 }).map((offset) => addDays(today, offset))),
});

interface Standing {
  status: CaseStatus;
  lastOn: CivilDate;
  nextCheckOn: CivilDate | null;
}

/** Walks every legal step of a sequence, as the operations do. */
function walk(sequence: readonly Step[], onStep: (before: Standing, step: Step) => void): Standing {
  let standing: Standing = { status: 'intake', lastOn: addDays(today, -400), nextCheckOn: null };
  for (const step of sequence) {
    if (refuseStep(standing.status, step, { lastOn: standing.lastOn, today }) !== null) continue;
    onStep(standing, step);
    standing = { status: step.status, lastOn: step.changedOn, nextCheckOn: step.nextCheckOn };
  }
  return standing;
}

test('no sequence of steps reaches a state the course of a case does not allow', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 40 }), (sequence) => {
      const end = walk(sequence, (before, step) => {
        expect(nextStatuses(before.status)).toContain(step.status);
        expect(step.changedOn >= before.lastOn && step.changedOn <= today).toBe(true);
        if (needsReason(before.status, step.status)) expect(step.reason.trim()).not.toBe('');
      });
      // 見守り always knows when somebody looks again; nothing but 見守り and 中断 does.
      expect(refuseNextCheck(end.status, end.nextCheckOn)).toBeNull();
      if (end.nextCheckOn !== null) expect(mayHaveNextCheck(end.status)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('wherever a case stands it can be closed, and every closed case reopened', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 40 }), (sequence) => {
      const { status, lastOn } = walk(sequence, () => undefined);
      const on = { changedOn: today, reason: '転出', nextCheckOn: null };
      if (status !== 'closed')
        expect(refuseStep(status, { ...on, status: 'closed' }, { lastOn, today })).toBeNull();
      expect(refuseStep('closed', { ...on, status: 'assessment' }, { lastOn, today })).toBeNull();
    }),
  );
});

test('a step says which field stands in its way', () => {
  const step: Step = { status: 'watch', changedOn: today, reason: '', nextCheckOn: addDays(today, 90) };
  const at = (changes: Partial<Step>, from: CaseStatus = 'supporting') => {
    const refusal = refuseStep(from, { ...step, ...changes }, { lastOn: addDays(today, -1), today });
    return refusal && [refusal.code, refusal.problem.path[0], refusal.problem.reason];
  };
  expect([
    at({}),
    at({ status: 'intake' }),
    at({ nextCheckOn: null }),
    at({ nextCheckOn: addDays(today, -1) }),
    at({ status: 'monitoring' }),
    at({ status: 'suspended' }),
    at({ status: 'suspended', reason: '連絡不能' }),
    at({ changedOn: addDays(today, 1) }),
    at({ changedOn: addDays(today, -2) }),
    at({ status: 'assessment', nextCheckOn: null }, 'closed'),
  ]).toEqual([
    null,
    ['conflict', 'status', 'no-such-step'],
    ['validation', 'nextCheckOn', 'required'],
    ['validation', 'nextCheckOn', 'end-before-start'],
    ['validation', 'nextCheckOn', 'only-while-watched'],
    ['validation', 'reason', 'required'],
    null,
    ['validation', 'changedOn', 'in-future'],
    ['validation', 'changedOn', 'end-before-start'],
    ['validation', 'reason', 'required'],
  ]);
});

test('closing waits for meetings, asks about roles and reminds of the rest', () => {
  const clear = { openRoles: [], draftMeetings: [], openTasks: 0, unansweredSlips: 0, runningPlanId: null };
  expect(refuseClosing({ ...clear, draftMeetings: ['m'] }, 'drop')?.problem.reason).toBe(
    'unfinished-meeting',
  );
  expect(refuseClosing({ ...clear, openRoles: ['r'] }, 'refuse')?.problem.reason).toBe('open-roles');
  expect(refuseClosing({ ...clear, openRoles: ['r'] }, 'keep')).toBeNull();
  expect(
    refuseClosing({ ...clear, openTasks: 2, unansweredSlips: 1, runningPlanId: 'p' }, 'refuse'),
  ).toBeNull();
  expect(closingWarnings(clear)).toEqual([]);
  expect(closingWarnings({ ...clear, openTasks: 2, unansweredSlips: 1, runningPlanId: 'p' })).toEqual([
    'open-tasks',
    'unanswered-slips',
    'running-plan',
  ]);
});

test('an issue is resolved exactly when it has the day of it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('open' as const, 'improving' as const, 'resolved' as const),
      days,
      fc.option(days),
      (state, foundOn, resolvedOn) => {
        const isAccepted = refuseIssue({ state, foundOn, resolvedOn }, today) === null;
        const isInOrder =
          foundOn <= today && (resolvedOn === null || (foundOn <= resolvedOn && resolvedOn <= today));
        expect(isAccepted).toBe(isInOrder && (state === 'resolved') === (resolvedOn !== null));
      },
    ),
  );
});
