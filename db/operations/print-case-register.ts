import { formatWareki } from '../../domain/calendar/era.ts';
import { formatFiscalYear } from '../../domain/calendar/fiscal-year.ts';
import { openStatuses } from '../../domain/case/lifecycle.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { caseRegisterForm } from '../../domain/print/case-register-form.ts';
import { caseStatusWords, consentWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listCases, type CaseRow } from '../repositories/case.ts';
import { listCodes } from '../repositories/code.ts';
import { findPlan, readPlan } from '../repositories/support-plan.ts';
import { readSettings } from '../repositories/setting.ts';
import { toCaseSummary } from './case.ts';
import type { OperationContext } from './context.ts';
import { approvals } from './print-intake.ts';
import { beside } from '../../domain/print/parts.ts';
import { formPaper, plainLog, type Paper } from './print-paper.ts';
import { dayOnPaper } from './print-person.ts';

type Request = Extract<PrintRequest, { kind: 'case-register' }>;

/** More cases than one office has in all its years. */
const most = 5_000;
const issuesShown = 2;

/** 進行管理台帳, by number: for the office alone (reference.md §1.8). */
export function caseRegisterPaper(tx: ReadTx, request: Request, context: OperationContext): Paper {
  const { rows } = listCases(tx, {
    statuses: request.show === 'running' ? openStatuses : null,
    ids: null,
    sort: 'number',
    limit: most,
  });
  const chosen = rows
    .filter(({ fiscalYear }) => request.fiscalYear === null || fiscalYear === request.fiscalYear)
    .reverse();
  const labels = new Map(listCodes(tx).map(({ list, code, label }) => [`${list} ${code}`, label]));
  const labelOf = (list: string, code: string): string => labels.get(`${list} ${code}`) ?? code;
  const view = formPaper(tx, context, {
    kind: 'case-register',
    title: readSettings(tx).formNames.caseRegister,
    approvals,
    parts: caseRegisterForm({
      scope: scopeOf(request),
      asOf: formatWareki(context.today, 'short'),
      rows: chosen.map((row) => registerRow(tx, row, labelOf, context)),
    }),
  });
  const cases = chosen.map(({ id }) => ({ caseId: id, legalBasis: 'other' as const }));
  return { view, log: { ...plainLog, cases } };
}

function scopeOf({ show, fiscalYear }: Request): string {
  return beside(
    fiscalYear === null ? '' : `${formatFiscalYear(fiscalYear)}受付`,
    show === 'running' ? '進行中のケース' : 'すべてのケース（終結を含む）',
  );
}

function registerRow(
  tx: ReadTx,
  row: CaseRow,
  labelOf: (list: string, code: string) => string,
  { today }: OperationContext,
) {
  const summary = toCaseSummary(row, today);
  const planId = findPlan(tx, row.id, 'decided');
  const plan = planId === undefined ? undefined : readPlan(tx, planId);
  const issues = summary.issues.map((code) => labelOf('issue', code));
  const more = issues.length - issuesShown;
  return {
    number: summary.caseNumber,
    household: summary.householdLabel,
    receivedOn: dayOnPaper(summary.receivedOn),
    step: caseStatusWords[summary.status],
    priority: summary.priority === '' ? '' : labelOf('priority', summary.priority),
    issues: issues.slice(0, issuesShown).join('、') + (more > 0 ? ` ほか${String(more)}` : ''),
    lead: beside(summary.leadAgencyName, summary.leadWorker),
    consent: consentWords[summary.consentStatus],
    plan: dayOnPaper(plan?.endsOn ?? null),
    lastContactOn: dayOnPaper(summary.lastContactOn),
    nextDueOn: dayOnPaper(summary.nextDueOn),
  };
}
