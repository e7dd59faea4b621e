import { z } from 'zod';
import { command, query } from './operation.ts';
import { shareScope } from './share-scope.ts';
import {
  agencyId,
  caseId,
  caseIssueId,
  civilDate,
  code,
  evaluationId,
  goalId,
  instant,
  line,
  meetingId,
  monitoringId,
  paragraph,
  planId,
  requiredLine,
  requiredParagraph,
  roleId,
  rowVersion,
} from './scalars.ts';
import { consentRule } from './office.ts';
import { role, roleState } from './role.ts';

/** 支援プラン, and 関係づくりプラン for a case that does not move (reference.md §1.3, §3.4). */
const planFields = {
  plannedOn: civilDate,
  planner: requiredLine(60),
  /** 本人（世帯）の望む暮らし, in their own words; the staff's view stands apart. */
  vision: paragraph(),
  staffView: paragraph(),
  direction: paragraph(),
  ownPart: paragraph(),
  familyPart: paragraph(),
  missingResources: paragraph(),
  /** 関係づくり: ways to meet the person, and what must not be done. */
  approach: paragraph(),
  cautions: paragraph(),
  /** Codes of the list `planService`. */
  services: z.array(code).max(20),
  startsOn: civilDate.nullable(),
  endsOn: civilDate.nullable(),
  firstMonitoringOn: civilDate.nullable(),
  /** Months between monitorings; 0: only the first is planned by itself. */
  monitoringMonths: z.int().min(0).max(12),
  explainedOn: civilDate.nullable(),
  agreedOn: civilDate.nullable(),
  shareScope,
  sensitive: z.boolean(),
};
export type PlanFields = { [K in keyof typeof planFields]: z.infer<(typeof planFields)[K]> };

const goalFields = {
  term: z.enum(['long', 'short']),
  text: requiredParagraph(2_000),
  dueOn: civilDate.nullable(),
  issueIds: z.array(caseIssueId).max(20),
};
const planRoleFields = {
  agencyId: agencyId.nullable(),
  agencyName: line(100),
  worker: line(60),
  task: requiredLine(200),
  frequency: line(60),
  dueOn: civilDate.nullable(),
  state: roleState,
};

/** Answers to 振り返りの問い: codes of the list `relationshipQuestion`. */
const reviewAnswers = z.array(z.strictObject({ question: code, text: paragraph(4_000) })).max(20);

const monitoring = z.strictObject({
  id: monitoringId,
  rowVersion,
  dueOn: civilDate,
  doneOn: civilDate.nullable(),
  monitor: z.string(),
  situation: z.string(),
  voice: z.string(),
  answers: reviewAnswers,
  result: z.enum(['', 'continue', 'replan', 'evaluate']),
});
export type Monitoring = z.infer<typeof monitoring>;

const evaluationFields = {
  evaluatedOn: civilDate,
  evaluator: requiredLine(60),
  goals: z
    .array(
      z.strictObject({
        goalId,
        result: z.enum(['', 'achieved', 'partly', 'not-achieved', 'changed']),
        note: paragraph(2_000),
      }),
    )
    .max(40),
  /** みられた変化: codes of the list `change`. */
  changes: z.array(code).max(40),
  changesNote: paragraph(),
  voice: paragraph(),
  rolesReview: paragraph(),
  remaining: paragraph(),
  answers: reviewAnswers,
  conclusion: z.enum(['', 'closure', 'replan', 'suspension', 'watch']),
  meetingId: meetingId.nullable(),
};
const evaluation = z.strictObject({
  id: evaluationId,
  rowVersion,
  ...evaluationFields,
  finishedAt: instant.nullable(),
});
export type Evaluation = z.infer<typeof evaluation>;

const kind = z.enum(['support', 'relationship']);
const state = z.enum(['draft', 'decided', 'ended']);

const plan = z.strictObject({
  id: planId,
  rowVersion,
  caseId,
  kind,
  /** 第__回, counted through the case. */
  number: z.int(),
  state,
  ...planFields,
  goals: z.array(z.strictObject({ id: goalId, ...goalFields })),
  roles: z.array(
    z.strictObject({
      id: roleId,
      rowVersion,
      ...planRoleFields,
      goalId: goalId.nullable(),
    }),
  ),
  /**
   * Roles agreed on for the case in final minutes: of meetings since the plan was written, until it ended, and of the
   * meeting the plan names. They stand in the minutes; the plan only shows them.
   */
  meetingRoles: z.array(
    role.omit({ frequency: true, planId: true }).extend({ meetingId, heldOn: civilDate, rule: consentRule }),
  ),
  meetingId: meetingId.nullable(),
  meetingTitle: z.string(),
  meetingResult: z.enum(['', 'accepted', 'amended', 'returned']),
  decidedOn: civilDate.nullable(),
  decisionNumber: z.string(),
  endedOn: civilDate.nullable(),
  monitorings: z.array(monitoring),
  evaluation: evaluation.nullable(),
  /** The plan runs, and its end is near or past or its last monitoring asks for it: it is to be evaluated. */
  evaluationDue: z.boolean(),
});
export type Plan = z.infer<typeof plan>;

