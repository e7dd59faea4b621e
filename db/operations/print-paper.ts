import type { DocumentView, FormView } from '../../domain/print/document-view.ts';
import type { FormPart } from '../../domain/print/form-part.ts';
import type { MeetingDetail } from '../../domain/contract/meeting.ts';
import type { CodeList } from '../../domain/contract/code.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listCodes } from '../repositories/code.ts';
import type { insertDisclosure } from '../repositories/disclosure.ts';
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

/** The cases of a meeting, each under its basis. */
export function caseLog({ agenda }: Pick<MeetingDetail, 'agenda'>): Paper['log'] {
  return { ...plainLog, cases: agenda.map(({ caseId, legalBasis }) => ({ caseId, legalBasis })) };
}

/** A form with the head every sheet bears. */
export function formPaper(
  tx: ReadTx,
  context: OperationContext,
  form: {
    kind: FormView['kind'];
    title: string;
    above?: string;
    returned?: boolean;
    approvals?: string[];
    leftOut?: FormView['leftOut'];
    parts: FormPart[];
  },
): FormView {
  return {
    ...sheetHead(tx, context),
    above: '',
    returned: false,
    approvals: [],
    leftOut: [],
    ...form,
  };
}

/** What a form offers of a list: entries in use, in their order. */
export function choicesOf(tx: ReadTx, list: CodeList) {
  return listCodes(tx).filter((entry) => entry.list === list && entry.active);
}
