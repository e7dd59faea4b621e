import { printRequest, type PrintRequest } from '../../../../domain/contract/print.ts';
import { usualGround } from '../../../../domain/print/cooperation-request-form.ts';

/** The request an address of the print page stands for, or null. Handing out is asked for on the page, never assumed. */
export function printRequestOf(kind: string, id: string): PrintRequest | null {
  const parsed = printRequest.safeParse(requestOf(kind, id));
  return parsed.success ? parsed.data : null;
}

function requestOf(kind: string, id: string): unknown {
  switch (kind) {
    case 'intake':
      return { kind, intakeId: id, use: 'office' };
    case 'intake-blank':
      return { kind, form: id };
    case 'referral-slip':
      return { kind, referralSlipId: id, exceptionReason: '' };
    case 'referral-slip-blank':
      return { kind };
    case 'support-plan':
      return { kind, planId: id, use: 'office' };
    case 'intake-visit':
      return visitRequestOf(id);
    case 'assessment':
      return { kind, assessmentId: id, use: 'office' };
    case 'monitoring':
      return { kind, monitoringId: id, use: 'office' };
    case 'evaluation':
      return { kind, planId: id, use: 'office' };
    case 'contact-notes':
      return { kind, caseId: id, from: null, until: null, use: 'office' };
    case 'face-sheet':
      return { kind, caseId: id, use: 'office' };
    case 'case-register':
      return { kind, show: id, fiscalYear: null };
    case 'cooperation-request':
      return { ...cooperation, caseId: id };
    case 'transfer':
      return { ...transfer, caseId: id };
    case 'training-packet':
      return trainingRequestOf(id);
    case 'household-map':
      return mapRequestOf(id);
    case 'packet':
      return { kind, meetingId: id, sheets: usualSheets, readers: [] };
    case 'minutes':
      return { kind, meetingId: id, agendaItemId: null };
    case 'meeting-notice':
      return { kind, meetingId: id, attendeeIds: [] };
    default:
      return { kind, meetingId: id };
  }
}

/** Of a packet whose type of meeting does not say which. */
const usualSheets = ['programme', 'attendees', 'case-sheets', 'roles'] as const;

/** Filled in on the page. */
const cooperation = {
  kind: 'cooperation-request',
  recipientAgencyId: null,
  recipient: '',
  ground: usualGround,
  personIds: [],
  asked: '',
  replyBy: null,
  returnTo: '',
  exceptionReason: '',
} as const;

const transfer = {
  kind: 'transfer',
  to: 'successor',
  recipientAgencyId: null,
  recipient: '',
  reason: '',
  exceptionReason: '',
} as const;

function visitRequestOf(address: string): unknown {
  const [householdId, form] = address.split('~');
  return { kind: 'intake-visit', householdId, form };
}

function trainingRequestOf(address: string): unknown {
  const [of, id] = address.split('~');
  return {
    kind: 'training-packet',
    meetingId: of === 'meeting' ? id : null,
    caseIds: of === 'case' ? [id] : [],
  };
}

function mapRequestOf(address: string): unknown {
  const [householdId, drawings = '', moment = '', compare = '', names] = address.split('~');
  return {
    kind: 'household-map',
    householdId,
    drawings: drawings.split('.'),
    moment: momentOf(moment),
    compare: momentOf(compare),
    anonymous: names === 'anonymous',
    use: 'office',
  };
}

function momentOf(text: string): unknown {
  if (text.startsWith('day-')) return { asOf: text.slice(4) };
  return text.startsWith('kept-') ? { snapshotId: text.slice(5) } : null;
}
