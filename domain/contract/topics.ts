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
  kinship: ['household'],
  residentTable: ['household', 'district'],
  case: ['case', 'household'],
  contactNote: ['contactNote', 'case'],
  role: ['case', 'meeting'],
  meeting: ['meeting', 'case'],
  meetingType: ['meeting'],
  draft: ['draft'],
  print: ['disclosure'],
  backup: ['backup'],
};

const queriesByTopic: Readonly<Record<Topic, readonly string[]>> = {
  // Another office, or none: whatever was shown is of the one before.
  office: [''],
  settings: ['settings.'],
  code: ['code.'],
  district: ['district.', 'household.'],
  agency: ['agency.'],
  household: ['household.', 'kinship.', 'case.', 'search.', 'today.', 'print.'],
  case: ['case.', 'household.', 'meeting.', 'search.', 'today.', 'print.'],
  contactNote: ['contactNote.', 'case.', 'today.', 'print.'],
  meeting: ['meeting.', 'meetingType.', 'case.', 'today.', 'print.'],
  backup: ['backup.', 'today.'],
  draft: ['draft.'],
  disclosure: ['print.'],
};
