/** What comes after a 対応方針: a case that is worked on, a case that is heard at a meeting, or neither. */
export type NextStep = 'case' | 'meeting' | 'none';

/** Codes of the first filling of the list `screening` (reference.md §1.2, 【推定】); the office's own lead to a case. */
const nextSteps: Readonly<Record<string, NextStep>> = {
  information: 'none',
  referred: 'none',
  unreachable: 'none',
  'support-meeting': 'meeting',
};

/** What the office does next after this outcome; a proposal, the person may do otherwise. Undecided ('') asks for nothing. */
export function nextStepOf(screening: string): NextStep {
  if (screening === '') return 'none';
  return nextSteps[screening] ?? 'case';
}

/** Whether an intake asks for action at once and nobody has been told yet (緊急対応, reference.md §1.2). */
export function awaitsEmergencyStep(urgencyAlerts: boolean, emergencySteps: number): boolean {
  return urgencyAlerts && emergencySteps === 0;
}
