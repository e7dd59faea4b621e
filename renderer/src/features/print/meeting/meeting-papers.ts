import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { meetingPapers, type MeetingPaper } from '../../../app/routes.ts';

/** Whether a request is for one of the papers of a meeting. */
export function isMeetingPaper(
  request: PrintRequest,
): request is Extract<PrintRequest, { kind: MeetingPaper }> {
  return meetingPapers.some((kind) => kind === request.kind);
}