const planSummary = z.strictObject({
  id: planId,
  kind,
  number: z.int(),
  state,
  plannedOn: civilDate,
  startsOn: civilDate.nullable(),
  endsOn: civilDate.nullable(),
  decidedOn: civilDate.nullable(),
  nextMonitoringOn: civilDate.nullable(),
  goals: z.array(z.string()),
  openRoles: z.int(),
  conclusion: z.string(),
  evaluationDue: z.boolean(),
});

const stale = ['not-found', 'stale-version'] as const;

export const monitoringContract = {
  'monitoring.plan': command(
    z.strictObject({ planId, dueOn: civilDate }),
    z.strictObject({ id: monitoringId }),
    ['not-found', 'conflict'],
  ),
  'monitoring.move': command(
    z.strictObject({ id: monitoringId, rowVersion, dueOn: civilDate }),
    z.strictObject({}),
    [...stale, 'conflict'],
  ),
  /**
   * Records one, or corrects its record while the plan runs; the next follows by the plan's interval unless the result
   * is to evaluate or to plan anew, or one is planned already.
   */
  'monitoring.record': command(
    z.strictObject({
      id: monitoringId,
      rowVersion,
      doneOn: civilDate,
      monitor: requiredLine(60),
      situation: requiredParagraph(),
      voice: paragraph(),
      answers: reviewAnswers,
      result: z.enum(['continue', 'replan', 'evaluate']),
      nextDueOn: civilDate.nullable(),
    }),
    z.strictObject({}),
    [...stale, 'finalised'],
  ),
} as const;

export const evaluationContract = {
  'evaluation.start': command(
    z.strictObject({ planId, evaluatedOn: civilDate }),
    z.strictObject({ id: evaluationId }),
    ['not-found', 'conflict'],
  ),
  'evaluation.save': command(
    z.strictObject({ id: evaluationId, rowVersion, ...evaluationFields }),
    z.strictObject({}),
    [...stale, 'finalised'],
  ),
  /** Needs a conclusion and a result for every goal; the plan ends with it. */
  'evaluation.finish': command(z.strictObject({ id: evaluationId, rowVersion }), z.strictObject({}), [
    ...stale,
    'finalised',
  ]),
} as const;

export const supportPlanContract = {
  'supportPlan.list': query(z.strictObject({ caseId }), z.strictObject({ plans: z.array(planSummary) }), [
    'not-found',
  ]),
  'supportPlan.get': query(z.strictObject({ id: planId }), plan, ['not-found']),
  /** A draft; with `basedOn` it starts from an earlier plan's goals not reached and roles not done (再プラン). */
  'supportPlan.start': command(
    z.strictObject({ caseId, kind, basedOn: planId.nullable(), plannedOn: civilDate }),
    z.strictObject({ id: planId }),
    ['not-found', 'conflict'],
  ),
  /** Goals and roles as a whole, in order of priority; those with an id are kept, those left out go. Drafts only. */
  'supportPlan.save': command(
    z.strictObject({
      id: planId,
      rowVersion,
      ...planFields,
      goals: z.array(z.strictObject({ id: goalId.nullable(), ...goalFields })).max(40),
      roles: z
        .array(
          z.strictObject({
            id: roleId.nullable(),
            ...planRoleFields,
            /** Place of the goal it serves in `goals`. */
            goal: z.int().min(0).max(39).nullable(),
          }),
        )
        .max(60),
    }),
    z.strictObject({}),
    [...stale, 'finalised'],
  ),
  /** 支援決定: the day of 決裁 is entered after the paper came back. Plans the first monitoring. */
  'supportPlan.decide': command(
    z.strictObject({
      id: planId,
      rowVersion,
      decidedOn: civilDate,
      decisionNumber: line(40),
      meetingId: meetingId.nullable(),
      /** A plan the meeting returned is not decided. */
      meetingResult: z.enum(['', 'accepted', 'amended']),
    }),
    z.strictObject({}),
    [...stale, 'conflict', 'finalised'],
  ),
  /** Opens a decided plan again to correct it, with the reason in the case's history. */
  'supportPlan.reopen': command(
    z.strictObject({ id: planId, rowVersion, reason: requiredLine(200) }),
    z.strictObject({}),
    [...stale, 'conflict'],
  ),
  ...monitoringContract,
  ...evaluationContract,
} as const;
