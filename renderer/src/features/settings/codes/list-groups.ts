import type { CodeList } from '../../../../../domain/contract/code.ts';

/** The lists by where their choices are used. */
export const listGroups = {
  intake: ['referralRoute', 'urgency', 'screening', 'slipTopic'],
  household: ['movement', 'outsideTie', 'work', 'careNeed', 'school', 'personMark', 'warningKind'],
  map: ['mapLayer', 'surveyResult'],
  case: ['issue', 'priority', 'contactMethod', 'contactStage', 'caseLink', 'closeReason'],
  plan: ['assessmentDomain', 'planService', 'relationshipQuestion', 'change'],
  consent: ['consentKind', 'consentGiver', 'consentMethod', 'consentItem'],
  agency: ['agencyCategory'],
} as const satisfies Readonly<Record<string, readonly CodeList[]>>;

export type ListGroup = keyof typeof listGroups;

export const listGroupIds = Object.keys(listGroups) as ListGroup[];
