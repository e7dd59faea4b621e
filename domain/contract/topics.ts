import type { OperationName } from './index.ts';
import type { Topic } from './wire.ts';

/** What a command may have changed, by the first word of its name. */
export function topicsOf(name: OperationName): readonly Topic[] {
  const feature = name.slice(0, name.indexOf('.'));
  return topicsByFeature[feature] ?? [];
}

/** Which queries show something of a topic: a window asks those again after a commit. */
export function queriesShowing(topic: Topic): readonly string[] {
  return queriesByTopic[topic];
}

const topicsByFeature: Readonly<Record<string, readonly Topic[]>> = {
  settings: ['settings'],
  code: ['code'],
  district: ['district', 'household'],
  agency: ['agency', 'case'],
  household: ['household', 'case'],
  membership: ['household', 'case'],
  kinship: ['household'],
  outsideTie: ['household'],
  warning: ['household', 'case'],
  protection: ['household', 'case', 'intake'],
  merge: ['household', 'case', 'intake', 'contactNote'],
  sign: ['household'],
  residentTable: ['household', 'district'],
  intake: ['intake', 'case', 'household'],
  concern: ['intake'],
  referralSlip: ['intake', 'case'],
  case: ['case', 'household', 'intake', 'consent'],
  caseIssue: ['case', 'plan'],
  caseLink: ['case'],
  contactNote: ['contactNote', 'case'],
  attachment: ['attachment'],
  assessment: ['assessment', 'case'],
  assessmentItem: ['assessment'],
  supportPlan: ['plan', 'case'],
  monitoring: ['plan', 'case'],
  evaluation: ['plan', 'case'],
  role: ['case', 'meeting', 'plan'],
  consent: ['consent', 'case', 'meeting'],
  disclosure: ['disclosure'],
  task: ['task', 'case'],
  snooze: ['task'],
  meeting: ['meeting', 'case'],
  meetingType: ['meeting'],
  draft: ['draft'],
  print: ['disclosure'],
  backup: ['backup'],
  trash: ['household', 'case', 'intake', 'contactNote', 'attachment', 'assessment', 'plan', 'task'],
};

const queriesByTopic: Readonly<Record<Topic, readonly string[]>> = {
  // Another office, or none: whatever was shown is of the one before.
  office: [''],
  settings: ['settings.', 'sign.', 'today.'],
  code: ['code.'],
  district: ['district.', 'household.'],
  agency: ['agency.'],
  household: [
    'household.',
    'membership.',
    'kinship.',
    'outsideTie.',
    'warning.',
    'protection.',
    'duplicate.',
    'merge.',
    'sign.',
    'case.',
    'intake.',
    'search.',
    'today.',
    'print.',
    'trash.',
  ],
  case: ['case.', 'caseIssue.', 'household.', 'meeting.', 'search.', 'sign.', 'today.', 'print.', 'trash.'],
  intake: ['intake.', 'concern.', 'referralSlip.', 'case.', 'today.', 'print.', 'trash.'],
  contactNote: ['contactNote.', 'case.', 'sign.', 'today.', 'print.'],
  attachment: ['attachment.', 'contactNote.', 'trash.'],
  assessment: ['assessment.', 'assessmentItem.', 'print.', 'trash.'],
  plan: ['supportPlan.', 'caseIssue.', 'case.', 'today.', 'print.', 'trash.'],
  consent: ['consent.', 'disclosure.', 'case.', 'meeting.', 'today.', 'print.'],
  task: ['task.', 'today.', 'trash.'],
  meeting: ['meeting.', 'meetingType.', 'case.', 'today.', 'print.'],
  backup: ['backup.', 'today.'],
  draft: ['draft.'],
  disclosure: ['disclosure.', 'print.'],
};
