import type { DocumentView, FormView } from '../../domain/print/document-view.ts';
import type { FormPart } from '../../domain/print/form-part.ts';
import { mayDiscuss } from '../../domain/consent/gate.ts';
import type { AgendaItem, MeetingDetail } from '../../domain/contract/meeting.ts';
import type { CodeList } from '../../domain/contract/code.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readCaseOwn } from '../repositories/case.ts';
import { listCodes } from '../repositories/code.ts';
import type { insertDisclosure } from '../repositories/disclosure.ts';
import { found } from '../repositories/row.ts';
import type { OperationContext } from './context.ts';
import { sheetHead } from './print-head.ts';

type Entry = Parameters<typeof insertDisclosure>[1];

/** A paper, and what the disclosure log has to say of it when it is issued. */
export interface Paper {
  readonly view: DocumentView;
  readonly log: Pick<
    Entry,
    'recipientAgencyId' | 'purpose' | 'parts' | 'exceptionReason' | 'cases' | 'personIds'
  > & {
    /** Named on the paper; the person at the printer may name somebody else. */
    readonly recipient: string;
  };
}

/** Nothing is known but what the paper itself says. */
export const plainLog: Paper['log'] = {
  recipient: '',
  recipientAgencyId: null,
  purpose: '',
  parts: [],
  exceptionReason: '',
  cases: [],
  personIds: [],
};

/** Of a paper that stays in the office. */
export const officeRecipient = '内部用';

/** The cases of a meeting, each under its basis, and the written reasons, with their cases where there are several. */
export function caseLog(
  { agenda }: Pick<MeetingDetail, 'agenda'>,
  isByException: (item: AgendaItem) => boolean = isHeardByException,
): Paper['log'] {
  const reasons = agenda
    .filter(isByException)
    .map(({ caseNumber, exceptionReason }) =>
      agenda.length === 1 ? exceptionReason : `${caseNumber} ${exceptionReason}`,
    );
  return {
    ...plainLog,
    exceptionReason: reasons.join('、'),
    cases: agenda.map(({ caseId, legalBasis }) => ({ caseId, legalBasis })),
  };
}

/** The same of a paper that stays in the office, with the persons the cases are about. */
export function officeCaseLog(tx: ReadTx, meeting: Pick<MeetingDetail, 'agenda'>): Paper['log'] {
  const personIds = meeting.agenda.map(({ caseId }) => found(readCaseOwn(tx, caseId)).principalId);
  return { ...caseLog(meeting), recipient: officeRecipient, personIds };
}

/** Whether a case comes before the meeting by a written reason alone. */
export function isHeardByException({ rule, consentStatus, exceptionReason }: AgendaItem): boolean {
  return mayDiscuss({ rule, consent: consentStatus, exceptionReason }) === 'allowed-by-exception';
}

/** Of a paper that is handed out; `print.issue` names whom to. */
export function handedOut({ staff }: Pick<OperationContext, 'staff'>): NonNullable<FormView['handout']> {
  return { recipient: '', issuer: staff.name };
}

/** A form with the head every sheet bears. */
export function formPaper(
  tx: ReadTx,
  context: OperationContext,
  form: {
    kind: FormView['kind'];
    title: string;
    above?: string;
    handout?: FormView['handout'];
    approvals?: string[];
    leftOut?: FormView['leftOut'];
    parts: FormPart[];
  },
): FormView {
  return {
    ...sheetHead(tx, context),
    above: '',
    handout: null,
    approvals: [],
    leftOut: [],
    ...form,
  };
}

/** What a form offers of a list: entries in use, in their order. */
export function choicesOf(tx: ReadTx, list: CodeList) {
  return listCodes(tx).filter((entry) => entry.list === list && entry.active);
}
