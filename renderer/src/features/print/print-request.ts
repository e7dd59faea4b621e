import { printRequest, type PrintRequest } from '../../../../domain/contract/print.ts';

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
    case 'household-map':
      return mapRequestOf(id);
    default:
      return { kind, meetingId: id };
  }
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
