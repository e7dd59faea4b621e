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
    default:
      return { kind, meetingId: id };
  }
}
