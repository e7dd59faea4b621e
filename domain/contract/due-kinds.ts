/** Everything that can be due on 今日. */
export const dueKinds = [
  'contact',
  'role',
  'role-undated',
  'meeting',
  'handout',
  'protection',
  'monitoring',
  'plan-end',
  'consent',
  'slip',
  'warning',
  'watch',
  'concern',
  'intake',
  'task',
] as const;

/**
 * Why: a consent runs out, is to be confirmed again or was asked for; who owes a reply; what an intake lacks; a
 * monitoring asked for the evaluation of its plan.
 */
export const dueCauses = [
  '',
  'expires',
  'recheck',
  'unanswered',
  'we-owe',
  'they-owe',
  'undecided',
  'emergency',
  'asked',
] as const;
